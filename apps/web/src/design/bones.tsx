import { vertebra } from './vertebra.ts';

export interface BonesProps {
  /** How many are done (teal), from the left; or which ones, as one flag each. */
  done: number | readonly boolean[];
  /** Index of the present one (ink), from 0; left out when nothing is going on. */
  now?: number;
  total: number;
  /** What the row says in words, for example `Stap 2 van 5`. */
  label: string;
  direction?: 'row' | 'column';
  /** A short word under each vertebra, for example the days of the week. */
  words?: readonly string[];
  /** Wide row for the whole screen (days, weeks, counts); otherwise the small row of a step. */
  wide?: boolean;
}

/** Vertebrae that count: done teal, now ink, still to come outlined, on a gentle arc, with the same told in words. */
export function Bones({ done, now, total, label, direction = 'row', words, wide = false }: BonesProps) {
  const isDone = (i: number) => (typeof done === 'number' ? i < done : done[i] === true);
  const state = (i: number) => (i === now ? 'w now' : isDone(i) ? 'w done' : 'w');
  const step = wide || words ? Math.max(25, Math.min(48, 300 / total)) : 17;
  const scale = wide || words ? ([1.083, 0.938] as const) : ([0.792, 0.688] as const);
  const half = Math.max(1, (total - 1) / 2);
  const bend = Math.min(6.5, 2 + total / 2.2);
  const sag = (wide || words ? 5 : 3) * Math.min(1.4, Math.max(0.7, total / 7));
  const top = wide || words ? 13 : 9.5;
  const length = (total - 1) * step + 2 * top * 0.8;
  const across = top * 2 + sag + (words ? 24 : 0);
  const place = (i: number) => {
    const t = (i - (total - 1) / 2) / half;
    const along = top * 0.8 + i * step;
    const off = top + sag * t * t;
    return direction === 'row' ? { x: along, y: off, turn: 90 + t * bend } : { x: off, y: along, turn: -t * bend };
  };
  const box = direction === 'row' ? `-1 -1 ${length + 2} ${across + 2}` : `-1 -1 ${across + 2} ${length + 2}`;
  return (
    <svg class="bones" viewBox={box} role="img" aria-label={label}>
      {Array.from({ length: total }, (_, i) => {
        const { x, y, turn } = place(i);
        const word = words?.[i];
        return (
          <g key={String(i)}>
            <path
              class={state(i)}
              d={vertebra}
              transform={`translate(${round(x)} ${round(y)}) rotate(${round(turn)}) scale(${scale[0]} ${scale[1]}) translate(-12 -8)`}
            />
            {word !== undefined && (
              <text class={i === now ? 'is-now' : ''} x={round(x)} y={round(top * 2 + sag + 18)}>
                {word}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** One loose vertebra for the head of a `.thread` item. */
export function Bone({ state = 'todo' }: { state?: 'todo' | 'now' | 'done' }) {
  return (
    <svg class={`bone ${state === 'todo' ? '' : state}`} viewBox="0 0 24 16" aria-hidden="true">
      <path d={vertebra} />
    </svg>
  );
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}
