import { vertebra } from '../design/vertebra.ts';

/** Where the 24 vertebrae hang: x, y, turn, width and height of each, neck to low back (drawn after a side view). */
const places = [
  [3.4, 4.3, -5.8, 0.79, 0.54],
  [5.7, 24.3, -6.8, 0.83, 0.57],
  [7.9, 44.8, -5, 0.86, 0.6],
  [9, 65.7, -0.8, 0.89, 0.63],
  [8.7, 87.2, 2.3, 0.93, 0.66],
  [7.2, 109.2, 5.4, 0.96, 0.69],
  [4.4, 131.7, 8.9, 0.99, 0.73],
  [-1.3, 161.3, 12.4, 1.08, 0.75],
  [-6.6, 184.7, 12.7, 1.13, 0.78],
  [-11.6, 208.7, 10.6, 1.18, 0.82],
  [-15.3, 233.2, 6.6, 1.22, 0.85],
  [-17.8, 258.2, 4.6, 1.27, 0.89],
  [-19.3, 283.8, 2.3, 1.31, 0.92],
  [-19.7, 310, -0.5, 1.36, 0.96],
  [-18.7, 336.7, -4.2, 1.4, 0.99],
  [-15.4, 363.9, -9.2, 1.45, 1.03],
  [-10.2, 391.7, -11.5, 1.5, 1.06],
  [-4.4, 420.1, -11.1, 1.54, 1.09],
  [1.9, 449, -13.6, 1.59, 1.13],
  [10.5, 485.6, -11.7, 1.67, 1.22],
  [15.4, 516.8, -6.2, 1.74, 1.29],
  [17.5, 549.1, -1.2, 1.82, 1.36],
  [16.5, 582.4, 5.7, 1.89, 1.43],
  [10.6, 616.9, 11.7, 1.97, 1.49],
] as const;

const brackets = [
  { from: -2, to: 138, middle: 67.7 },
  { from: 155, to: 460, middle: 305.7 },
  { from: 473, to: 629, middle: 551.4 },
] as const;

export type BoneState = 'todo' | 'now' | 'done';

export interface SpineProps {
  /** 24 states: 7 days, 12 weeks, 5 steps of the Rugcheck. */
  states: readonly BoneState[];
  /** Three pairs of words beside it. */
  words: readonly (readonly [string, string])[];
  label: string;
}

/** The whole spine of 24 as a map of where a person is: the week, the plan, the Rugcheck. */
export function Spine({ states, words, label }: SpineProps) {
  return (
    <svg class="bones" viewBox="-46 -4 212 648" role="img" aria-label={label}>
      {places.map(([x, y, turn, width, height], i) => (
        <path
          key={y}
          class={`w ${states[i] ?? 'todo'}`}
          d={vertebra}
          transform={`translate(${x} ${y}) rotate(${turn}) scale(${width} ${height}) translate(-12 -8)`}
        />
      ))}
      {brackets.map(({ from, to, middle }, i) => (
        <g key={from}>
          <path class="w" d={`M40 ${from}h6V${to}h-6`} />
          <text class="beside strong" x="62" y={middle}>
            {words[i]?.[0]}
          </text>
          <text class="beside" x="62" y={middle + 19}>
            {words[i]?.[1]}
          </text>
        </g>
      ))}
    </svg>
  );
}
