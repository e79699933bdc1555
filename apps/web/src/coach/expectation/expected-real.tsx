import { scaleLinear } from 'd3-scale';

export interface ExpectedPair {
  /** Beneath the pair: a day, or which time it was. */
  readonly at: string;
  /** 0–10. */
  readonly expected: number;
  /** 0–10; absent when it was not done yet. */
  readonly real?: number;
}

export interface ExpectedRealProps {
  /** Oldest first; only the last ones are drawn, all stand in the table. */
  pairs: readonly ExpectedPair[];
  words: {
    /** All pairs in words: the text alternative. */
    label: string;
    expected: string;
    real: string;
  };
}

/** So many pairs still have room for their numbers. */
const mostPairs = 7;
const left = 26;
const right = 338;
const top = 24;
const bottom = 196;

/** What was expected (open) beside what came (filled), joined: the gap is what somebody learnt. */
export function ExpectedReal({ pairs, words }: ExpectedRealProps) {
  const shown = pairs.slice(-mostPairs);
  const y = scaleLinear([0, 10], [bottom, top]);
  const x = scaleLinear([0, Math.max(1, shown.length - 1)], shown.length > 1 ? [left + 26, right - 74] : [130, 130]);
  const last = shown.at(-1);
  return (
    <svg class="chart" viewBox="-4 0 350 232" role="img" aria-label={words.label}>
      {[0, 5, 10].map((score) => (
        <g key={score}>
          <text x="14" y={y(score) + 5} text-anchor="end">
            {score}
          </text>
          <path class="axis" d={`M${left} ${y(score)}H${right}`} />
        </g>
      ))}
      {shown.map(({ at, expected, real }, i) => (
        <g key={`${at}-${String(i)}`}>
          {real === undefined ? null : <path class="thin" d={`M${x(i)} ${y(expected)}V${y(real)}`} />}
          <circle class="pt-open" cx={x(i)} cy={y(expected)} r="9" />
          {real === undefined ? null : <circle class="pt" cx={x(i)} cy={y(real)} r="6" />}
          <text x={x(i)} y={bottom + 26} text-anchor="middle">
            {at}
          </text>
        </g>
      ))}
      {last ? (
        <>
          <text
            x={x(shown.length - 1) + 18}
            y={wordPlace(y(last.expected), last.real === undefined ? undefined : y(last.real))}
          >
            {words.expected}
          </text>
          {last.real === undefined ? null : (
            <text class="strong" x={x(shown.length - 1) + 18} y={y(last.real) + 5}>
              {words.real}
            </text>
          )}
        </>
      ) : null}
    </svg>
  );
}

/** Two words beside two points that lie close would cover each other: the expectation makes room. */
function wordPlace(expected: number, real: number | undefined): number {
  if (real === undefined || Math.abs(expected - real) >= 20) return expected + 5;
  return expected <= real ? real - 15 : real + 25;
}
