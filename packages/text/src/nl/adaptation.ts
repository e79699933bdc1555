import type { FactId } from '@rugwijs/core';
import { adaptationRules } from './adaptation/rules.ts';

/** What the person or the app noticed, as a label in "Waarom?". */
const facts: Readonly<Record<FactId, string>> = {
  'pain-before': 'Pijn vooraf',
  'pain-during': 'Pijn tijdens het oefenen',
  'pain-after': 'Pijn erna',
  'pain-usual': 'Je gewone pijn',
  'next-morning': 'De ochtend erna weer als gewoon?',
  'at-48h': 'Na twee dagen weer als gewoon?',
  'within-day-part': 'Extra beenpijn binnen een dagdeel weg?',
  'too-heavy': 'Te zwaar',
  completed: 'Helemaal gedaan',
  effort: 'Inspanning',
  'leg-spread': 'Pijn trok het been in',
  'nerve-sign': 'Minder kracht of gevoel',
  'last-done': 'Laatste keer',
  'done-this-week': 'Dagen gedaan in de week',
  trials: 'Metingen gedaan',
  'pain-week': 'Pijn nu',
  'pain-first-week': 'Pijn in het begin',
  'activity-now': 'Hoe goed het nu lukt',
  'activity-first': 'Hoe goed het eerst lukte',
  'flare-day': 'Dag van de rustiger dagen',
  'flares-this-month': 'Keren een terugval',
  'alarm-day': 'Dag van het signaal',
  'leg-pain-free-since': 'Geen beenpijn sinds',
  'anything-new': 'Iets nieuws?',
  'plan-day': 'Dag',
};

/** Words of adaptation: the rules, flare-ups, a restart, and who may look along. */
export const adaptation = {
  rules: adaptationRules,
  facts,
  flare: {
    title: 'Rustiger dagen',
    lead: 'Een terugval hoort erbij. Bij zeven van de tien mensen komt rugpijn in een jaar een keer terug. Je bent niet terug bij af.',
    plan: [
      'Eerst een paar vragen, om te zien of er iets anders speelt.',
      'Een paar dagen doe je iets minder. Niet niets.',
      'Warmte, rustig ademen en een fijne houding mogen.',
      'Daarna bouw je in een paar dagen weer op.',
      'Kijk terug: wat ging eraan vooraf?',
    ],
    contact:
      'Duurt het langer dan twee weken? Of heb je het vaker dan drie keer in een maand? Laat dan iemand meekijken.',
    compared: (earlier: number): string =>
      earlier === 0
        ? 'Dit is je eerste. We houden bij hoe lang die duurt.'
        : earlier === 1
          ? 'Je had er al één. Ook die ging voorbij.'
          : `Je had er al ${earlier}. Ook die gingen voorbij.`,
    start: 'Begin rustiger dagen',
    end: 'Het is weer als gewoon',
  },
  restart: {
    title: 'Fijn dat je er weer bent.',
    lead: 'Even niet geoefend? Dat gebeurt iedereen. Je begint iets lager en bouwt zo weer op.',
  },
  handOver: {
    physiotherapist: {
      title: 'Laat een fysiotherapeut meekijken',
      lead: 'Een verwijzing is niet nodig. Oefen intussen gewoon door.',
    },
    gp: {
      title: 'Maak een afspraak met je huisarts',
      lead: 'Vertel hoe lang het duurt, en wat je hier hebt ingevuld.',
    },
  },
  modeProposal: {
    title: 'Een andere manier van opbouwen?',
    accept: 'Ja, stap over',
    keep: 'Nee, zo doorgaan',
  },
};
