import type { TriageWords } from '../triage-words.ts';
import { bodyRules } from './triage/body-rules.ts';
import { calmRules } from './triage/calm-rules.ts';
import { items } from './triage/items.ts';
import { urgentRules } from './triage/urgent-rules.ts';
import { verdicts } from './triage/verdicts.ts';

/** Uitslagen, en wat elke regel zegt: in gewone woorden en aan de telefoon. */
export const triage: TriageWords = {
  verdicts,
  rules: { ...urgentRules, ...bodyRules, ...calmRules },
  items,
  calm: {
    honest: 'Op deze antwoorden zien we geen alarmsignaal. De check kan iets missen.',
    callWhen: [
      'Plassen, poepen of het gevoel tussen je benen wordt anders: bel meteen de huisarts.',
      'Een been wordt zwakker, of beide benen gaan tintelen: bel meteen.',
      'Je krijgt koorts of voelt je echt ziek: bel vandaag.',
      'Het wordt snel erger: bel vandaag.',
    ],
  },
  call: {
    readAloud: 'Lees dit voor',
    noteFirst: 'Schrijf eerst op',
    alsoImportant: 'Ook van belang',
    notSure: 'Je wist dit niet zeker. Daarom is bellen beter dan afwachten.',
  },
  numbers: {
    emergency: '112',
    gp: 'Je huisarts',
    gpUnknown: 'Bel je huisarts. Is die dicht? Het bandje noemt het nummer van de huisartsenpost.',
    line113: '113',
    veiligThuis: '0800-2000',
  },
  certainty: {
    high: { name: 'Zeker', says: 'Veel goed onderzoek zegt hetzelfde.' },
    moderate: { name: 'Redelijk zeker', says: 'Er is goed onderzoek, maar het kan nog veranderen.' },
    low: { name: 'Niet zo zeker', says: 'Er is weinig onderzoek, of het spreekt zich tegen.' },
    'very-low': { name: 'Onzeker', says: 'Er is bijna geen onderzoek naar.' },
    expert: {
      name: 'Uit ervaring',
      says: 'Zo doen zorgverleners het, of zo stellen wij het voor. Onderzoek is er niet.',
    },
  },
};
