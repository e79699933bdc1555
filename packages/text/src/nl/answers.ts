import type { AnswerWords } from '../answers-words.ts';
import { alarm } from './answers/alarm.ts';
import { pain } from './answers/pain.ts';
import { plan } from './answers/plan.ts';

/** Vragen, keuzes, schermen en wat er mis kan zijn met een antwoord. */
export const answers: AnswerWords = {
  choices: {
    yes: 'Ja',
    no: 'Nee',
    unknown: 'Weet ik niet',
    skip: 'Overslaan',
    none: 'Geen van deze',
  },
  blocks: {
    S1: { title: 'Nu meteen: is een of meer van deze dingen waar?' },
    age: { title: 'Je leeftijd', lead: 'Leeftijd telt mee: wat bij 30 gewoon is, is het bij 80 niet altijd.' },
    S2a: {
      title: 'Gevoel, plassen en poepen: is een of meer van deze dingen waar?',
      lead: 'We vragen het precies, want hier kan tijd tellen.',
    },
    S2b: { title: 'Je benen: is een of meer van deze dingen waar?' },
    S3: { title: 'Ziek of vatbaar: is een of meer van deze dingen waar?' },
    S4: { title: 'Bot, bloed en eerdere ziekte: is een of meer van deze dingen waar?' },
    S5: { title: 'Waar zit het nog meer: is een of meer van deze dingen waar?' },
    S6: {
      title: 'Ook belangrijk: is een of meer van deze dingen waar?',
      lead: 'Wat je hier kiest, blijft op je eigen telefoon.',
    },
    P1: { title: 'Je pijn' },
    P2: { title: 'Je rug in het dagelijks leven' },
    persisting: { title: 'Wat past bij jou?', lead: 'Dit zegt iets over hoe lang het duurt, en wat dan helpt.' },
    plan: { title: 'Je plan', lead: 'Een paar vragen, dan past het plan bij jouw dag.' },
  },
  questions: { ...alarm, ...pain, ...plan },
  problems: {
    'not-an-option': () => 'Dit antwoord kennen we niet. Kies een van de antwoorden.',
    'not-a-list': () => 'Hier hoort een lijst van antwoorden.',
    repeated: () => 'Een antwoord staat er twee keer in.',
    'not-a-number': () => 'Vul een getal in.',
    'not-whole': () => 'Vul een heel getal in, zonder komma.',
    'too-low': ({ min }) => `Dit is te laag. Het laagste is ${min ?? 0}.`,
    'too-high': ({ max }) => `Dit is te hoog. Het hoogste is ${max ?? 0}.`,
    'not-text': () => 'Hier hoort tekst.',
    empty: () => 'Vul iets in.',
    'too-long': () => 'Dit is te lang. Houd het bij 200 tekens.',
    'not-a-day': () => 'Deze dag bestaat niet. Schrijf hem als 2026-12-31.',
    'not-in-the-future': () => 'Kies een dag na vandaag.',
  },
};
