import type { WellRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../../coach-words.ts';
import { inWords } from '../../numbers.ts';

export const rules: Readonly<Record<WellRuleId, RuleWords>> = {
  'well-recovered': {
    name: 'Hersteld',
    claim: ({ weeks, most }) =>
      `Je pijn is al ${inWords(weeks)} weken hoogstens ${most}. Je rug houdt je bijna niet meer tegen. Dan gaat het vooral om goed blijven. De grenzen zijn van ons.`,
    wouldChange: 'Een opvlamming, meer pijn, of een rug die je meer tegenhoudt.',
  },
  'well-goal-reached': {
    name: 'Je doel is bereikt',
    claim: ({ weeks }) =>
      `Wat je weer wilde kunnen, lukt. Je pijn is al ${inWords(weeks)} weken laag. Dan gaat het vooral om goed blijven.`,
    wouldChange: 'Een opvlamming, of meer pijn.',
  },
  'well-not-yet': {
    name: 'Nog even niet',
    claim: ({ weeks, goalWeeks }) =>
      `Dit past na herstel: ${inWords(weeks)} weken bijna geen pijn, en een rug die je bijna niet tegenhoudt. Of ${inWords(goalWeeks)} weken weinig pijn en je doel bereikt.`,
    wouldChange: 'Vul elke week in hoe het gaat. Dan zien we het vanzelf.',
  },
  'well-walking': {
    name: 'Blijven lopen',
    claim:
      'Van wie na herstel ging lopen, had de helft na ongeveer 208 dagen weer last die hen beperkte. Van wie dat niet deed, na 112 dagen. De lopers hadden zes afspraken met een begeleider. Met alleen een app is dat niet onderzocht. Je bouwt in een half jaar op naar vijf keer 30 minuten. Per week komt er nooit meer dan een kwart bij.',
    wouldChange: 'Wat je nu loopt, en of een week lukte. De stappen zijn van onszelf.',
  },
  'well-walking-held': {
    name: 'Deze week gelijk',
    claim:
      'De vorige week liep anders dan het plan, of je had een opvlamming. Dan blijft het aantal gelijk. Dat is prima.',
    wouldChange: 'Een week met de meeste wandelingen.',
  },
  'well-strength': {
    name: 'Twee keer kracht per week',
    claim:
      'Oefenen met uitleg erbij gaf in onderzoek minder nieuwe rugpijn in een jaar. Na dat jaar werd het effect kleiner.',
    wouldChange: 'Een eigen sport die je rug en benen gebruikt, mag ook.',
  },
  'well-month': {
    name: 'Eén keer per maand',
    claim: 'Een korte blik per maand is genoeg. Na een jaar vragen we niets meer.',
    wouldChange: 'Je vulde deze maand al iets in.',
  },
  'well-relapse-plan': {
    name: 'Je eigen plan',
    claim: 'Wie vooraf weet wat te doen, schrikt minder. Of dit plan pijn voorkomt, is niet onderzocht.',
    wouldChange: 'Je past je plan aan wanneer je wilt.',
  },
  'well-graduate': {
    name: 'Klaar met de app',
    claim: ({ weeks }) =>
      `Al ${inWords(weeks)} weken bijna geen pijn, een rug die je bijna niet tegenhoudt, een eigen plan, en blijven bewegen. Dan kun je het zelf. Deze regel is van ons.`,
    wouldChange: 'Komt de pijn terug? Dan ben je altijd welkom.',
  },
  'well-comes-back': {
    name: 'Vaak komt het terug',
    claim: 'Bij zeven van de tien mensen kwam rugpijn binnen een jaar minstens één keer terug. Dat is geen falen.',
    wouldChange: 'Nieuw onderzoek.',
  },
};
