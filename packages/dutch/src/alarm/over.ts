import type { Place } from './places.ts';
import type { Reading } from './reading.ts';
import type { Taken } from './sign.ts';

export const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** It was long ago, or it was and it ended. Words that tell a sign end nothing (`werd wakker en de kracht is weg`), and what goes on is not over. */
export function isOver(hit: readonly number[], reading: Reading, taken: Taken): boolean {
  const { words, partOf, cuePlaces } = reading;
  if (isToldNow(hit, reading)) return false;
  const ends = endsIn(hit, reading, taken);
  // `…, sinds de ingreep gaat het prima` tells the end itself.
  const tellsEnd = ({ from }: Place): boolean =>
    !isBeside(from, hit, reading) && ends.some((end) => partOf[end] === partOf[from]);
  if (cuePlaces.get('still')?.some((place) => !tellsEnd(place))) return false;
  const longAgo = longAgoIn(reading);
  if (longAgo.some((at) => isBeside(at, hit, reading) || isOnlyTime(at, hit, reading))) return true;
  // A hernia that was and that healed, told before the sign, ends nothing of the sign: `vorig jaar een hernia, hersteld, doof kruis`.
  const times = [
    ...longAgo,
    ...[...words.keys()].filter((at) => cuePlaces.get('before')?.some(({ from }) => from === at)),
  ];
  const [first = 0] = hit;
  return times.some((at) => ends.some((end) => isBeside(at, hit, reading) || end > first));
}

/** In the same part of the sentence as a word of the sign. */
export const isBeside = (at: number, hit: readonly number[], { partOf }: Reading): boolean =>
  hit.some((one) => partOf[one] === partOf[at]);

/** Where it says that it was long ago: in those words, or by a year. Not what a sign is only compared with: `net als toen ik in 2012 …`. */
export function longAgoIn({ entries, cuePlaces, partOf }: Reading): readonly number[] {
  const times = [
    ...(cuePlaces.get('longAgo') ?? []).map(({ from }) => from),
    ...[...entries.keys()].filter((at) => entries[at]?.isYear),
  ];
  const compared = cuePlaces.get('compared');
  if (compared === undefined) return times;
  return times.filter((at) => !compared.some(({ from }) => from < at && partOf[from] === partOf[at]));
}

/** A part after the sign that is only the time: `doof kruis gehad, tien jaar terug`; not `doof kruis, in 2012 een hernia`. */
const isOnlyTime = (at: number, hit: readonly number[], reading: Reading): boolean =>
  at > (hit.at(-1) ?? 0) && saysOnlyTime(reading.partOf[at], reading);

/** Whether a part of the sentence says when it was, and nothing else. */
export const saysOnlyTime = (part: number | undefined, { words, partOf }: Reading): boolean =>
  words.every((word, at) => partOf[at] !== part || /^\d+$/.test(word) || ofTime.has(word));

const ofTime = list(
  'dat was is in al heel lang geleden terug jaar jaren een paar twee drie vier vijf zes zeven acht negen tien vijftien twintig dertig veertig ongeveer destijds',
);

/** Where the sentence says that something ended, in words that are no part of a sign. */
function endsIn(hit: readonly number[], reading: Reading, taken: Taken): readonly number[] {
  const { words, partOf, cuePlaces } = reading;
  const free = (cuePlaces.get('ended') ?? []).filter((place) => isFree(place, taken)).map(({ from }) => from);
  const last = words.length - 1;
  if (lastWords.has(words[last] ?? '') && !taken.has(last)) free.push(last);
  // `de pijn is weg`, `verder gaat het goed`: that is the end of something else.
  const isOfElse = (part: number | undefined): boolean =>
    words.some((word, at) => partOf[at] === part && ofElse.has(word));
  return free.filter((at) => isBeside(at, hit, reading) || !isOfElse(partOf[at]));
}

const isFree = ({ from, to }: Place, taken: Taken): boolean => {
  for (let at = from; at < to; at += 1) if (taken.has(at)) return false;
  return true;
};

/** At the end of a sentence these say that it is over. */
const lastWords = list('weg over hersteld voorbij genezen normaal goed');
const ofElse = list('verder rest overigens pijn rugpijn');

/** Told in the present: a verb of now is a word of the sign, or stands beside it and none of the past does. `Heb` and `is` may be either. */
export function isToldNow(hit: readonly number[], reading: Reading): boolean {
  if (hit.some((at) => isOfNow(at, reading))) return true;
  if (hasBeside(pastVerbs, hit, reading)) return false;
  return reading.words.some((_, at) => isOfNow(at, reading) && isBeside(at, hit, reading));
}

export const hasBeside = (verbs: ReadonlySet<string>, hit: readonly number[], reading: Reading): boolean =>
  reading.words.some((word, at) => verbs.has(word) && isBeside(at, hit, reading));

const isOfNow = (at: number, { words }: Reading): boolean => {
  const word = words[at] ?? '';
  if (presentVerbs.has(word)) return true;
  // Not `verloor ik plas`.
  const isOfMe = words[at + 1] === 'ik' || (words[at - 1] === 'ik' && !pastVerbs.has(words[at - 2] ?? ''));
  return presentOfMe.has(word) && isOfMe;
};

const pastVerbs = list(
  'had hadden was waren kreeg kregen gehad geweest werd werden kon konden wilde wilden wou lukte zakte tintelde tintelden sliep sliepen sleepte struikelde droeg plaste lekte verloor dacht dachten voelde slikte viel',
);
const presentVerbs = list('kan kun lukt lekt zak zakt sleept voel voelt wil krijg komt tintelt hangt struikel denk');
/** Also nouns or the end of another word: only beside `ik`. */
const presentOfMe = list('verlies lek plas pis poep sleep tintel slaap hoef');
