import { scaleBand, scaleLinear } from 'd3-scale';

export interface WeekBarsProps {
  values: readonly number[];
  /** All values in words. */
  label: string;
  week: (week: number) => string;
  now: string;
}

const height = 96;

/** One bar a week with its number on top; this week in ink. Counts have no noise, so there is no band. */
export function WeekBars({ values, label, week, now }: WeekBarsProps) {
  const x = scaleBand<number>()
    .domain(values.map((_, i) => i))
    .range([0, Math.min(342, 60 + values.length * 60)])
    .padding(0.28);
  const y = scaleLinear([0, Math.max(1, ...values)], [0, height - 26]);
  const every = values.length > 7 ? Math.ceil(values.length / 6) : 1;
  return (
    <svg class="chart" viewBox={`-4 0 350 ${height + 28}`} role="img" aria-label={label}>
      <path class="axis" d={`M0 ${height}H342`} />
      {values.map((value, i) => {
        const left = x(i) ?? 0;
        const last = i === values.length - 1;
        const middle = left + x.bandwidth() / 2;
        return (
          <g key={String(i)}>
            <rect
              class={last ? 'strong' : 'pt'}
              x={left}
              y={height - y(value)}
              width={Math.min(44, x.bandwidth())}
              height={Math.max(value > 0 ? 3 : 0, y(value))}
              rx="5"
            />
            {value > 0 ? (
              <text
                class={last ? 'strong' : ''}
                x={left + Math.min(44, x.bandwidth()) / 2}
                y={height - y(value) - 7}
                text-anchor="middle"
              >
                {value}
              </text>
            ) : null}
            {last || i % every === 0 ? (
              <text class={last ? 'strong' : ''} x={Math.min(middle, left + 22)} y={height + 22} text-anchor="middle">
                {last ? now : week(i + 1)}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
