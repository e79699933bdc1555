const body =
  'M15 17C22 17 27 20 27 27L25.5 44Q24.5 46 23.3 44L22.5 33V70Q20 74 16.8 71L15.8 50H14.2L13.2 71Q10 74 7.5 70V33L6.7 44Q5.5 46 4.5 44L3 27C3 20 8 17 15 17Z';
const ribs = [
  [12.6, 22, 4.8],
  [12.4, 26.5, 5.2],
  [12.2, 31, 5.6],
  [12, 35.5, 6],
  [11.8, 40, 6.4],
] as const;

export interface TenProps {
  n: number;
  /** So many more half filled: the upper end of what was found. */
  maybe?: number;
  /** The same in words. */
  label: string;
}

/** Ten people, `n` of them filled: a natural frequency instead of a percentage. */
export function Ten({ n, maybe = 0, label }: TenProps) {
  const state = (i: number) => (i < n ? ' yes' : i < n + maybe ? ' maybe' : '');
  return (
    <div class="ten" role="img" aria-label={label}>
      {Array.from({ length: 10 }, (_, i) => (
        <svg key={String(i)} class={`person${state(i)}`} viewBox="0 0 30 74" aria-hidden="true">
          <circle cx="15" cy="8" r="6.6" />
          <path d={body} />
          <g class="back-bones">
            {ribs.map(([x, y, width]) => (
              <rect key={y} x={x} y={y} width={width} height="2.8" rx="1.2" />
            ))}
          </g>
        </svg>
      ))}
    </div>
  );
}
