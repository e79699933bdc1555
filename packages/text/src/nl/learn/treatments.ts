import type { Advised, Effect, Treatment } from '@rugwijs/clinical';

const kinds: Readonly<Record<Treatment['kind'], string>> = {
  exercise: 'Zelf bewegen',
  warmth: 'Warmte',
  hands: 'Handen',
  needles: 'Naalden',
  machine: 'Apparaten',
  medical: 'Van de dokter',
  aid: 'Hulpmiddelen',
  furniture: 'Meubels en bed',
};

const targets: Readonly<Record<Treatment['target'], string>> = {
  'back-pain': 'bij rugpijn',
  'nerve-pain': 'bij zenuwpijn in het been',
};

const effects: Readonly<Record<Effect, string>> = {
  none: 'geen verschil',
  small: 'klein',
  moderate: 'merkbaar',
  unclear: 'niet duidelijk',
};

const advice: Readonly<Record<Advised, string>> = {
  yes: 'aangeraden',
  may: 'mag',
  'only-beside-exercise': 'alleen naast oefenen',
  differ: 'richtlijnen verschillen',
  no: 'afgeraden',
  'not-mentioned': 'niet genoemd',
};

const time: Readonly<Record<Treatment['time'], string>> = {
  1: 'weinig tijd',
  2: 'wat tijd',
  3: 'veel tijd',
};

const money: Readonly<Record<Treatment['money'], string>> = {
  1: 'weinig geld',
  2: 'wat geld',
  3: 'veel geld',
};

/** The comparison of treatments and aids: heads of the columns, and a word for each value. */
export const treatments = {
  heads: {
    kind: 'Soort',
    target: 'Voor welke pijn',
    forWhom: 'Voor wie',
    notWhen: 'Wanneer niet',
    pain: 'Minder pijn',
    doing: 'Meer kunnen',
    preventing: 'Nieuwe pijn voorkomen',
    advised: 'Richtlijnen',
    time: 'Tijd',
    money: 'Geld',
  },
  kinds,
  targets,
  effects,
  advice,
  time,
  money,
};
