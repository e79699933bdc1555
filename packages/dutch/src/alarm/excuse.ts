import { cues } from './cues.ts';
import type { FlagId } from './flag.ts';
import { staysTrue } from './flag.ts';
import type { Excuse } from './model.ts';
import type { Place } from './places.ts';
import type { Reading } from './reading.ts';

/** The excuse for a sign of this flag on these tokens; undefined when it counts. `taken`: words that belong to any sign. */
export function excuse(flag: FlagId, hit: readonly number[], reading: Reading, taken: Taken): Excuse | undefined {
  if (isDenied(hit, reading, taken)) return 'negated';
  if (reading.cuePlaces.has('figure') || (flag === 'suicidal-thoughts' && reading.cuePlaces.has('figureOfDeath')))
    return 'figure-of-speech';
  if (isOfAnother(flag, hit, reading)) return 'other-person';
  if (isSupposed(hit, reading)) return 'hypothetical';
  if (!staysTrue.has(flag) && flag !== 'suicidal-thoughts' && isOver(hit, reading, taken)) return 'resolved';
  return undefined;
}

/** `geen koorts`, `ik zak nergens doorheen`, `koorts heb ik niet`, `gevoel is prima`. A `niet` inside another sign is not for this one. */
function isDenied(hit: readonly number[], reading: Reading, taken: Taken): boolean {
  const { words, clauseOf } = reading;
  const [first = 0] = hit;
  const last = hit.at(-1) ?? first;
  if (isDeniedWhole(first, last, reading)) return true;
  const holdsDenial = hit.some((at) => cues.denial.has(words[at] ?? ''));
  for (let at = Math.max(0, first - reach); at <= Math.min(words.length - 1, last + reach); at += 1) {
    if (hit.includes(at) || belongsElsewhere(at, hit, taken)) continue;
    if (!sharesClause(at, first, last, clauseOf, words)) continue;
    // `Ik verlies geen urine`: between the words of a sign that has no denial of its own.
    const within = words[at] === 'geen' && at > first && at < last && !holdsDenial;
    if (cues.denial.has(words[at] ?? '') && !isIdle(words, at) && (within || reaches(words, at, first))) return true;
    if (!holdsDenial && at >= first && isFine(reading, at)) return true;
  }
  return words.at(-1) === 'nee' || (words[0] === 'nee' && !holdsDenial);
}

/** Per token the signs it is part of. */
export type Taken = ReadonlyMap<number, readonly (readonly number[])[]>;

/** Part of a sign that shares no word with this one. */
const belongsElsewhere = (at: number, hit: readonly number[], taken: Taken): boolean =>
  (taken.get(at) ?? []).some((other) => !other.some((token) => hit.includes(token)));

/** `Van … is geen sprake`, or right after it `, heb ik niet`: all of it is denied, whatever words the sign has. */
function isDeniedWhole(first: number, last: number, { partOf, cuePlaces }: Reading): boolean {
  const [from = 0, to = 0] = [partOf[first], partOf[last]];
  const partAt = (at: number): number => partOf[at] ?? 0;
  return (
    (cuePlaces.get('notSo') ?? []).some((place) => partAt(place.from) >= from && partAt(place.from) <= to) ||
    (cuePlaces.get('notSoEither') ?? []).some((place) => partAt(place.from) === to + 1)
  );
}

/** `Gaat prima`, but not `gaat niet prima`. */
const isFine = ({ words, cuePlaces }: Reading, at: number): boolean =>
  (cuePlaces.get('fine')?.some(({ from }) => from === at) ?? false) && !deniedJustBefore(words, at);

/** `geen` and `zonder` deny what comes right after them, the others what is near. */
const reaches = (words: readonly string[], at: number, first: number): boolean =>
  !nearOnly.has(words[at] ?? '') || (at < first && (at > first - 4 || words.slice(at, first).includes('of')));

const nearOnly: ReadonlySet<string> = new Set(['geen', 'zonder']);

/** A denial reaches so many words to the right and to the left. */
const reach = 5;

/** The same clause, or a list that began with a denial: `geen koorts, rillingen of zweten`. */
function sharesClause(
  at: number,
  first: number,
  last: number,
  clauseOf: readonly number[],
  words: readonly string[],
): boolean {
  if (clauseOf[at] === clauseOf[first] || clauseOf[at] === clauseOf[last]) return true;
  return (words[at] === 'geen' || words[at] === 'nooit') && at < first && words.slice(at, last + 1).includes('of');
}

/** `weet niet of`, `niet alleen`, `geen idee`: a denial of something else. */
function isIdle(words: readonly string[], at: number): boolean {
  return cues.idleBefore.has(words[at - 1] ?? '') || cues.idleAfter.has(words[at + 1] ?? '');
}

const deniedJustBefore = (words: readonly string[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some((word) => cues.denial.has(word) || cues.lessening.has(word));

/** The last person named before the sign is somebody else, and no `ik` or `me` stands between. */
function isOfAnother(flag: FlagId, hit: readonly number[], { words }: Reading): boolean {
  const [first = 0] = hit;
  if (hit.some((at) => cues.self.has(words[at] ?? ''))) return false;
  for (let at = first; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    if (cues.self.has(word) && words[at - 1] !== 'van') return false;
    if (word === 'mijn' && !cues.others.has(words[at + 1] ?? '') && at !== first) return false;
    if (!cues.others.has(word) || (flag === 'pregnant' && unborn.has(word))) continue;
    const before = words.slice(Math.max(0, at - 3), at);
    if (before.includes('als')) continue;
    if (before.some((one) => cues.viaOther.has(one)) && !words.slice(0, at).some((one) => cues.heard.has(one)))
      return false;
    const after = words.slice(at + 1, at + 4);
    return !after.some((one) => cues.says.has(one)) || words.slice(at + 1).some((one) => cues.their.has(one));
  }
  return false;
}

/** Somebody else, but not in a sentence about being pregnant. */
const unborn: ReadonlySet<string> = new Set('baby kleine kind kindje jongste'.split(' '));

/** `wat als`, `bang dat`, `kan je van een hernia …`: asked or feared, and nothing says that it is so now. */
function isSupposed(hit: readonly number[], { words, cuePlaces }: Reading): boolean {
  const last = hit.at(-1) ?? 0;
  if (cuePlaces.has('now')) return false;
  if (isQuestion(words) && !words.some((word) => ownWords.has(word))) return true;
  return (cuePlaces.get('supposed') ?? []).some(({ from }) => from <= last);
}

/** `Wat is een klapvoet`, `krijg je van prednison …`; but `kan niet plassen` and `moet persen` are told, with `ik` left out. */
const isQuestion = (words: readonly string[]): boolean =>
  cues.asks.has(words[0] ?? '') || (cues.asksOf.has(words[0] ?? '') && impersonal.has(words[1] ?? ''));

const impersonal: ReadonlySet<string> = new Set(['je', 'men', 'een', 'iemand', 'jullie']);

const ownWords: ReadonlySet<string> = new Set(['ik', 'mijn', 'me', 'mij', 'erg', 'normaal', 'rugpijn']);

/** It was long ago, or it was and it ended. Words that tell a sign end nothing (`werd wakker en de kracht is weg`), and what goes on is not over. */
function isOver(hit: readonly number[], { words, entries, partOf, cuePlaces }: Reading, taken: Taken): boolean {
  const ends = (cuePlaces.get('ended') ?? []).filter((place) => isFree(place, taken));
  const last = words.length - 1;
  if (lastWords.has(words[last] ?? '') && !taken.has(last)) ends.push({ from: last, to: last + 1 });
  // `…, sinds de ingreep gaat het prima` tells the end itself.
  const tellsEnd = ({ from }: Place): boolean =>
    hit.every((at) => partOf[at] !== partOf[from]) && ends.some((end) => partOf[end.from] === partOf[from]);
  if (cuePlaces.get('still')?.some((place) => !tellsEnd(place))) return false;
  const longAgo = cuePlaces.has('longAgo') || entries.some(({ isYear }) => isYear);
  return longAgo || (cuePlaces.has('before') && ends.length > 0);
}

const isFree = ({ from, to }: Place, taken: Taken): boolean => {
  for (let at = from; at < to; at += 1) if (taken.has(at)) return false;
  return true;
};

/** At the end of a sentence these say that it is over. */
const lastWords: ReadonlySet<string> = new Set(['weg', 'over', 'hersteld', 'voorbij', 'genezen', 'normaal', 'goed']);
