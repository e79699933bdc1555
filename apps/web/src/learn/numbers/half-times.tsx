import { halfTimes } from '@rugwijs/clinical';
import type { Words } from '@rugwijs/text';
import { scaleLinear } from 'd3-scale';

export interface HalfTimesProps {
  words: Words['learn']['numbers']['halfTimes'];
}

const x = scaleLinear([0, 60], [0, 342]);
const step = 62;

/** How long it took until half of the people were back at work, doing, and without pain: three bars from one start. */
export function HalfTimes({ words }: HalfTimesProps) {
  const rows = halfTimes.map(({ what, days }) => `${words.rows[what]} ${words.days(days)}`).join(', ');
  return (
    <svg class="chart" viewBox={`-4 0 350 ${3 * step}`} role="img" aria-label={words.label(rows)}>
      {halfTimes.map(({ what, days }, i) => (
        <g key={what}>
          <text x="0" y={i * step + 16}>
            {words.rows[what]}
          </text>
          <text class="strong" x="342" y={i * step + 16} text-anchor="end">
            {words.says[what]}
          </text>
          <rect class="band" x="0" y={i * step + 26} width="342" height="18" rx="5" />
          <rect class="pt" x="0" y={i * step + 26} width={x(days)} height="18" rx="5" />
        </g>
      ))}
    </svg>
  );
}

/** The same as a table. */
export function HalfTimesTable({ words }: HalfTimesProps) {
  return (
    <table class="num">
      <thead>
        <tr>
          <th scope="col">{words.head.what}</th>
          <th scope="col">{words.head.days}</th>
        </tr>
      </thead>
      <tbody>
        {halfTimes.map(({ what, days }) => (
          <tr key={what}>
            <td>{words.rows[what]}</td>
            <td>{words.days(days)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
