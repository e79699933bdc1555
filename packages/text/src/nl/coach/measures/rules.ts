import type { MeasuresRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../../coach-words.ts';

export const rules: Readonly<Record<MeasuresRuleId, RuleWords>> = {
  'measures-due': {
    name: 'Op vaste momenten meten',
    claim:
      'We meten bij je begin, na 2, 6 en 12 weken, en na een half en een heel jaar. Nooit meer dan vijf minuten per week.',
    wouldChange: 'Je hebt het al ingevuld, of het moment is voorbij.',
  },
  'measures-first': {
    name: 'Dit is je begin',
    claim: 'Eén score zegt weinig. Een volgende score leggen we hiernaast.',
    wouldChange: 'Je vult het later nog een keer in.',
  },
  'measures-change': {
    name: 'Echt anders, of toeval?',
    claim:
      'Een score schommelt vanzelf. Echt anders is pas een verschil dat groter is dan het schommelen, en groot genoeg om te merken.',
    wouldChange: 'Het verschil met je begin wordt groter of kleiner.',
  },
  'measures-change-open': {
    name: 'Geen conclusie',
    claim: 'Hoeveel deze score vanzelf schommelt, weten we niet. We laten het verschil zien en trekken geen conclusie.',
    wouldChange: 'Er komt onderzoek dat dit meet.',
  },
  'measures-start-back': {
    name: 'Score van STarT Back',
    claim:
      'Tot en met 3 is de kans klein dat je klachten lang duren. Daarboven telt het deel over zorgen: vanaf 4 is de kans groter. In Nederland is niet zeker hoe goed dit voorspelt.',
    wouldChange: 'Je vult een nieuwe score in, of je haalt hem weg.',
  },
  'measures-mood': {
    name: 'Praat er met iemand over',
    claim: 'Bij deze score is het goed dat een mens meekijkt. Een oefening alleen is dan niet genoeg.',
    wouldChange: 'Een volgende score is lager.',
  },
  'measures-words': {
    name: 'Waarom alleen de score?',
    claim: 'De vragen zijn van iemand anders. Zonder toestemming drukken we ze niet af. Jouw score mag je wel bewaren.',
    wouldChange: 'De eigenaar geeft toestemming, of je opent een eigen bestand met de vragen.',
  },
  'measures-pack': {
    name: 'Een eigen vragenlijst',
    claim: 'Dit bestand komt van jou of je praktijk. Wij kennen de vragen niet en zeggen niets over de uitkomst.',
    wouldChange: 'Vraag je praktijk wat de score betekent.',
  },
  'measures-pack-dark': {
    name: 'Eerst praten met iemand',
    claim:
      'In deze lijst staat misschien een vraag over niet meer willen leven. Je antwoord was geen duidelijk nee, of je sloeg hem over. Dan gaan mensen voor.',
    wouldChange: 'Je doet de alarmvragen, en je praat met iemand.',
  },
};

/** What a person told, as "Waarom?" names it. */
export const facts: Readonly<Record<string, string>> = {
  'plan-day': 'Dag van je plan',
  'first-day': 'Je eerste score',
  'first-score': 'Score in het begin',
  'last-score': 'Laatste score',
  'start-back-total': 'Totaal van STarT Back',
  'start-back-psych': 'Deel over zorgen en stemming',
};
