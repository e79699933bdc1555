import { cues } from './cues.ts';
import { hasBeside, isBeside, isToldNow, list, longAgoIn, saysOnlyTime } from './over.ts';
import type { Reading } from './reading.ts';

/**
 * A wish to die that was. The words must say all of it: long ago, not told in the present, and in a part of its own an end that
 * cannot itself mean dying (`nu gaat het goed`; not `voorbij`, `weg` or `achter me`). The sign's own part may not tell of now or of late, and
 * besides these two only a part that is a time may stand: whatever else is said (`vanavond doe ik het`), it is asked about.
 */
export function isWishOver(hit: readonly number[], reading: Reading): boolean {
  const { words, partOf, cuePlaces } = reading;
  if (isToldNow(hit, reading) || isHadNow(hit, reading)) return false;
  const said = (part: number | undefined): string => words.filter((_, at) => partOf[at] === part).join(' ');
  const ends = isWished(hit, reading) ? [goodEnd, noMore] : [goodEnd];
  const isOwn = (part: number | undefined): boolean => hit.some((at) => partOf[at] === part);
  const isEnd = (part: number | undefined): boolean => !isOwn(part) && ends.some((one) => one.test(said(part)));
  const parts = [...new Set(partOf)];
  if (!parts.some(isEnd)) return false;
  if (parts.some((part) => !isEnd(part) && !isOwn(part) && !isOnlyTime(part, reading))) return false;
  if (parts.some((part) => isOwn(part) && ofLate.test(said(part)))) return false;
  if (cuePlaces.get('still')?.some(({ from }) => isBeside(from, hit, reading))) return false;
  const times = [...longAgoIn(reading), ...[...words.keys()].filter((at) => isLongAgo(at, hit, reading))];
  return times.some((at) => isBeside(at, hit, reading));
}

/** `In 2015`, `dat is jaren geleden`; not `al jaren`. */
const isOnlyTime = (part: number | undefined, reading: Reading): boolean =>
  saysOnlyTime(part, reading) && longAgoIn(reading).some((at) => reading.partOf[at] === part);

/** `Vroeger`; `ooit` and `jaren` only with a verb of the past, and not `al jaren` or `na jaren pijn`. */
function isLongAgo(at: number, hit: readonly number[], reading: Reading): boolean {
  const { words } = reading;
  if (words[at] === 'vroeger') return true;
  const mayBe = words[at] === 'ooit' || (words[at] === 'jaren' && !goesOn.has(words[at - 1] ?? ''));
  return mayBe && hasBeside(wasSo, hit, reading);
}

const wasSo = list('was had wilde wou dacht');
const goesOn = list('al na door nog die sinds laatste afgelopen');

/** `Ik heb zelfmoordgedachten`, and not `gehad`. */
const isHadNow = (hit: readonly number[], reading: Reading): boolean =>
  hasBeside(have, hit, reading) && !hasBeside(done, hit, reading);

const have = list('heb ben is zijn');
const done = list('gehad geweest gedaan gedacht gewild geprobeerd ondernomen overwogen gepleegd had was');

/** `Wilde ik dood`, `dacht ik aan zelfmoord`: of these alone can `nu niet meer` be the end; `vroeger hielp praten, nu niet meer` is none. */
const isWished = (hit: readonly number[], reading: Reading): boolean =>
  reading.words.some(
    (word, at) =>
      isBeside(at, hit, reading) &&
      (word === 'wilde' || word === 'wou' || (word === 'dacht' && reading.words.slice(at, at + 3).includes('aan'))),
  );

/** It comes back, or was so not long ago. */
const ofLate = new RegExp(
  `\\b(?:${[...cues.today].join('|')}|morgen|soms|vaak|toch|opnieuw|alweer|bijna|ook|laatst|laatste|onlangs|recent|pas|afgelopen|vanaf|af en toe|nu en dan|dag|dagen|week|weken|maand|maanden)\\b|(?<!\\b(?:jaar|jaren) )\\bterug\\b`,
  'u',
);

const now = '(?:nu|tegenwoordig|inmiddels|ondertussen|sindsdien)';
const rather = '(?:(?:al jaren|al lang|gelukkig|helemaal|weer|heel|echt|erg|zo|allemaal) )*';

/** All that a part says, in one of these ways. */
const part = (ways: readonly string[]): RegExp =>
  new RegExp(`^(?:en |maar )?(?:${ways.join('|')})(?: met me| met mij| hoor)?$`, 'u');

const noMore = part([
  `(?:dat is |dat heb ik |heb ik dat )?${now} ${rather}niet meer(?: zo)?`,
  '(?:dat is |dat heb ik |heb ik dat )?al (?:jaren|lang) niet meer',
]);

/** What is good goes by its name: `over` and `niet meer leven` are no end of a wish to die. */
const goodEnd = (() => {
  const well =
    '(?:gelukkig|blij|genezen|hersteld|opgeknapt|blij met (?:mijn|het) leven)(?: dat ik (?:er nog ben|nog leef|leef))?';
  const life = '(?:het leven|mijn leven|elke dag|alles)';
  return part([
    `${now} ${rather}${well}`,
    `(?:${now} ben ik|ik ben|ik ben ${now}|ben|ben ${now}) ${rather}${well}`,
    `(?:${now}|na therapie|na de therapie|na mijn therapie) gaat het ${rather}(?:met me |met mij )?${rather}(?:goed|prima)`,
    `(?:dat is lang geleden en )?(?:het )?gaat ${now} ${rather}(?:met me |met mij )?(?:goed|prima)`,
    `(?:${now} geniet ik|(?:ik )?geniet ${now}) ${rather}van ${life}`,
    `${now} (?:heb ik )?een (?:mooi|goed|fijn) leven`,
    `${now} (?:heb ik|voel ik me) ${rather}(?:zin in het leven|goed)`,
    `(?:${now} ben ik|ik ben|ben) ${rather}er ${rather}bovenop`,
    `${now} wil ik ${rather}(?:leven|oud worden|honderd worden)`,
  ]);
})();
