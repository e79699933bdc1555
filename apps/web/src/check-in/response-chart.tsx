import { curveMonotoneX, line } from 'd3-shape';

export interface ResponsePoint {
  /** `ervoor`, `erna`, `ochtend`, `48 uur`. */
  readonly name: string;
  /** `vr 10 uur`. */
  readonly when: string;
  readonly value?: number;
  /** This one is being filled in. */
  readonly now: boolean;
}

export interface ResponseChartProps {
  points: readonly ResponsePoint[];
  /** What is usual for this person; the band is drawn around it. */
  usual?: { readonly from: number; readonly to: number };
  words: { label: string; usual: string };
}

const width = 342;
const floor = 148;
const places = [24, 112, 204, 312] as const;

/** Pain before, after, next morning and at 48 hours as one curve; the open point is now. */
export function ResponseChart({ points, usual, words }: ResponseChartProps) {
  const y = (score: number) => floor - 12 - score * 11.4;
  const known = points.flatMap((point, i) =>
    point.value === undefined ? [] : [{ x: places[i] ?? 0, y: y(point.value), value: point.value, now: point.now }],
  );
  const open = points.findIndex((point) => point.now && point.value === undefined);
  const last = known.at(-1);
  const curve = line<{ x: number; y: number }>(
    (p) => p.x,
    (p) => p.y,
  ).curve(curveMonotoneX)(known);
  const openX = places[open] ?? 0;
  const openY = usual ? y((usual.from + usual.to) / 2) : (last?.y ?? y(3));
  return (
    <svg class="chart" viewBox="-14 -12 366 232" role="img" aria-label={words.label}>
      {usual ? (
        <>
          <rect
            class="band"
            x="0"
            y={y(usual.to)}
            width={width}
            height={Math.max(16, y(usual.from) - y(usual.to))}
            rx="4"
          />
          <text x={width} y={y(usual.from) + 18} text-anchor="end">
            {words.usual}
          </text>
        </>
      ) : null}
      {open >= 0 && last ? (
        <path
          class="thin dash"
          d={`M${last.x} ${last.y}C${last.x + 50} ${last.y} ${openX - 50} ${openY} ${openX - 14} ${openY}`}
        />
      ) : null}
      {curve ? <path class="thick" d={curve} /> : null}
      {known.map((point) => (
        <g key={point.x}>
          <circle class="pt" cx={point.x} cy={point.y} r={point.now ? 9 : 7} />
          <text class="big" x={point.x} y={point.y - 18} text-anchor="middle">
            {point.value}
          </text>
        </g>
      ))}
      {open >= 0 ? (
        <>
          <circle class="pt-open" cx={openX} cy={openY} r="13" />
          <text class="strong" x={openX} y={openY + 5} text-anchor="middle">
            ?
          </text>
        </>
      ) : null}
      <path class="axis" d={`M-14 ${floor}H356`} />
      {points.map((point, i) => (
        <g key={point.name}>
          <path class="axis" d={`M${places[i]} ${floor}v8`} />
          <text class={point.now ? 'strong' : ''} x={places[i]} y={floor + 28} text-anchor="middle">
            {point.name}
          </text>
          <text x={places[i]} y={floor + 47} text-anchor="middle">
            {point.when}
          </text>
        </g>
      ))}
    </svg>
  );
}
