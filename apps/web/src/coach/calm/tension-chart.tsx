import type { TensionSummary } from '@rugwijs/core';
import { scaleLinear } from 'd3-scale';
import { Why } from '../../design/why.tsx';
import { settings } from '../../device/settings.ts';
import { useWords } from '../../shell/words.ts';
import { sayDate } from '../../today/say.ts';

/** The picture holds so many; the table holds all. */
const most = 10;
const left = 30;
const right = 342;
const top = 12;
const bottom = 166;

/** Each round as a line from before (open) to after (filled). */
export function TensionChart({ summary }: { summary: TensionSummary }) {
  const words = useWords('calm');
  if (!words) return null;
  const text = words.chart;
  const { language } = settings.value;
  const pairs = summary.pairs.slice(-most);
  const x = scaleLinear([0, Math.max(3, pairs.length - 1)], [left + 28, right - 20]);
  const y = scaleLinear([0, 10], [bottom, top]);
  const values = pairs.map(({ day, before, after }) => text.point(sayDate(day, language), before, after)).join(' ');
  const first = pairs[0];
  return (
    <section class="section">
      <h2>{text.title}</h2>
      <svg
        class="chart"
        viewBox={`-4 -6 350 ${bottom + 18}`}
        role="img"
        aria-label={text.label(text.says[summary.says], values)}
      >
        {[0, 5, 10].map((score) => (
          <text key={score} x="14" y={y(score) + 5} text-anchor="end">
            {score}
          </text>
        ))}
        <path class="axis" d={`M${left} ${bottom}H${right}`} />
        {pairs.map(({ before, after }, i) => (
          <g key={String(i)}>
            <path class="thin" d={`M${x(i)} ${y(before)}V${y(after)}`} />
            <circle class="pt-open" cx={x(i)} cy={y(before)} r="6" />
            <circle class="pt" cx={x(i)} cy={y(after)} r="6.5" />
          </g>
        ))}
        {first && first.before !== first.after ? (
          <>
            <text x={x(0) - 12} y={y(first.before) + 5} text-anchor="end">
              {text.before}
            </text>
            <text x={x(0) - 12} y={y(first.after) + 5} text-anchor="end">
              {text.after}
            </text>
          </>
        ) : null}
      </svg>
      <p>{text.says[summary.says]}</p>
      <p class="soft small">{text.note}</p>
      <Why reasons={summary.reasons} title={text.title} />
      <details>
        <summary>{text.table}</summary>
        <table class="num">
          <caption class="hidden">{text.title}</caption>
          <thead>
            <tr>
              <th scope="col">{text.day}</th>
              <th scope="col">{text.before}</th>
              <th scope="col">{text.after}</th>
            </tr>
          </thead>
          <tbody>
            {summary.pairs.toReversed().map(({ day, before, after }, i) => (
              <tr key={String(i)}>
                <td>{sayDate(day, language)}</td>
                <td>{before}</td>
                <td>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
