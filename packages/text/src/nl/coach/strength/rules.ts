import type { StrengthRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../../coach-words.ts';
import { inWords } from '../../numbers.ts';
import { limitWords } from '../../plan/limits.ts';

/** Why a test fits or not, and what its numbers mean. */
export const rules: Readonly<Record<StrengthRuleId, RuleWords>> = {
  'strength-first-check': {
    name: 'Eerst de Rugcheck',
    claim: 'Voor een test willen we weten of je rug eerst een arts nodig heeft.',
    wouldChange: 'Je doet de Rugcheck.',
  },
  'strength-alarm': {
    name: 'Eerst iets anders',
    claim: 'Er staat nog een advies om te bellen open, of een korte check. Dat gaat voor.',
    wouldChange: 'De check is gedaan, of je arts zei dat je mag oefenen.',
  },
  'strength-flare': {
    name: 'Rustige dagen',
    claim: 'In een opvlamming meten we niet. De uitkomst zegt dan weinig en het kan te veel zijn.',
    wouldChange: 'Je bent weer op je oude niveau.',
  },
  'strength-pain-now': {
    name: 'Te veel pijn nu',
    claim: (v) => `Bij meer pijn dan ${v.most} meten we niet. Dan meet je vooral de pijn.`,
    wouldChange: 'Je hebt minder pijn.',
  },
  'strength-leg': {
    name: 'Je been eerst tot rust',
    claim: 'Je hebt uitstralende pijn en die wordt erger, of dat weet je niet. Dan geen zware test.',
    wouldChange: 'De pijn in je been is een paar dagen niet erger dan gewoon.',
  },
  'strength-limit': {
    name: 'Past nu niet bij jou',
    claim: (v) => `Deze test is zwaar. Hij past niet goed bij ${limitWords(v.limit)}.`,
    wouldChange: 'Dit geldt niet (meer) voor jou, of je fysiotherapeut doet de test met je.',
  },
  'strength-too-early': {
    name: 'Nog te zwaar',
    claim: 'Je plan is nu nog licht, of volgt de pijn in je been. Deze test past daar nog niet bij.',
    wouldChange: 'Je plan gaat opbouwen met vaste stappen.',
  },
  'strength-floor': {
    name: 'Op de grond',
    claim: 'Deze test is op de grond. Je gaf aan dat dat lastig is, of we weten het niet.',
    wouldChange: 'Je komt zonder hulp van de grond. Pas dan je antwoord aan bij je plan.',
  },
  'strength-chair': {
    name: 'Een stoel nodig',
    claim: 'Voor deze test heb je een stevige stoel nodig.',
    wouldChange: 'Je hebt een stoel.',
  },
  'strength-hurt-last': {
    name: 'Een test deed pas pijn',
    claim: 'Een test gaf pas veel pijn, of je zei niet hoeveel. Doe een week geen test die even zwaar of zwaarder is.',
    wouldChange: 'Er is een week voorbij.',
  },
  'strength-care': {
    name: 'Let op',
    claim: (v) => `Deze test kan, maar let goed op met ${limitWords(v.limit)}.`,
    wouldChange: 'Dit geldt niet (meer) voor jou.',
  },
  'strength-practice': {
    name: 'Eerst een paar keer oefenen',
    claim: ({ tries }) =>
      `Een test leer je. De eerste ${inWords(tries)} keer gaat het vanzelf beter. Die tellen dus niet mee.`,
    wouldChange: 'Onderzoek waaruit blijkt dat oefenen niet nodig is.',
  },
  'strength-baseline': {
    name: 'Je eigen begin',
    claim: 'De derde poging is je begin. Eén poging, geen gemiddelde: zo is ook gemeten hoeveel het zomaar verschilt.',
    wouldChange: 'Een meting van hoeveel een gemiddelde zomaar verschilt.',
  },
  'strength-noise': {
    name: 'Hoeveel het zomaar verschilt',
    claim: (v) => `Twee pogingen verschillen vanzelf tot ${v.noise} seconden. Pas daarboven telt het.`,
    wouldChange: 'Een nieuwe meting hiervan, thuis en bij mensen met rugpijn.',
  },
  'strength-noise-unknown': {
    name: 'Toeval niet bekend',
    claim: 'Hoeveel deze test door toeval verschilt, weten we niet. We laten je getallen zien en zeggen verder niets.',
    wouldChange: 'Onderzoek dat dit bij deze test meet.',
  },
  'strength-top': {
    name: 'Het eind van de test',
    claim: (v) => `De test stopt bij ${v.top} seconden. Langer volhouden zegt niets meer.`,
    wouldChange: 'Niets. Kies een andere test als je meer wilt zien.',
  },
  'strength-interval': {
    name: 'Niet te vaak',
    claim: ({ weeks }) =>
      `Kracht groeit in weken. Vaker meten dan elke ${inWords(weeks)} weken laat vooral toeval zien.`,
    wouldChange: 'Niets. Je mag altijd zelf kiezen.',
  },
  'strength-not-counted': {
    name: 'Telt niet mee',
    claim: 'Stopte je door pijn of door iets anders? Dan zegt het getal niets over kracht. We bewaren het wel.',
    wouldChange: 'Een poging die klaar was omdat je moe was.',
  },
  'strength-expected': {
    name: 'Verwacht en echt',
    claim:
      'Vaak valt het anders uit dan je denkt. Zien dat het meevalt, helpt om weer te durven. Eén punt verschil noemen we "zoals je dacht".',
    wouldChange: 'Onderzoek bij mensen met rugpijn dat iets anders laat zien.',
  },
  'strength-norms': {
    name: 'Getallen van anderen',
    claim: 'Getallen van anderen zijn alleen voor je fysiotherapeut. De groepen zijn klein, jong of sportief.',
    wouldChange: 'Goede getallen van veel mensen van alle leeftijden.',
  },
  'strength-due': {
    name: 'Weer eens meten?',
    claim: (v) => `Je laatste test is ${v.weeks} weken geleden of langer. Nu kan een verschil te zien zijn.`,
    wouldChange: 'Je meet, of je kiest "niet meer vragen".',
  },
};

/** Names of what the reasons lean on. */
export const facts = {
  'pain-now': 'Je pijn nu',
  'leg-worse': 'Pijn in je been erger dan gewoon',
  'last-try': 'Je laatste poging',
  'pain-in-test': 'Pijn bij die poging',
  'tries-done': 'Pogingen tot nu toe',
  'first-counted': 'Je begin',
  'latest-try': 'Je laatste getal',
};
