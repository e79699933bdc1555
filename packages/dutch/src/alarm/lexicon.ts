import { type FlagId, flagIds } from './flag.ts';
import { groups } from './groups.ts';
import { type Places, places } from './places.ts';
import { readSign, type Sign } from './sign.ts';
import { signs } from './signs/signs.ts';
import { type Vocabulary, vocabulary } from './words.ts';

export interface Lexicon {
  readonly words: Vocabulary;
  readonly places: Places;
  /** Signs under the number of their rarest word set, so that a sentence tries only those that can be there. */
  readonly byRarest: readonly (readonly FlagSign[])[];
  readonly ofFlag: ReadonlyMap<FlagId, readonly FlagSign[]>;
}

export interface FlagSign {
  readonly id: FlagId;
  readonly sign: Sign;
}

/** Word sets with a number under this are the groups, in the order of `groups`. */
export const groupCount = Object.keys(groups).length;

let made: Lexicon | undefined;

/** All signs, read. Made at the first use: whoever types nothing does not wait for it. */
export function lexicon(): Lexicon {
  made ??= readAll();
  return made;
}

function readAll(): Lexicon {
  const words = vocabulary();
  // First, so that their numbers are the lowest.
  for (const group of Object.values(groups)) words.idOf(group.split(' '));
  const read = flagIds.flatMap((id) => signs[id].map((notation) => ({ id, sign: readSign(notation, words) })));
  const byRarest: FlagSign[][] = Array.from({ length: words.size() }, () => []);
  for (const one of read) byRarest[one.sign.rarest]?.push(one);
  const ofFlag = Map.groupBy(read, ({ id }) => id);
  return { words, places: places(words.size(), (set) => byRarest[set]?.length !== 0), byRarest, ofFlag };
}
