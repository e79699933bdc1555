import type { Mode, Plan, Recheck } from '@rugwijs/core';
import type { ModeWords } from '../plan-words.ts';
import { limits } from './plan/limits.ts';
import { planRules } from './plan/rules.ts';

const modes: Readonly<Record<Mode, ModeWords>> = {
  light: {
    name: 'Licht',
    what: 'Blijven bewegen, met een paar makkelijke oefeningen.',
    why: 'De eerste weken herstelt een rug meestal vanzelf. Oefenen is nu geen pijnstiller. Het houdt je soepel en geeft vertrouwen.',
    steps: 'Hoe je rug de volgende ochtend voelt, bepaalt de volgende stap: omhoog, gelijk of iets terug.',
  },
  'time-contingent': {
    name: 'Vaste stappen',
    what: 'Een hoeveelheid die we vooraf afspreken. Niet meer op een goede dag, niet minder op een slechte.',
    why: 'Zo leert je rug dat bewegen kan, ook als er pijn is. Het doel is meer kunnen. Minder pijn komt soms later.',
    steps:
      'Elke week een klein beetje erbij. Is je rug na twee dagen niet terug op gewoon? Dan wachten we, of we doen minder.',
  },
  'pain-guided': {
    name: 'De pijn stuurt mee',
    what: 'Rustige oefeningen, met je beenpijn als gids.',
    why: 'Je beenpijn past bij een prikkelbare zenuw. Die heeft tijd nodig. Gaat het goed, dan kun je in 6 tot 12 weken weer wat je kon.',
    steps: 'Even meer beenpijn mag, als die binnen een dagdeel zakt. Zakt hij niet, dan doen we minder.',
  },
};

const sets: Readonly<Record<Plan['set'], { readonly name: string; readonly says: string }>> = {
  full: { name: 'Jouw plan', says: 'Een paar oefeningen, een wandeling en iets wat je weer wilt kunnen.' },
  pregnancy: {
    name: 'Jouw plan, passend bij zwanger zijn',
    says: 'Alleen houdingen die dan goed kunnen. Bespreek het met je verloskundige.',
  },
  'walking-only': {
    name: 'Rustig aan tot je afspraak',
    says: 'Blijf wandelen en doe je gewone dingen zoals je gewend was. Nieuwe oefeningen wachten tot de huisarts keek.',
  },
};

const rechecks: Readonly<Record<Recheck['kind'], string>> = {
  'day-3': 'dag 3',
  'day-7': 'dag 7',
  'week-1': 'week 1',
  'week-2': 'week 2',
  'week-4': 'week 4',
  'week-6': 'week 6',
  'week-12': 'week 12',
  monthly: 'elke maand',
  'standing-verdict': 'heb je gebeld?',
};

/** The plan explained: its mode, its set, and every rule behind it. */
export const plan = {
  modes,
  sets,
  rules: planRules,
  limits,
  rechecks,
  oneMode: 'We gebruiken één manier tegelijk. Verandert er iets, dan stellen we een andere voor. Jij beslist.',
  noProof:
    'Er is geen onderzoek dat vaste stappen vergelijkt met luisteren naar de pijn. Dit is een keuze van vakmensen.',
  honest: 'Geen enkele oefening is bewezen beter dan een andere. Kies wat je volhoudt.',
};
