import type { Desk } from '../desk.ts';

const weeks = [0, 2, 4, 6, 12] as const;
const durations: readonly string[] = [
  'under-2-weeks',
  '2-to-4-weeks',
  '4-to-6-weeks',
  '6-to-12-weeks',
  'over-12-weeks',
];

/** Neighbouring classes of duration as one stretch; `undefined` when they are no neighbours. */
export function sayWeeks(values: readonly string[], desk: Desk): string | undefined {
  const say = desk.words.phrases.condition;
  const at = values.map((value) => durations.indexOf(value)).sort((a, b) => a - b);
  const first = at[0];
  const last = at.at(-1);
  if (first === undefined || last === undefined || last - first !== at.length - 1) return undefined;
  const from = weeks[first];
  const to = weeks[last + 1];
  if (from === undefined) return undefined;
  if (to === undefined) return say.weeksOver(from);
  return from === 0 ? say.weeksUnder(to) : say.weeksBetween(from, to);
}
