import type { LegCheck, Logged } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { useState } from 'preact/hooks';
import { Quiet } from '../../design/act.tsx';
import { append } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { sayDate } from '../../today/say.ts';

interface TrendTableProps {
  checks: readonly Logged<'legChecked'>[];
  words: Words['leg'];
}

/** The same numbers, with how far the pain came and what worked; each can be taken away. */
export function TrendTable({ checks, words }: TrendTableProps) {
  const [removed, setRemoved] = useState(false);
  const { trend, home } = words;
  const remove = (event: string) => {
    setRemoved(true);
    void append('corrected', { replaces: event, removed: true });
  };
  return (
    <details>
      <summary>{trend.table}</summary>
      <p role="status" class="small soft">
        {removed ? home.removed : null}
      </p>
      <table class="num">
        <caption class="hidden">{trend.title}</caption>
        <thead>
          <tr>
            {(['day', 'leg', 'back', 'reach', 'strength'] as const).map((column) => (
              <th key={column} scope="col">
                {trend.columns[column]}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <tr key={check.event}>
              <td>{sayDate(check.day, settings.value.language)}</td>
              <td>{check.legPain}</td>
              <td>{check.backPain}</td>
              <td>{check.reach ? trend.reach[check.reach] : ''}</td>
              <td>{sayStrength(check, trend.strong)}</td>
              <td>
                <Quiet tone="soft" onClick={() => remove(check.event)}>
                  {home.remove}
                </Quiet>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Empty when none of the three was asked; one that was not asked is not known. */
function sayStrength({ heels, toes, stairs }: LegCheck, says: Words['leg']['trend']['strong']): string {
  const all = [heels, toes, stairs];
  if (all.includes('no')) return says.no;
  if (all.every((one) => one === undefined)) return '';
  return all.every((one) => one === 'yes') ? says.yes : says.unknown;
}
