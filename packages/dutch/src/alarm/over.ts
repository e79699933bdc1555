import type { Place } from './places.ts';
import type { Reading } from './reading.ts';
import type { Taken } from './sign.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

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

/**
 * A wish to die that was. The words must say all of it: long ago, not told in the present, and in a part of its own an end that
 * cannot itself mean dying (`nu gaat het goed`; not `voorbij`, `weg` or `achter me`). Nothing beside that end may tell of now.
 */
export function isWishOver(hit: readonly number[], reading: Reading): boolean {
  const { words, partOf, cuePlaces } = reading;
  if (isToldNow(hit, reading)) return false;
  const end = [...new Set(partOf)].find((part) => {
    const said = words.filter((_, at) => partOf[at] === part).join(' ');
    return goodEnd.test(said) && !hit.some((at) => partOf[at] === part);
  });
  if (end === undefined) return false;
  if (words.some((word, at) => partOf[at] !== end && againAndAgain.has(word))) return false;
  if (cuePlaces.get('still')?.some(({ from }) => partOf[from] !== end)) return false;
  const times = [...longAgoIn(reading), ...[...words.keys()].filter((at) => longAgoForWish.has(words[at] ?? ''))];
  return times.some((at) => isBeside(at, hit, reading));
}

const longAgoForWish = list('vroeger ooit jaren');
const againAndAgain = list('soms vaak toch opnieuw alweer bijna ook');

/** All that a part says. What is good goes by its name: `over` and `niet meer leven` are no end of a wish to die. */
const goodEnd = (() => {
  const now = '(?:nu|tegenwoordig|inmiddels|ondertussen|sindsdien)';
  const rather = '(?:(?:al jaren|al lang|gelukkig|helemaal|weer|heel|echt|erg|zo|allemaal) )*';
  const well =
    '(?:gelukkig|blij|genezen|hersteld|opgeknapt|blij met (?:mijn|het) leven)(?: dat ik (?:er nog ben|nog leef|leef))?';
  const life = '(?:het leven|mijn leven|elke dag|alles)';
  return new RegExp(
    `^(?:en |maar )?(?:${[
      `(?:dat is |dat heb ik |heb ik dat )?${now} ${rather}niet meer(?: zo)?`,
      '(?:dat is |dat heb ik |heb ik dat )?al (?:jaren|lang) niet meer',
      `${now} ${rather}${well}`,
      `(?:${now} ben ik|ik ben|ik ben ${now}|ben|ben ${now}) ${rather}${well}`,
      `(?:${now}|na therapie|na de therapie|na mijn therapie) gaat het ${rather}(?:met me |met mij )?${rather}(?:goed|prima)`,
      `(?:dat is lang geleden en )?(?:het )?gaat ${now} ${rather}(?:met me |met mij )?(?:goed|prima)`,
      `(?:${now} geniet ik|(?:ik )?geniet ${now}) ${rather}van ${life}`,
      `${now} (?:heb ik )?een (?:mooi|goed|fijn) leven`,
      `${now} (?:heb ik|voel ik me) ${rather}(?:zin in het leven|goed)`,
      `(?:${now} ben ik|ik ben|ben) ${rather}er ${rather}bovenop`,
      `${now} wil ik ${rather}(?:leven|oud worden|honderd worden)`,
    ].join('|')})(?: met me| met mij| hoor)?$`,
    'u',
  );
})();

/** In the same part of the sentence as a word of the sign. */
const isBeside = (at: number, hit: readonly number[], { partOf }: Reading): boolean =>
  hit.some((one) => partOf[one] === partOf[at]);

/** Where it says that it was long ago: in those words, or by a year. */
const longAgoIn = ({ entries, cuePlaces }: Reading): readonly number[] => [
  ...(cuePlaces.get('longAgo') ?? []).map(({ from }) => from),
  ...[...entries.keys()].filter((at) => entries[at]?.isYear),
];

/** A part after the sign that is only the time: `doof kruis gehad, tien jaar terug`; not `doof kruis, in 2012 een hernia`. */
const isOnlyTime = (at: number, hit: readonly number[], { words, partOf }: Reading): boolean =>
  at > (hit.at(-1) ?? 0) &&
  words.every((word, one) => partOf[one] !== partOf[at] || /^\d+$/.test(word) || ofTime.has(word));

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

/** Told in the present: a verb of now stands beside the sign, and none of the past. `Heb` and `is` may be either. */
export function isToldNow(hit: readonly number[], reading: Reading): boolean {
  return !hasBeside(pastVerbs, hit, reading) && (hasBeside(presentVerbs, hit, reading) || tellsOfMe(hit, reading));
}

const hasBeside = (verbs: ReadonlySet<string>, hit: readonly number[], reading: Reading): boolean =>
  reading.words.some((word, at) => verbs.has(word) && isBeside(at, hit, reading));

const tellsOfMe = (hit: readonly number[], reading: Reading): boolean =>
  reading.words.some(
    (word, at, { [at - 1]: before, [at + 1]: after }) =>
      presentOfMe.has(word) && (before === 'ik' || after === 'ik') && isBeside(at, hit, reading),
  );

const pastVerbs = list(
  'had hadden was waren kreeg kregen gehad geweest werd werden kon konden wilde wilden wou lukte zakte tintelde tintelden sliep sliepen sleepte struikelde droeg plaste lekte verloor dacht dachten voelde slikte viel',
);
const presentVerbs = list('kan kun lukt lekt zak zakt sleept voel voelt wil krijg komt tintelt hangt struikel denk');
/** Also nouns or the end of another word: only beside `ik`. */
const presentOfMe = list('verlies lek plas pis poep sleep tintel slaap hoef');
