import type { InstrumentId } from '@rugwijs/core';

export interface InstrumentWords {
  readonly name: string;
  /** What it measures, in half a line. */
  readonly about: string;
  /** What the number means: the ends of the scale. */
  readonly scale: string;
  /** Names of its parts. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Names of its bands. */
  readonly bands?: Readonly<Record<string, string>>;
}

/** Names and scales. The questions of others are theirs: only their names stand here. */
export const instruments: Readonly<Record<InstrumentId, InstrumentWords>> = {
  'pain-score': {
    name: 'Pijncijfer',
    about: 'Je pijn in de laatste 24 uur, gemiddeld.',
    scale: '0 is geen pijn, 10 is de ergste pijn.',
  },
  hindrance: {
    name: 'Hinder',
    about: 'Hoeveel je rug je tegenhoudt.',
    scale: '0 is helemaal niet, 10 is bij alles.',
  },
  'own-activities': {
    name: 'Wat jij weer wilt kunnen',
    about: 'Hoe goed jouw eigen activiteiten lukken.',
    scale: '0 is: lukt niet. 10 is: net als vroeger.',
  },
  'global-change': {
    name: 'Gaat het beter?',
    about: 'Hoe het nu gaat, naast je begin.',
    scale: '1 is helemaal over, 7 is veel erger.',
    bands: { improved: 'duidelijk beter', same: 'weinig anders', worse: 'erger' },
  },
  'own-sleep': {
    name: 'Slaap',
    about: 'Hoeveel nachten slecht gingen.',
    scale: '0 is elke nacht goed, 9 is bijna elke nacht slecht.',
  },
  'own-stress': {
    name: 'Spanning en stemming',
    about: 'Hoe druk je hoofd was, en hoe je je voelde.',
    scale: '0 is rustig, 12 is bijna elke dag zwaar.',
    parts: { mood: 'Stemming' },
  },
  'start-back': {
    name: 'STarT Back',
    about: 'Hoe groot de kans is dat klachten lang duren.',
    scale: 'Totaal 0 tot 9. Daarin vijf vragen over zorgen en stemming: 0 tot 5.',
    parts: { psych: 'Vijf vragen over zorgen en stemming (0–5)' },
  },
  qbpds: {
    name: 'QBPDS (Quebec)',
    about: 'Hoe moeilijk dagelijkse dingen gaan met je rug.',
    scale: '0 is geen moeite, 100 is niets lukt.',
  },
  rmdq: {
    name: 'RMDQ (Roland-Morris)',
    about: 'Hoeveel je rug je vandaag hindert.',
    scale: '0 is geen hinder, 24 is de meeste hinder.',
  },
  odi: {
    name: 'ODI (Oswestry)',
    about: 'Hoeveel je rug je in het dagelijks leven hindert.',
    scale: '0 tot 100 procent. Meer is meer hinder.',
    bands: {
      little: 'weinig hinder',
      middle: 'matige hinder',
      much: 'veel hinder',
      'very-much': 'heel veel hinder',
      'nearly-all': 'hinder bij bijna alles',
    },
  },
  'promis-pf': {
    name: 'PROMIS lichamelijk functioneren',
    about: 'Wat je lichaam aankan, als T-score.',
    scale: '50 is het midden. Hoger is beter.',
  },
  'eq-5d-5l': {
    name: 'EQ-5D-5L',
    about: 'Je gezondheid als één waarde.',
    scale: '1 is de beste gezondheid. Onder nul kan ook.',
  },
  'phq-4': {
    name: 'PHQ-4',
    about:
      'Spanning en somberheid in twee weken. Hier vul je alleen de score in. Van de vragen gaan in het Nederlands verschillende versies rond.',
    scale: '0 is geen last, 12 is bijna elke dag last.',
    parts: { anxiety: 'Eerste twee vragen (0–6)', mood: 'Laatste twee vragen (0–6)' },
    bands: { few: 'weinig klachten', mild: 'lichte klachten', moderate: 'matige klachten', many: 'veel klachten' },
  },
  pseq: {
    name: 'PSEQ',
    about: 'Je vertrouwen dat dingen lukken, ook met pijn.',
    scale: '0 tot 60. Hoger is meer vertrouwen.',
  },
  pcs: {
    name: 'PCS',
    about: 'Hoe vaak je bij pijn het ergste denkt.',
    scale: '0 tot 52. Lager is rustiger.',
    bands: { 'below-cut': 'onder de grens van 30', 'above-cut': 'op of boven de grens van 30' },
  },
  'tsk-11': {
    name: 'TSK-11',
    about: 'Hoe bang je bent om te bewegen.',
    scale: '11 tot 44. Lager is minder bang.',
  },
  'fabq-activity': {
    name: 'FABQ, deel bewegen',
    about: 'Wat je denkt over bewegen en je rug.',
    scale: '0 tot 24. Lager is minder zorg.',
  },
  'fabq-work': {
    name: 'FABQ, deel werk',
    about: 'Wat je denkt over werk en je rug.',
    scale: '0 tot 42. Lager is minder zorg.',
  },
  'orebro-short': {
    name: 'Örebro, korte vorm',
    about: 'Hoe groot de kans is dat klachten lang duren.',
    scale: '0 tot 100. Lager is gunstiger.',
    bands: { 'below-cut': 'onder de grens van 50', 'above-cut': 'op of boven de grens van 50' },
  },
};
