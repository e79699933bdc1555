import type { ReadNight } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { Quiet } from '../../design/act.tsx';
import { append, person } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { useWords } from '../../shell/words.ts';
import { sayDate } from '../../today/say.ts';
import { sayLength } from './length.ts';

/** The nights as a table, latest first; each can be taken out. */
export function NightTable({ nights }: { nights: readonly ReadNight[] }) {
  const words = useWords('sleep');
  const [removed, setRemoved] = useState(false);
  if (!words || (nights.length === 0 && !removed)) return null;
  const text = words.chart;
  const { language } = settings.value;
  const remove = async (day: string) => {
    // First, so that the table does not vanish with its last night before it has said so.
    setRemoved(true);
    for (const { event } of person.peek().logs.slept.filter((night) => night.day === day)) {
      await append('corrected', { replaces: event, removed: true });
    }
  };
  return (
    <details>
      <summary>{text.table}</summary>
      <p class="small soft" role="status">
        {removed ? text.removed : null}
      </p>
      <table class="num">
        <caption class="hidden">{text.title}</caption>
        <thead>
          <tr>
            <th scope="col">{text.day}</th>
            <th scope="col">{text.asleep}</th>
            <th scope="col">{text.inBed}</th>
            <th scope="col">{text.quality}</th>
            <th scope="col">
              <span class="hidden">{text.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {nights.toReversed().map(({ night, asleep, inBed }) => (
            <tr key={night.day}>
              <td>
                <a href={`/tools/sleep?log=${night.day}`}>{sayDate(night.day, language)}</a>
              </td>
              <td>{sayLength(asleep, words)}</td>
              <td>{sayLength(inBed, words)}</td>
              <td>{night.quality ?? ''}</td>
              <td>
                <Quiet tone="soft" onClick={() => void remove(night.day)}>
                  {text.remove}
                </Quiet>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
