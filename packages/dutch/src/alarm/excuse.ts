import { cues } from './cues.ts';
import type { FlagId } from './flag.ts';
import { staysTrue } from './flag.ts';
import type { Excuse } from './model.ts';
import { hasBeside, isBeside, isOver } from './over.ts';
import type { Reading } from './reading.ts';
import type { Taken } from './sign.ts';
import { isTurned } from './turned.ts';
import { isWishOver } from './wish-over.ts';

/** The excuse for a sign of this flag on these tokens; undefined when it counts. `taken`: words that belong to any sign. */
export function excuse(flag: FlagId, hit: readonly number[], reading: Reading, taken: Taken): Excuse | undefined {
  const turned = isTurned(hit, reading);
  if (!turned && isDenied(flag, hit, reading, taken)) return 'negated';
  if (reading.cuePlaces.has('figure') || (flag === 'suicidal-thoughts' && reading.cuePlaces.has('figureOfDeath')))
    return 'figure-of-speech';
  if (isOfAnother(flag, hit, reading)) return 'other-person';
  if (isSupposed(hit, reading)) return 'hypothetical';
  if (turned || staysTrue.has(flag)) return undefined;
  const over = flag === 'suicidal-thoughts' ? isWishOver(hit, reading) : isOver(hit, reading, taken);
  return over ? 'resolved' : undefined;
}

/** `geen koorts`, `ik zak nergens doorheen`, `koorts heb ik niet`, `gevoel is prima`. A `niet` inside another sign is not for this one. */
function isDenied(flag: FlagId, hit: readonly number[], reading: Reading, taken: Taken): boolean {
  const { words, clauseOf } = reading;
  const [first = 0] = hit;
  const last = hit.at(-1) ?? first;
  if (isDeniedWhole(first, last, reading) || isWithEase(flag, hit, reading)) return true;
  if (flag === 'suicidal-thoughts' && wantsLife(hit, reading)) return true;
  const holdsDenial = hit.some((at) => cues.denial.has(words[at] ?? ''));
  for (let at = Math.max(0, first - reach); at <= Math.min(words.length - 1, last + reach); at += 1) {
    if (hit.includes(at) || belongsElsewhere(at, hit, taken)) continue;
    if (!sharesClause(at, first, last, clauseOf, words)) continue;
    // `Ik verlies geen urine`: right before a word of a sign that has no denial of its own; not `mijn been heeft geen gevoel en zakt weg`.
    const next = words[at + 1] === 'enkele' ? at + 2 : at + 1;
    const within = words[at] === 'geen' && at > first && hit.includes(next) && !holdsDenial;
    if (cues.denial.has(words[at] ?? '') && !isIdle(words, at) && (within || reaches(words, at, first, last)))
      return true;
    if (!holdsDenial && at >= first && isFine(reading, at)) return true;
  }
  return words.at(-1) === 'nee' || (words[0] === 'nee' && !holdsDenial);
}

/**
 * Whether the words leave room for it that the sign is denied. A denial, or that it is fine, in the sign's own part does, in a later part as well,
 * and so does none at all; only in an earlier part it is of something else (`het gaat goed, nachtzweten`).
 * `strictly`: in its own part, or later where that points back (`urineverlies, daar heb ik geen last van`; not `doof kruis, geen koorts`).
 */
export function mayBeDenied(hit: readonly number[], reading: Reading, strictly: boolean): boolean {
  const { words, partOf, cuePlaces } = reading;
  const denials = [
    ...[...words.keys()].filter((at) => cues.denial.has(words[at] ?? '')),
    ...(cuePlaces.get('fine') ?? []).map(({ from }) => from),
  ];
  const pointsBack = (denial: number): boolean =>
    words.some((word, at) => partOf[at] === partOf[denial] && pointing.has(word));
  const last = hit.at(-1) ?? 0;
  if (denials.some((at) => isBeside(at, hit, reading) || (at > last && (!strictly || pointsBack(at))))) return true;
  return !strictly && denials.length === 0;
}

const pointing: ReadonlySet<string> = new Set(['daar', 'dat', 'die', 'dit', 'ervan', 'nee']);

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

/** `Ik heb zin in het leven`; not `geen zin in het leven`, nor `vroeger had ik zin in het leven`, nor beside other words of the sign (`ik wil gewoon leven of sterven`). */
const wantsLife = (hit: readonly number[], reading: Reading): boolean =>
  (reading.cuePlaces.get('wantsLife') ?? []).some(
    ({ from, to }) => hit.some((at) => at >= from) && (hit.at(-1) ?? 0) < to && !deniedJustBefore(reading.words, from),
  ) && !hasBeside(ofThen, hit, reading);

const ofThen: ReadonlySet<string> = new Set(['had', 'vroeger', 'ooit']);

/**
 * `Ik plas zonder moeite` says that it can be done; `ik verlies zonder moeite urine` excuses nothing. So only where the sign is that
 * something cannot be done, or holds that `zonder` itself; not beside another denial (`ik kan niet zonder moeite plassen`).
 */
function isWithEase(flag: FlagId, hit: readonly number[], reading: Reading): boolean {
  const { words, cuePlaces } = reading;
  if (!cuePlaces.has('withEase')) return false;
  const isOtherDenial = (at: number): boolean => words[at] !== 'zonder' && cues.denial.has(words[at] ?? '');
  if (hit.some(isOtherDenial)) return false;
  return (cuePlaces.get('withEase') ?? []).some(
    ({ from }) =>
      isBeside(from, hit, reading) &&
      (flag === 'bladder-retention' || hit.includes(from)) &&
      !deniedJustBefore(words, from),
  );
}

/** `Gaat prima`, but not `gaat niet prima`. */
const isFine = ({ words, cuePlaces }: Reading, at: number): boolean =>
  (cuePlaces.get('fine')?.some(({ from }) => from === at) ?? false) && !deniedJustBefore(words, at);

/**
 * `geen` denies what comes soon after it, `zonder` what comes next (`zonder aandrang verlies ik urine`), the others what is near.
 * None reaches over a `wel`: `geen pijn wel koorts`.
 */
function reaches(words: readonly string[], at: number, first: number, last: number): boolean {
  const between = words.slice(at + 1, Math.max(first, at + 1));
  if (words.slice(at + 1, last).includes('wel')) return false;
  if (words[at] === 'zonder')
    return at < first && (between.every((word) => ofNoun.has(word)) || between.at(-1) === 'of');
  return words[at] !== 'geen' || (at < first && (at > first - 4 || between.includes('of')));
}

const ofNoun: ReadonlySet<string> = new Set(
  'de het een mijn die dit enig enige enkel enkele echt echte hoge erge'.split(' '),
);

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
  if (words.slice(first, (hit.at(-1) ?? first) + 1).some((word) => cues.self.has(word))) return false;
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

/** `Mijn moeder had kanker, nu heb ik koorts`: `ik` stands beside the sign, and nobody else does. */
export const isOfSelf = (hit: readonly number[], reading: Reading): boolean =>
  hasBeside(myself, hit, reading) && !hasBeside(cues.others, hit, reading);

const myself: ReadonlySet<string> = new Set(['ik', 'kheb', 'kben', 'kzit']);

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
