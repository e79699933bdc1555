import type { InstrumentId } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { Quiet } from '../../design/act.tsx';
import { settings } from '../../device/settings.ts';
import { sayDate } from '../../today/say.ts';
import type { KeptScore } from './results.ts';
import { sayScore, sayScoreChange } from './say-score.ts';

interface ScoreTableProps {
  id: InstrumentId;
  scores: readonly KeptScore[];
  words: Words['measures'];
  onRemove: (event: string) => void;
}

/** The same numbers as the chart; each can be taken away. */
export function ScoreTable({ id, scores, words, onRemove }: ScoreTableProps) {
  const { language } = settings.value;
  const rows = scores.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  const [first] = rows;
  if (first === undefined) return null;
  return (
    <details>
      <summary>{words.one.table}</summary>
      <table class="num">
        <caption class="hidden">{words.instruments[id].name}</caption>
        <thead>
          <tr>
            <th scope="col">{words.one.day}</th>
            <th scope="col">{words.one.score}</th>
            <th scope="col">{words.one.change}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={row.event ?? `${row.day}-${i}`}>
              <td>{sayDate(row.day, language)}</td>
              <td>{sayScore(row.score, id, language)}</td>
              <td>{i === 0 ? words.one.begin : sayScoreChange(row.score - first.score, id, language)}</td>
              <td>
                {row.event === undefined ? null : (
                  <Quiet tone="soft" onClick={() => onRemove(row.event ?? '')}>
                    {words.one.remove}
                  </Quiet>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
