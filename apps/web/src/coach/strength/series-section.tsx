import { coachKnowledge } from '@rugwijs/clinical';
import { judgeSeries, type Logged, nextAdvised, type PlacedTry, type SeriesKey, toolReason } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { useState } from 'preact/hooks';
import { Quiet } from '../../design/act.tsx';
import { Why } from '../../design/why.tsx';
import { append, person, today } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { useWords } from '../../shell/words.ts';
import { sayDate, sayNumber } from '../../today/say.ts';
import { sayValue } from './say-value.ts';
import styles from './strength.module.css';
import { intervalReason } from './test-page.tsx';
import { TriesChart } from './tries-chart.tsx';

/** The history of one series: the chart against the own start, one honest sentence, and every try in a table. */
export function SeriesSection({ of: key }: { of: SeriesKey }) {
  const words = useWords('strength');
  const [removed, setRemoved] = useState(false);
  if (!words) return null;
  const language = settings.value.language;
  const knowledge = coachKnowledge.strength;
  const judged = judgeSeries(person.value.logs.tested, key, knowledge);
  const name = nameOf(key, words);
  if (judged.placed.length === 0 && !removed) return null;
  const says = words.verdict[judged.verdict];
  const wait = nextAdvised(judged.placed, today(), knowledge);
  const doneToday = judged.placed.at(-1)?.entry.day === today();
  const remove = async (event: string) => {
    setRemoved(true);
    await append('corrected', { replaces: event, removed: true });
  };
  const uncounted = judged.placed.some(({ role }) => role === 'not-counted');
  const reasons = [
    ...judged.reasons,
    ...(uncounted ? [toolReason(knowledge.rules, 'strength-not-counted')] : []),
    ...(wait ? [intervalReason()] : []),
  ];
  return (
    <section class={`section ${styles.series}`}>
      <h2>{name ?? words.chart.title}</h2>
      <p class="small soft" role="status">
        {removed ? words.chart.removed : null}
      </p>
      {judged.baseline === undefined ? null : <TriesChart of={key} judged={judged} name={name ?? ''} says={says} />}
      <p>{says}</p>
      {wait ? <p class="soft">{doneToday ? words.page.today : words.page.wait(sayDate(wait, language))}</p> : null}
      <div>
        <Why reasons={reasons} title={words.chart.title} />
      </div>
      <details>
        <summary>{words.chart.table}</summary>
        <Table placed={judged.placed} of={key} words={words} onRemove={(event) => void remove(event)} />
      </details>
    </section>
  );
}

interface TableProps {
  placed: readonly PlacedTry<Logged<'tested'>>[];
  of: SeriesKey;
  words: Words['strength'];
  onRemove: (event: string) => void;
}

function Table({ placed, of: key, words, onRemove }: TableProps) {
  const language = settings.value.language;
  const text = words.chart;
  return (
    <table class="num">
      <caption class="hidden">{words.tests[key.test].name}</caption>
      <thead>
        <tr>
          <th scope="col">{text.day}</th>
          <th scope="col">{text.value}</th>
          <th scope="col">{text.role}</th>
        </tr>
      </thead>
      <tbody>
        {placed.toReversed().map(({ entry, role }) => (
          <tr key={entry.event}>
            <td>
              {sayDate(entry.day, language)}
              <br />
              <Quiet tone="soft" onClick={() => onRemove(entry.event)}>
                {text.remove}
                <span class="hidden">{` ${sayDate(entry.day, language)} ${sayNumber(entry.value, language)}`}</span>
              </Quiet>
            </td>
            <td>
              {sayValue(key.test, entry.value, words, language)}
              <br />
              <span class="small soft">{words.flow.ends[entry.ended]}</span>
            </td>
            <td>{text.roles[role]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function nameOf({ side, route }: SeriesKey, words: Words['strength']): string | undefined {
  return side ? words.sides[side] : route;
}
