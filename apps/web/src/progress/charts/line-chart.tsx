import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';

export interface WeekPoint {
  /** Week of the plan, from 1. */
  readonly week: number;
  /** Mean of that week; absent when nothing was filled in. */
  readonly value?: number;
}

export interface LineChartProps {
  points: readonly WeekPoint[];
  /** Scores in which a number moves by itself. */
  band?: { readonly from: number; readonly to: number };
  /** From here on the change is real. */
  goal?: { readonly at: number; readonly words: string };
  /** Weeks with calmer days. */
  flares: readonly number[];
  words: {
    /** All points and the judgement in words: the text alternative. */
    label: string;
    band: readonly [string, string];
    begin: string;
    last: string;
    week: (week: number) => string;
    now: string;
    flare: string;
  };
}

const left = 30;
const right = 342;
const top = 6;
const bottom = 206;

/** One thick line of weekly means (0–10) on the band of noise, with its words on the chart: no legend, no grid. */
export function LineChart({ points, band, goal, flares, words }: LineChartProps) {
  const known = points.filter((point): point is { week: number; value: number } => point.value !== undefined);
  const first = known[0];
  const last = known.at(-1);
  const lastWeek = Math.max(4, points.at(-1)?.week ?? 1);
  // The last point leaves room for its own large number.
  const x = scaleLinear([1, lastWeek], [left, right - 64]);
  const y = scaleLinear([0, 10], [bottom, top]);
  const path = line<{ week: number; value: number }>(
    (point) => x(point.week),
    (point) => y(point.value),
  ).curve(curveMonotoneX)(known);
  const place = bandPlace(band, last?.value, goal?.at, y);
  const every = lastWeek > 8 ? Math.ceil(lastWeek / 5) : 1;
  return (
    <svg class="chart" viewBox="-4 -6 350 240" role="img" aria-label={words.label}>
      {band ? (
        <rect class="band" x={left} y={y(band.to)} width={right - left} height={y(band.from) - y(band.to)} />
      ) : null}
      {band
        ? words.band.map((text, i) => (
            <text key={text} x={right - 8} y={place + i * 18} text-anchor="end">
              {text}
            </text>
          ))
        : null}
      {[0, 5, 10].map((score) => (
        <text key={score} x="14" y={y(score) + 5} text-anchor="end">
          {score}
        </text>
      ))}
      <path class="axis" d={`M${left} ${bottom}H${right}`} />
      {goal ? (
        <>
          <path class="thin dash goal-line" d={`M${left} ${y(goal.at)}H${right}`} />
          <text class="goal" x={left + 10} y={goalPlace(goal.at, band, y)}>
            {goal.words}
          </text>
        </>
      ) : null}
      {flares.map((week) => (
        <g key={week}>
          <path class="thin" d={`M${x(week)} ${bottom}v-${16}`} />
          <circle class="pt-open flare" cx={x(week)} cy={bottom - 20} r="4" />
        </g>
      ))}
      {flares.length > 0 ? (
        <text
          x={x(flares.at(-1) ?? 1) + (x(flares.at(-1) ?? 1) > right - 120 ? -10 : 10)}
          y={bottom - 15}
          text-anchor={x(flares.at(-1) ?? 1) > right - 120 ? 'end' : 'start'}
        >
          {words.flare}
        </text>
      ) : null}
      {path ? <path class="thick" d={path} /> : null}
      {known.slice(1, -1).map((point) => (
        <circle key={point.week} class="pt" cx={x(point.week)} cy={y(point.value)} r="3.5" />
      ))}
      {first && first !== last ? (
        <>
          <circle class="pt" cx={x(first.week)} cy={y(first.value)} r="6" />
          <text class="strong" x={x(first.week) + 10} y={Math.max(top + 8, y(first.value) - 14)}>
            {words.begin}
          </text>
        </>
      ) : null}
      {last ? (
        <>
          <circle class="pt" cx={x(last.week)} cy={y(last.value)} r="9" />
          <text
            class="big"
            x={x(last.week) + 18}
            y={y(last.value) + (goal && Math.abs(y(goal.at) - y(last.value)) < 16 ? -8 : 9)}
          >
            {words.last}
          </text>
        </>
      ) : null}
      {points
        .filter((point) => point.week !== points.at(-1)?.week && (point.week - 1) % every === 0)
        .map((point) => (
          <text key={point.week} x={x(point.week)} y={bottom + 22} text-anchor="middle">
            {words.week(point.week)}
          </text>
        ))}
      {points.length > 0 ? (
        <text class="strong" x={x(points.at(-1)?.week ?? 1)} y={bottom + 22} text-anchor="middle">
          {words.now}
        </text>
      ) : null}
    </svg>
  );
}

type Scale = (score: number) => number;

/** The words of the band stand where the line does not end: top right, or bottom right. */
function bandPlace(band: LineChartProps['band'], last: number | undefined, goal: number | undefined, y: Scale): number {
  if (!band) return 0;
  const high = last !== undefined && last > (band.from + band.to) / 2;
  const room = y(band.from) - y(band.to) > 60;
  return high && room && goal !== band.from ? y(band.from) - 26 : y(band.to) + 17;
}

/** Under the line when lower is better (the line is the low edge of the band), above it otherwise. */
function goalPlace(goal: number, band: LineChartProps['band'], y: Scale): number {
  const lower = band === undefined || goal <= (band.from + band.to) / 2;
  return lower ? y(goal) + 22 : y(goal) - 10;
}
