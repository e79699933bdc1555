import type { AdaptationRuleId } from '@rugwijs/core';
import type { PlanRuleWords } from '../../plan-words.ts';

/** "Waarom?" bij een check die voor het oefenen gaat. */
export const checkRules = {
  'check-before-session': {
    name: 'Eén vraag voor je begint',
    claim: () => 'Voor elke keer oefenen vragen we of er iets nieuws is. Eén tik, en je kunt beginnen.',
    wouldChange: 'Je tikt op "nee".',
  },
  'check-anything-new': {
    name: 'Er is iets nieuws',
    claim: () => 'Je zei dat er iets nieuws is, of dat je het niet weet. Daarom lopen we de vragen even na.',
    wouldChange: 'Je beantwoordt de vragen.',
  },
  'check-gap': {
    name: 'Een week niet gezien',
    claim: () => 'Het is een week of langer geleden. Er kan iets veranderd zijn. Daarom eerst een korte check.',
    wouldChange: 'Je beantwoordt de vragen.',
  },
  'check-planned': {
    name: 'Even opnieuw kijken',
    claim: () => 'We kijken op vaste dagen of er iets veranderd is. Vandaag is zo’n dag.',
    wouldChange: 'Je beantwoordt de vragen.',
  },
  'check-pain-jump': {
    name: 'Een sprong in de pijn',
    claim: () => 'De pijn ging in korte tijd flink omhoog. Meestal is dat een mindere dag. Toch lopen we de vragen na.',
    wouldChange: 'Je beantwoordt de vragen.',
  },
  'check-leg-sign': {
    name: 'Iets nieuws in je been',
    claim: () => 'Tijdens het oefenen merkte je iets in je been. Daarom vragen we eerst naar je benen en je gevoel.',
    wouldChange: 'Je beantwoordt de vragen.',
  },
  'check-fall': {
    name: 'Je bent gevallen',
    claim: () => 'Na een val willen we weten of je rug het goed doorstond. Daarom eerst een paar vragen.',
    wouldChange: 'Je beantwoordt de vragen.',
  },
  'check-fever': {
    name: 'Koorts',
    claim: () => 'Koorts met rugpijn nemen we serieus. Daarom eerst een paar vragen.',
    wouldChange: 'Je beantwoordt de vragen.',
  },
  'check-month': {
    name: 'De maandelijkse check',
    claim: () => 'Eén keer per vier weken lopen we alle vragen over je gezondheid na.',
    wouldChange: 'Je beantwoordt de vragen.',
  },
  'check-flare': {
    name: 'Eerst een paar vragen',
    claim: () => 'Bij een terugval kijken we altijd eerst of er iets anders speelt. Daarna komt je rustiger plan.',
    wouldChange: 'Je beantwoordt de vragen.',
  },
  'check-unfinished': {
    name: 'De check is nog niet af',
    claim: () => 'Je antwoorden vragen om een arts, en de check werd afgebroken. Maak hem eerst af. Bel bij twijfel.',
    wouldChange: 'Je maakt de check af.',
  },
  'standing-verdict': {
    name: 'Dit advies staat nog',
    claim: () =>
      'Eerder vroegen je antwoorden om een arts. Dat advies blijft staan tot een arts je zag. Nieuwe antwoorden alleen halen het niet weg.',
    wouldChange: 'Je vertelt dat een arts je heeft onderzocht en dat je mag oefenen.',
  },
  'standing-verdict-a-week': {
    name: 'Nog niet gebeld, een week later',
    claim: () =>
      'Een week geleden was ons advies om contact op te nemen. Dat is nog niet gebeurd. Daarom is het nu dringender.',
    wouldChange: 'Je neemt contact op en vertelt wat de arts zei.',
  },
} as const satisfies Partial<Record<AdaptationRuleId, PlanRuleWords>>;
