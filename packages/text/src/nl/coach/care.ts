import type { CareRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../coach-words.ts';
import { letters } from './care/letters.ts';

const rules: Readonly<Record<CareRuleId, RuleWords>> = {
  'care-first': {
    name: 'Iets anders gaat eerst',
    claim: 'Er is nog een alarmvraag open, of er staat een advies. Pas daarna kijken we of hulp erbij past.',
    wouldChange: 'De vragen zijn gedaan, en er staat geen advies meer open.',
  },
  'care-high-risk': {
    name: 'Meer kans dat het lang duurt',
    claim: 'Uit je antwoorden blijkt meer kans dat de pijn lang blijft. Dan helpt iemand die met je meekijkt.',
    wouldChange: 'Als je antwoorden over piekeren, angst en stemming anders worden.',
  },
  'care-low-confidence': {
    name: 'Je bent er niet zeker van',
    claim: 'Je gaf je vertrouwen een laag cijfer. Samen met iemand begint het makkelijker.',
    wouldChange: 'Als je er zelf meer vertrouwen in krijgt.',
  },
  'care-reading-hard': {
    name: 'Lezen kost moeite',
    claim: 'Lezen is lastig, of je weet het niet zeker. De app leest voor, maar een mens legt het beter uit.',
    wouldChange: 'Als lezen voor jou geen moeite kost.',
  },
  'care-wants-help': {
    name: 'Liever niet alleen',
    claim: 'Je doet dit liever met iemand samen, of je twijfelt. Dat is een goede reden om hulp te vragen.',
    wouldChange: 'Als je het liever zelf wilt doen.',
  },
  'care-worse': {
    name: 'Het wordt erger',
    claim: 'Je cijfers worden echt slechter. Dat is meer dan ze vanzelf schommelen. Dan hoort er iemand mee te kijken.',
    wouldChange: 'Als je cijfers weken achter elkaar beter worden.',
  },
  'care-enough': {
    name: 'Zelf aan de slag',
    claim: 'Op deze antwoorden kun je het zelf proberen. Hulp vragen mag altijd, ook zonder reden.',
    wouldChange: 'Als het erger wordt, of als je liever hulp hebt.',
  },
  'care-not-asked': {
    name: 'Nog niet gevraagd',
    claim: 'We weten nog niet of dit alleen lukt. Drie korte vragen helpen.',
    wouldChange: 'Je beantwoordt de vragen.',
  },
};

/** When the app is not enough, and letters to take along. */
export const care = {
  title: 'Hulp erbij',
  lead: 'Wanneer deze app niet genoeg is, en een brief om mee te nemen.',
  rules,
  facts: {
    risk: 'De kans dat het lang duurt',
    confidence: 'Hoe zeker ben je dat dit lukt?',
    'reading-hard': 'Is lezen lastig?',
    'wants-help': 'Liever hulp erbij?',
    'change-pain': 'Verschil in pijn',
    'change-function': 'Verschil in hinder',
  },
  verdicts: {
    first: {
      title: 'Iets anders gaat eerst',
      lead: 'Daarna kijken we of hulp erbij past.',
    },
    'with-help': {
      physiotherapist: {
        title: 'Vraag een fysiotherapeut erbij',
        lead: 'Hulp erbij past bij jou beter dan de app alleen. Je kunt zelf een afspraak maken.',
      },
      'gp-today': {
        title: 'Bel vandaag je huisarts',
        lead: 'Doe dat als je huisarts dit nog niet weet. Wordt het erger? Bel dan meteen.',
      },
      gp: {
        title: 'Laat de huisarts meekijken',
        lead: 'Hulp erbij past bij jou beter dan de app alleen. Maak een afspraak.',
      },
    },
    alone: {
      title: 'Je kunt dit zelf proberen',
      lead: 'Dat zeggen je antwoorden tot nu toe. Is er iets nieuws? Doe dan eerst de Rugcheck.',
      check: 'Naar de Rugcheck',
    },
    unknown: {
      title: 'Lukt dit alleen?',
      lead: 'Drie korte vragen. Daarna kijken we of hulp erbij past.',
    },
  },
  ask: {
    heading: 'Drie vragen',
    confidence: 'Hoe zeker ben je dat je dit zelf kunt?',
    confidenceEnds: ['helemaal niet', 'heel zeker'],
    readingHard: 'Is lezen voor jou lastig?',
    wantsHelp: 'Heb je liever iemand die meekijkt?',
    choices: { yes: 'Ja', no: 'Nee', unknown: 'Weet ik niet' },
    save: 'Bewaar',
    again: 'Beantwoord deze drie vragen opnieuw',
    missing: 'Beantwoord eerst de drie vragen. “Weet ik niet” mag ook.',
  },
  meanwhile: 'Intussen mag je gewoon doorgaan met je plan.',
  first: {
    unchecked: { says: 'Je hebt de Rugcheck nog niet gedaan. Die gaat voor.', act: 'Doe de Rugcheck' },
    call: { says: 'Er staat een advies om te bellen. Dat gaat voor.', act: 'Bekijk dat advies' },
    questions: { says: 'Er staan nog alarmvragen open. Die gaan voor.', act: 'Naar de alarmvragen' },
    advice: { says: 'Er staat een advies van de Rugcheck. Dat gaat voor.', act: 'Bekijk dat advies' },
    people: { says: 'Het is nu misschien zwaar. Praten met iemand gaat voor.', act: 'Met wie?' },
  },
  letters,
};
