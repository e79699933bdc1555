import { type FlagId, flagIds, staysTrue } from './flag.ts';
import type { Hit } from './hits.ts';
import { excuses, likeness, type Model } from './model.ts';
import { type Reading, read } from './reading.ts';

/** How a sentence sounds: as a whole, and on each side of a `maar`, where what is denied on one side may be told on the other. */
export interface Sound {
  readonly whole: Side;
  readonly sides: readonly Side[];
}

interface Side {
  readonly reading: Reading;
  /** The numbers of its first word and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** In the order of `outcomes`. */
  readonly likely: readonly number[];
}

export function soundOf(reading: Reading, model: Model): Sound {
  const whole = { reading, from: 0, to: reading.words.length, likely: likeness(reading, model) };
  const starts = reading.tokens.flatMap(({ folded, pause }, at) =>
    at > 0 && (turns.has(folded) || (pause === 'comma' && turnsAfterComma.has(folded))) ? [at] : [],
  );
  if (starts.length === 0) return { whole, sides: [whole] };
  const sides = [0, ...starts].map((from, number) => {
    const to = starts[number] ?? reading.words.length;
    const part = read(reading.tokens.slice(from, to));
    return { reading: part, from, to, likely: likeness(part, model) };
  });
  return { whole, sides };
}

const turns: ReadonlySet<string> = new Set('maar terwijl behalve doch echter'.split(' '));
const turnsAfterComma: ReadonlySet<string> = new Set(['wel', 'alleen']);

/** Does a sign of the lexicon count, as its side of the sentence sounds? */
export function counts({ id, at, excuse }: Hit, { whole, sides }: Sound): boolean {
  if (excuse !== undefined) return false;
  const side = sides.find(({ from, to }) => (at[0] ?? 0) >= from && (at[0] ?? 0) < to) ?? whole;
  return excuseOf(id, side.likely, whole.likely) < surelyExcused;
}

/** Flags that the words sound like although no sign counts, and where. */
export function soundsLike(
  { whole, sides }: Sound,
  hits: readonly Hit[],
): readonly { readonly id: FlagId; readonly number: number; readonly reading: Reading }[] {
  const all = sides.length > 1 ? [whole, ...sides] : sides;
  return all.flatMap(({ reading, likely }) =>
    flagIds.flatMap((id, number) => {
      const sounds = likely[number] ?? 0;
      if (sounds <= enough || excuseOf(id, likely, whole.likely) >= excused) return [];
      const excusedByRule = hits.some((hit) => hit.id === id && hit.excuse !== undefined);
      return excusedByRule && sounds <= enoughWhenExcused ? [] : [{ id, number, reading }];
    }),
  );
}

/** The strongest excuse that a side sounds like. That it is over may be said on the other side: `had een klapvoet, maar nu niet meer`. */
function excuseOf(id: FlagId, side: readonly number[], whole: readonly number[]): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let number = 0; number < excuses.length; number += 1) {
    const over = excuses[number] === 'resolved';
    if (over && staysTrue.has(id)) continue;
    most = Math.max(most, (over ? whole : side)[flagIds.length + number] ?? most);
  }
  return most;
}

/** As a logit, like all that the model says. */
function logit(share: number): number {
  return Math.log(share / (1 - share));
}

// All four by trying on sentences of writers that the model had not learned from.
const enough = logit(0.14);
const enoughWhenExcused = logit(0.7);
const excused = logit(0.35);
/** More is asked to silence a sign of the lexicon. */
const surelyExcused = logit(0.5);
