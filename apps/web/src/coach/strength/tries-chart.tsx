import { daysBetween, type SeriesJudgement, type SeriesKey } from '@rugwijs/core';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { settings } from '../../device/settings.ts';
import { useWords } from '../../shell/words.ts';
import { sayDate, sayNumber } from '../../today/say.ts';
import { sayShortDate } from '../expectation/short-date.ts';
import { sayValue } from './say-value.ts';

export interface TriesChartProps {
  of: SeriesKey;
  judged: SeriesJudgement;
  name: string;
  /** The verdict, for the text alternative. */
  says: string;
}

const left = 34;
const right = 342;
const top = 10;
const bottom = 190;

/** The tries that count on the band of noise around the own start. Practice is not drawn: it is no start. */
export function TriesChart({ of: { test }, judged, name, says }: TriesChartProps) {
  const words = useWords('strength');
  if (!words) return null;
  const language = settings.value.language;
  const shown = judged.placed.flatMap(({ entry, role }) => (role === 'baseline' || role === 'later' ? [entry] : []));
  const first = shown[0];
  const last = shown.at(-1);
  if (!first || !last) return null;
  const minutes = test === 'own-route';
  const scaled = (value: number) => (minutes ? value / 60 : value);
  const { band } = judged;
  const most = Math.max(...shown.map(({ value }) => value), band?.high ?? 0);
  const y = scaleLinear([0, scaled(most) * 1.08 || 1], [bottom, top]);
  const x = scaleLinear([0, Math.max(28, daysBetween(first.day, last.day))], [left + 16, right - 76]);
  const points = shown.map(({ day, value }) => [x(daysBetween(first.day, day)), y(scaled(value))] as const);
  const path = line()(points.map(([across, down]) => [across, down]));
  const values = shown.map(({ day, value }) => `${sayDate(day, language)} ${sayValue(test, value, words, language)}`);
  const number = (value: number) => sayNumber(scaled(value), language);
  const [firstX = 0, firstY = 0] = points[0] ?? [];
  const [lastX = 0, lastY = 0] = points.at(-1) ?? [];
  return (
    <svg
      class="chart"
      viewBox="-4 -6 350 226"
      role="img"
      aria-label={words.chart.label(name || words.tests[test].name, values.join(', '), says)}
    >
      {band ? (
        <>
          <rect class="band" x={left} y={y(band.high)} width={right - left} height={y(band.low) - y(band.high)} />
          {words.chart.band.map((text, i) => (
            <text key={text} x={right - 8} y={y(band.low) - 28 + i * 18} text-anchor="end">
              {text}
            </text>
          ))}
        </>
      ) : null}
      {y.ticks(4).map((tick) => (
        <text key={tick} x={left - 10} y={y(tick) + 5} text-anchor="end">
          {tick}
        </text>
      ))}
      <path class="axis" d={`M${left} ${bottom}H${right}`} />
      <path class="thin dash" d={`M${left} ${firstY}H${right}`} />
      {path ? <path class="thick" d={path} /> : null}
      {points.slice(1, -1).map(([across, down]) => (
        <circle key={across} class="pt" cx={across} cy={down} r="4" />
      ))}
      <circle class="pt" cx={firstX} cy={firstY} r="6" />
      {shown.length > 1 ? (
        <text class="strong" x={firstX + 8} y={(points[1]?.[1] ?? firstY) < firstY ? firstY + 22 : firstY - 12}>
          {words.chart.begin(number(first.value))}
        </text>
      ) : null}
      <circle class="pt" cx={lastX} cy={lastY} r="9" />
      <text class="big" x={lastX + 18} y={lastY + 10}>
        {number(last.value)}
      </text>
      <text x={firstX} y={bottom + 22} text-anchor="middle">
        {sayShortDate(first.day)}
      </text>
      {shown.length > 1 ? (
        <text class="strong" x={lastX} y={bottom + 22} text-anchor="middle">
          {sayShortDate(last.day)}
        </text>
      ) : null}
    </svg>
  );
}
