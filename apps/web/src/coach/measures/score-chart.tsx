import { daysBetween, type Instrument, type ScoreJudgement } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { settings } from '../../device/settings.ts';
import { sayDate } from '../../today/say.ts';
import { sayShortDate } from '../expectation/short-date.ts';

interface ScoreChartProps {
  name: string;
  scale: Pick<Instrument, 'min' | 'max' | 'step'>;
  /** A score as its scale is written. */
  say: (score: number) => string;
  judged: Pick<ScoreJudgement, 'series' | 'band' | 'mattersAt'>;
  words: Words['measures'];
  /** The verdict, for the text alternative. */
  says: string;
}

const left = 44;
const right = 342;
const top = 12;
const bottom = 190;

/** All scores of one questionnaire on its whole scale, with the band of noise around the first where that is known. */
export function ScoreChart({ name, scale: { min, max, step }, say, judged, words, says }: ScoreChartProps) {
  const { language } = settings.value;
  const { series, band, mattersAt } = judged;
  const [first] = series;
  const last = series.at(-1);
  if (!first || !last) return null;
  const y = scaleLinear([min, max], [bottom, top]);
  const x = scaleLinear([0, Math.max(28, daysBetween(first.day, last.day))], [left + 16, right - 80]);
  const points = series.map(({ day, score }) => [x(daysBetween(first.day, day)), y(score)] as const);
  const path = line()(points.map(([across, down]) => [across, down]));
  const values = series.map(({ day, score }) => `${sayDate(day, language)} ${say(score)}`);
  const [lastX = 0, lastY = 0] = points.at(-1) ?? [];
  const bandTop = band ? y(band.high) : 0;
  return (
    <svg class="chart" viewBox="-4 -6 350 226" role="img" aria-label={words.one.label(name, values.join(', '), says)}>
      {band ? (
        <>
          <rect class="band" x={left} y={bandTop} width={right - left} height={y(band.low) - bandTop} />
          {words.one.band.map((text, i) => (
            <text key={text} x={right - 8} y={Math.min(bottom - 26, bandTop + 18) + i * 17} text-anchor="end">
              {text}
            </text>
          ))}
        </>
      ) : null}
      {ticksOf(min, max, step).map((tick) => (
        <text key={tick} x={left - 10} y={y(tick) + 5} text-anchor="end">
          {say(tick)}
        </text>
      ))}
      <path class="axis" d={`M${left} ${bottom}H${right}`} />
      {mattersAt === undefined ? null : (
        <>
          <path class="thin dash" d={`M${left} ${y(mattersAt)}H${right}`} />
          <text class="goal" x={left + 8} y={y(mattersAt) + (mattersAt < first.score ? 18 : -8)}>
            {words.one.matters}
          </text>
        </>
      )}
      {path && points.length > 1 ? <path class="thick" d={path} /> : null}
      {points.slice(0, -1).map(([across, down]) => (
        <circle key={across} class="pt" cx={across} cy={down} r="5" />
      ))}
      <circle class="pt" cx={lastX} cy={lastY} r="9" />
      <text class="big" x={lastX + 16} y={lastY + 9}>
        {say(last.score)}
      </text>
      <text x={x(0)} y={bottom + 22} text-anchor="middle">
        {sayShortDate(first.day)}
      </text>
      {series.length > 1 ? (
        <text class="strong" x={lastX} y={bottom + 22} text-anchor="middle">
          {sayShortDate(last.day)}
        </text>
      ) : null}
    </svg>
  );
}

/** The ends, and the middle where the scale has one. */
function ticksOf(min: number, max: number, step: number): readonly number[] {
  const middle = (min + max) / 2;
  return middle % Math.min(1, step * 10) === 0 ? [min, middle, max] : [min, max];
}
