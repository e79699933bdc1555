import type { MoodRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../../coach-words.ts';

export const rules: Readonly<Record<MoodRuleId, RuleWords>> = {
  'mood-dark-thoughts': {
    name: 'Gedachten aan niet meer leven',
    claim:
      'Dan komen mensen eerst, overal in de app. Oefenen komt pas daarna. Bel 113, en bel vandaag je huisarts. In gevaar: 112.',
    wouldChange: 'Als deze gedachten langer geleden zijn. Bellen mag altijd.',
  },
  'mood-dark-unsure': {
    name: 'Niet weten of niet zeggen',
    claim:
      'Dat telt bij ons nooit als nee. Daarom bieden we 113 en je huisarts ook dan aan. Weet je het niet? Dan gaan de alarmvragen voor je oefeningen.',
    wouldChange: 'Een nee bij een volgende keer.',
  },
  'mood-low-two-weeks': {
    name: 'Twee weken somber',
    claim: ({ high }) =>
      `Je somberheid was twee weken lang ${high} of hoger. Dan is het goed dat je huisarts meekijkt.`,
    wouldChange: 'Een week met een lager cijfer.',
  },
  'mood-low-once': {
    name: 'Een sombere week',
    claim:
      'Eén sombere week komt bij veel mensen voor. Blijft het volgende week zo? Dan wijzen we je naar je huisarts.',
    wouldChange: 'Een week met een lager cijfer.',
  },
  'mood-stress-high': {
    name: 'Veel spanning',
    claim: 'Veel spanning gaat samen met langzamer herstel. Even ontspannen kan prettig zijn.',
    wouldChange: 'Een week met een lager cijfer.',
  },
  'mood-worry-high': {
    name: 'Veel piekeren',
    claim:
      'Een vast kwartier om te piekeren houdt de rest van de dag vrijer. Ook een gedachte opnieuw bekijken kan helpen.',
    wouldChange: 'Een week met een lager cijfer.',
  },
  'mood-steady': {
    name: 'Geen hoog cijfer',
    claim: ({ high }) =>
      `Geen van je cijfers is ${high} of hoger deze week. Voelt het toch zwaar? Dan telt dat meer dan een cijfer.`,
    wouldChange: 'Een hoog cijfer.',
  },
  'mood-thought': {
    name: 'Een gedachte opnieuw bekijken',
    claim:
      'Dit komt uit gedragstherapie. Die hielp mensen met lange rugpijn een beetje. Dit deel alleen is niet onderzocht.',
    wouldChange: 'Onderzoek naar dit deel alleen.',
  },
  'mood-worry-time': {
    name: 'Vaste piekertijd',
    claim: 'Dit is een deel van slaaptherapie. Het deel alleen is niet onderzocht bij rugpijn.',
    wouldChange: 'Helpt het na twee weken niet? Laat het dan.',
  },
  'mood-weekly': {
    name: 'Eén keer per week',
    claim: 'Je keek eerder hoe het gaat. Een keer per week is genoeg om het te volgen.',
    wouldChange: 'Je vulde het deze week al in, of je wilt dit niet.',
  },
  'mood-told-low': {
    name: 'Je noemde somberheid of zorgen',
    claim: 'Somber zijn of veel zorgen gaat samen met langzamer herstel. Daarom vragen we hoe het gaat.',
    wouldChange: 'Je vult het in, of je wilt dit niet.',
  },
};
