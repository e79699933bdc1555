import type { PlanRuleId } from '@rugwijs/core';
import type { PlanRuleWords } from '../../plan-words.ts';
import { limitWords } from './limits.ts';

/** "Waarom?" bij één oefening, gekozen of niet. */
export const exerciseRules = {
  'for-loosen': rule('Losmaken', 'Een kleine beweging zonder gewicht. Daarmee begin je rustig.'),
  'for-relief': rule('Ontlasten', 'Een prettige houding of een lichte rek. Dat maakt ruimte om te bewegen.'),
  'for-nerve': rule('Je been laten bewegen', 'Een zachte beweging voor je been. Er is nog weinig onderzoek naar.'),
  'for-bending': rule('Wennen aan bukken', 'Bukken mag, rond of recht. Van doen groeit je vertrouwen.'),
  'for-trunk': rule('Kracht van je romp', 'Sterker worden helpt mensen met rugpijn, als groep bekeken.'),
  'for-hips': rule('Kracht van je heupen', 'Je billen doen mee bij lopen, opstaan en tillen.'),
  'for-legs': rule('Kracht van je benen', 'Sterke benen gebruik je elke dag: opstaan, traplopen, tillen.'),
  'for-endurance': rule('Conditie', 'Bewegen met je hele lijf. Je kiest zelf wat je prettig vindt.'),
  'for-calm': rule('Tot rust komen', 'Een rustige adem of even niets hoeven. Dat maakt ruimte om te bewegen.'),
  'for-comfort': rule('Prettig', 'Iets wat even goed doet. Beweeg daarna weer rustig verder.'),
  'easy-start': {
    name: 'Licht begin',
    claim: () => 'We beginnen op het lichtste niveau. Zwaarder komt later, stap voor stap.',
    wouldChange:
      'Minder pijn en hinder, in een plan met vaste stappen. En geen reden voor extra zorg, zoals je leeftijd.',
  },
  'lightest-legs': {
    name: 'De lichtste die past voor je benen',
    claim: () => 'Een lichtere oefening voor je benen past hier niet. Houd deze daarom klein en kort.',
    wouldChange: 'Je hebt een stevige stoel. Dan begin je met opstaan.',
  },
  'fitting-start': {
    name: 'Begin dat bij je past',
    claim: () => 'Het gaat goed genoeg om deze oefening een niveau hoger te beginnen.',
    wouldChange: 'Meer pijn of hinder. Dan beginnen we lichter.',
  },
  'control-without-pain': {
    name: 'Rustig en zonder meer pijn',
    claim: () => 'Bij deze oefening telt hoe je beweegt. Wordt de pijn meer? Maak hem dan lichter.',
    wouldChange: 'Een andere oefening in plaats van deze.',
  },
  'with-care': {
    name: 'Kan, met een beetje extra zorg',
    claim: (v) => `Deze oefening kan bij ${limitWords(v.limit)}, als je op één ding let. Dat staat erbij.`,
    wouldChange: 'Dit geldt niet voor jou. Verander dan je antwoord.',
  },
  'chosen-for-fear': {
    name: 'Een eerste stap naar wat je niet vertrouwt',
    claim: (v) =>
      v.movement === undefined
        ? 'Je durft je rug minder te bewegen. Deze oefening is een kleine, rustige stap.'
        : `Je vertrouwt dit niet: “${v.movement}”. Deze oefening is een kleine stap ernaartoe.`,
    wouldChange: 'Je vertrouwt de beweging weer. Dan mag er iets anders komen.',
  },
  'chosen-for-goal': {
    name: 'Gekozen voor jouw doel',
    claim: (v) => `Je wilt dit weer kunnen: “${v.activity ?? 'jouw doel'}”. Deze oefening werkt daarnaartoe.`,
    wouldChange: 'Je kiest een ander doel.',
  },
  'chosen-for-work': {
    name: 'Gekozen bij zwaar werk',
    claim: () => 'Je werk is zwaar. Deze oefening maakt je sterker voor tillen en bukken.',
    wouldChange: 'Ander werk.',
  },
  'chosen-for-sitting': {
    name: 'Gekozen bij veel zitten',
    claim: () => 'Je zit veel. Even anders bewegen is dan prettig, en kan ook tussendoor.',
    wouldChange: 'Je zit minder.',
  },
  'chosen-for-sleep': {
    name: 'Gekozen bij slecht slapen',
    claim: () => 'Je slaapt slecht. Rustig ademen kan helpen om tot rust te komen. Zeker is dat niet.',
    wouldChange: 'Je slaapt weer goed.',
  },
  'chosen-for-settling-leg': {
    name: 'Gekozen nu je been beter wordt',
    claim: () => 'Je beenpijn neemt af. Dan mag je been zachtjes meer bewegen.',
    wouldChange: 'De beenpijn neemt weer toe. Dan laten we deze weg.',
  },
  'chosen-for-claudication': {
    name: 'Gekozen omdat zitten verlicht',
    claim: () => 'Zitten of iets voorover maakt het lichter in je benen. Deze oefening gebruikt dat.',
    wouldChange: 'Lopen geeft geen beenpijn meer.',
  },
  'limit-excludes': {
    name: 'Past nu niet',
    claim: (v) => `Deze oefening past niet goed bij ${limitWords(v.limit)}.`,
    wouldChange: 'Dit geldt niet (meer) voor jou. Verander dan je antwoord.',
  },
  'level-too-high': {
    name: 'Nog te zwaar',
    claim: ({ level, most }) =>
      level === undefined || most === undefined
        ? 'Deze oefening is zwaarder dan wat nu bij jouw plan past.'
        : `Deze oefening heeft niveau ${level}. Jouw plan gaat nu tot niveau ${most}.`,
    wouldChange: 'Je plan gaat anders opbouwen, bijvoorbeeld als je beenpijn weg is.',
  },
  'needs-floor': {
    name: 'Op de grond',
    claim: () => 'Voor deze oefening moet je op de grond. Je gaf aan dat opstaan lastig is, of dat weten we niet.',
    wouldChange: 'Je kunt van de grond opstaan.',
  },
  'needs-equipment': {
    name: 'Spullen nodig',
    claim: () => 'Voor deze oefening heb je iets nodig dat je niet aankruiste.',
    wouldChange: 'Je hebt het wel in huis.',
  },
  'already-in-plan': {
    name: 'Staat al in je plan',
    claim: () => 'Deze oefening doe je al.',
    wouldChange: 'Je ruilt hem eerst voor een andere.',
  },
} satisfies Partial<Record<PlanRuleId, PlanRuleWords>>;

function rule(name: string, claim: string): PlanRuleWords {
  return { name, claim: () => claim, wouldChange: 'Je ruilt deze oefening voor een andere.' };
}
