import type { InstrumentId } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { settings } from '../../device/settings.ts';
import { sayDate } from '../../today/say.ts';
import { KeptTable } from '../kept-table.tsx';
import type { KeptScore } from './results.ts';
import { sayScore, sayScoreChange } from './say-score.ts';

interface ScoreTableProps {
  id: InstrumentId;
  scores: readonly KeptScore[];
  words: Words['measures'];
  afterRemove?: () => unknown;
}

/** The same numbers as the chart; each can be taken away. */
export function ScoreTable({ id, scores, words, ...rest }: ScoreTableProps) {
  const { language } = settings.value;
  const rows = scores.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  const [first] = rows;
  const { table, remove, removed, day, score, change, begin } = words.one;
  const date = (row: KeptScore) => sayDate(row.day, language);
  const said = (row: KeptScore) => sayScore(row.score, id, language);
  return (
    <KeptTable
      words={{ summary: table, caption: words.instruments[id].name, remove, removed }}
      rows={rows}
      columns={[
        { head: day, cell: date },
        { head: score, cell: said },
        {
          head: change,
          cell: (row) =>
            first === undefined || row === first ? begin : sayScoreChange(row.score - first.score, id, language),
        },
      ]}
      keyOf={(row) => row.event ?? `${row.day}-${rows.indexOf(row)}`}
      eventsOf={({ event }) => (event === undefined ? [] : [event])}
      nameOf={(row) => `${date(row)} ${said(row)}`}
      {...rest}
    />
  );
}
