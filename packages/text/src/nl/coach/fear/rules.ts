import type { FearRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../../coach-words.ts';
import { limitWords } from '../../plan/limits.ts';

/** Why this step and no other. */
export const rules: Readonly<Record<FearRuleId, RuleWords>> = {
  'fear-first-check': {
    name: 'Eerst de Rugcheck',
    claim: 'Voor je begint, kijken we of je rug eerst een arts nodig heeft.',
    wouldChange: 'Je doet de Rugcheck.',
  },
  'fear-alarm': {
    name: 'Eerst iets anders',
    claim: 'Er staat nog een advies om te bellen open, of een korte check. Dat gaat voor.',
    wouldChange: 'De check is gedaan, of je arts zei dat je mag oefenen.',
  },
  'fear-flare-smaller': {
    name: 'Rustige dagen: een trede lager',
    claim: 'In een opvlamming ga je niet omhoog. Een lagere trede mag wel.',
    wouldChange: 'Je bent weer op je oude niveau.',
  },
  'fear-flare-rest': {
    name: 'Rustige dagen',
    claim: 'In een opvlamming ga je niet omhoog. Er is nu geen kleinere trede. Wacht een paar dagen.',
    wouldChange: 'Je bent weer op je oude niveau, of je maakt een kleinere trede.',
  },
  'fear-limit': {
    name: 'Eerst met je fysiotherapeut',
    claim: (v) =>
      `Bij ${limitWords(v.limit)} past dit niet alleen. Vraag je fysiotherapeut of huisarts hoe het wel kan.`,
    wouldChange: 'Je fysiotherapeut doet het met je, je huisarts vindt het goed, of dit geldt niet (meer) voor jou.',
  },
  'fear-more-rungs': {
    name: 'Een ladder met genoeg treden',
    claim: (v) => `Met ${v.rungs} of meer dingen heb je kleine stappen. Minder mag ook.`,
    wouldChange: 'Onderzoek naar hoeveel treden het beste zijn.',
  },
  'fear-start': {
    name: 'Waar je begint',
    claim: (v) => `Begin bij iets dat je ${v.from} tot ${v.upTo} gaf. Spannend, maar te doen.`,
    wouldChange: 'Je geeft een ander cijfer, of onderzoek laat een beter begin zien.',
  },
  'fear-start-high': {
    name: 'Je laagste trede is al spannend',
    claim: (v) => `Alles staat boven ${v.upTo}. Dit is de laagste. Een kleinere trede erbij is beter.`,
    wouldChange: 'Je zet een kleiner ding op je ladder.',
  },
  'fear-repeat': {
    name: 'Nog eens dezelfde',
    claim: (v) => `Herhaal tot je verwachting ${v.drop} procent lager is. Dan pas omhoog.`,
    wouldChange: 'Je verwacht nog maar half zo veel als de eerste keer.',
  },
  'fear-one-time': {
    name: 'Eén keer kan geluk zijn',
    claim: (v) => `Je verwachting is al gehalveerd. Doe het ${v.times} keer, dan weet je het zekerder.`,
    wouldChange: 'Je doet het nog een keer.',
  },
  'fear-next': {
    name: 'Een trede omhoog',
    claim: (v) => `Je verwachting daalde ${v.drop} procent of meer. Nu de volgende trede, nooit meer dan één.`,
    wouldChange: 'Het valt de volgende keer veel zwaarder uit dan je dacht.',
  },
  'fear-skip': {
    name: 'Eén trede overgeslagen',
    claim: 'De trede ertussen is voor je fysiotherapeut. Die ene sla je over.',
    wouldChange: 'Je fysiotherapeut doet die trede met je.',
  },
  'fear-much-worse': {
    name: 'Het viel tegen',
    claim: (v) =>
      `Het was ${v.points} punten of meer erger dan je dacht. Dan ga je niet omhoog. Doe dezelfde nog eens, maar kleiner.`,
    wouldChange: 'De volgende keer gaat het zoals je dacht, of beter.',
  },
  'fear-step-down': {
    name: 'Een trede lager',
    claim: 'Twee keer viel het flink tegen. Eerst een trede lager. Daarna weer omhoog.',
    wouldChange: 'De lagere trede gaat goed.',
  },
  'fear-too-high': {
    name: 'Nog te hoog',
    claim: (v) => `Eerst de trede ervoor, tot je verwachting ${v.drop} procent lager is.`,
    wouldChange: 'De trede ervoor is gewonnen.',
  },
  'fear-big-step': {
    name: 'Een grote stap',
    claim: (v) => `Deze stap is groter dan ${v.most} punten. Zet er liever iets tussen.`,
    wouldChange: 'Je zet er een trede tussen.',
  },
  'fear-top': {
    name: 'Boven aan je ladder',
    claim: 'Alle treden zijn gewonnen. Blijf deze dingen doen, dan blijft het gewoon.',
    wouldChange: 'Je zet iets nieuws op je ladder.',
  },
  'fear-physio-risk': {
    name: 'Liever met een fysiotherapeut',
    claim: 'Je antwoorden wijzen op meer kans dat pijn blijft. Een fysiotherapeut die angst kent, helpt dan beter.',
    wouldChange: 'Je antwoorden over zorgen en vermijden veranderen.',
  },
  'fear-physio-stuck': {
    name: 'Het zit vast',
    claim: (v) => `Na ${v.times} keer is je verwachting niet gehalveerd. Vraag een fysiotherapeut om hulp.`,
    wouldChange: 'Je verwachting daalt alsnog.',
  },
  'fear-physio-high': {
    name: 'Alles is heel spannend',
    claim: (v) => `Al je treden staan boven ${v.above}. In onderzoek deed men dat met een therapeut erbij.`,
    wouldChange: 'Je zet kleinere dingen op je ladder.',
  },
  'fear-physio-limits': {
    name: 'Nu met je fysiotherapeut',
    claim: 'Wat er nu op je ladder volgt, past niet om alleen te doen. Neem je ladder mee naar je fysiotherapeut.',
    wouldChange: 'Je zet iets op je ladder dat wel past.',
  },
  'fear-expectation': {
    name: 'Voorspellen en vergelijken',
    claim:
      'Vooraf opschrijven en daarna vergelijken werkt beter dan afwachten. Dat bleek in een proef met gezonde vrouwen.',
    wouldChange: 'Onderzoek bij mensen met rugpijn dat iets anders laat zien.',
  },
  'fear-pain-later': {
    name: 'Eerst de angst, dan misschien de pijn',
    claim: 'Bij 20 mensen daalde de angst bij ongeveer 13. De pijn daalde bij ongeveer 4, en later.',
    wouldChange: 'Grotere onderzoeken.',
  },
  'fear-how-went': {
    name: 'Hoe ging het?',
    claim: 'Je schreef op wat je verwachtte. Vergelijken is het deel dat helpt.',
    wouldChange: 'Je vult in hoe het ging.',
  },
  'fear-may-help': {
    name: 'Misschien helpt dit',
    claim: 'Je vertelde dat je bang bent voor bewegen, of dingen laat. Dan past stap voor stap weer durven.',
    wouldChange: 'Je maakt een ladder, of je kiest "niet meer vragen".',
  },
};

/** Names of what the reasons lean on. */
export const facts = {
  harm: 'Wat je ervan verwacht (0–100)',
  'first-expected': 'Je verwachting de eerste keer',
  'expected-now': 'Je verwachting nu',
  'last-expected': 'Verwacht, de laatste keer',
  'last-real': 'Echt, de laatste keer',
  times: 'Zo vaak gedaan',
  'written-on': 'Opgeschreven op',
};
