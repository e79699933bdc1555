import { coachKnowledge } from '@rugwijs/clinical';
import { judgeSeries, type Logged, nextAdvised, type PlacedTry, type SeriesKey, toolReason } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { useState } from 'preact/hooks';
import { Why } from '../../design/why.tsx';
import { person, today } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { useWords } from '../../shell/words.ts';
import { sayDate, sayNumber } from '../../today/say.ts';
import { KeptTable } from '../kept-table.tsx';
import { sayValue } from './say-value.ts';
import styles from './strength.module.css';
import { intervalReason } from './test-page.tsx';
import { TriesChart } from './tries-chart.tsx';

/** The history of one series: the chart against the own start, one honest sentence, and every try in a table. */
export function SeriesSection({ of: key }: { of: SeriesKey }) {
  const words = useWords('strength');
  const knowledge = coachKnowledge.strength;
  const judged = judgeSeries(person.value.logs.tested, key, knowledge);
  // Stays when the last try is taken out, so that the table can say so.
  const [had] = useState(judged.placed.length > 0);
  if (!words || (judged.placed.length === 0 && !had)) return null;
  const language = settings.value.language;
  const name = nameOf(key, words);
  const says = words.verdict[judged.verdict];
  const wait = nextAdvised(judged.placed, today(), knowledge);
  const doneToday = judged.placed.at(-1)?.entry.day === today();
  const uncounted = judged.placed.some(({ role }) => role === 'not-counted');
  const reasons = [
    ...judged.reasons,
    ...(uncounted ? [toolReason(knowledge.rules, 'strength-not-counted')] : []),
    ...(wait ? [intervalReason()] : []),
  ];
  return (
    <section class={`section ${styles.series}`}>
      <h2>{name ?? words.chart.title}</h2>
      {judged.baseline === undefined ? null : <TriesChart of={key} judged={judged} name={name ?? ''} says={says} />}
      <p>{says}</p>
      {wait ? <p class="soft">{doneToday ? words.page.today : words.page.wait(sayDate(wait, language))}</p> : null}
      <div>
        <Why reasons={reasons} title={words.chart.title} />
      </div>
      <Table placed={judged.placed} of={key} words={words} />
    </section>
  );
}

interface TableProps {
  placed: readonly Placed[];
  of: SeriesKey;
  words: Words['strength'];
}

type Placed = PlacedTry<Logged<'tested'>>;

function Table({ placed, of: { test }, words }: TableProps) {
  const { language } = settings.value;
  const { table, remove, removed, day, value, role, roles } = words.chart;
  const date = ({ entry }: Placed) => sayDate(entry.day, language);
  return (
    <KeptTable
      words={{ summary: table, caption: words.tests[test].name, remove, removed }}
      rows={placed.toReversed()}
      columns={[
        { head: day, cell: date },
        {
          head: value,
          cell: ({ entry }) => (
            <>
              {sayValue(test, entry.value, words, language)}
              <br />
              <span class="small soft">{words.flow.ends[entry.ended]}</span>
            </>
          ),
        },
        { head: role, cell: (row) => roles[row.role] },
      ]}
      keyOf={({ entry }) => entry.event}
      eventsOf={({ entry }) => [entry.event]}
      nameOf={(row) => `${date(row)} ${sayNumber(row.entry.value, language)}`}
      narrow
    />
  );
}

function nameOf({ side, route }: SeriesKey, words: Words['strength']): string | undefined {
  return side ? words.sides[side] : route;
}
