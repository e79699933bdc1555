import type { HelpsRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../../coach-words.ts';
import { inWords } from '../../numbers.ts';

/** Names of what the rules looked at, for "Waarom?". */
export const facts = {
  'list-seen': 'Zag je alles op deze lijst al?',
  'mean-with': 'Gemiddeld met',
  'mean-without': 'Gemiddeld zonder',
  'days-scored': 'Dagen met een cijfer',
  'days-counted': 'Dagen die tellen',
  'days-kept': 'Dagen waarop je je eraan hield',
  'pairs-used': 'Paren die meetellen',
  difference: 'Verschil in punten',
  matters: 'Punten die voor jou tellen',
  seed: 'Lotnummer',
  question: 'Je vraag',
};

export const rules: Readonly<Record<HelpsRuleId, RuleWords>> = {
  'helps-before-after-proves-little': {
    name: 'Voor en na bewijst weinig',
    claim:
      'Pijn gaat op en neer. Je pakt warmte als het erg is, en daarna zakt pijn vaak vanzelf. Voor en na zegt dus niet waardoor.',
    wouldChange: 'Een proef met en zonder, in een volgorde die het lot kiest.',
  },
  'helps-safety-first': {
    name: 'Eerst: wanneer niet',
    claim:
      'Voor het eerste gebruik lees je wanneer je dit beter laat. Staat er iets nieuws op de lijst? Dan zie je hem weer.',
    wouldChange: 'Een nieuw antwoord in de check. Dan zie je de lijst ook weer.',
  },
  'helps-answer-warns': {
    name: 'Een antwoord van jou',
    claim:
      'Door een antwoord van jou kan dit niet zomaar. "Weet ik niet" telt hier als misschien. Weten we niets van je been, je botten, je ziektes of bloedverdunners? Dan telt dat ook zo.',
    wouldChange: 'Een ander antwoord in de check of bij je plan.',
  },
  'helps-low-risk': {
    name: 'Massage is nu niet nodig',
    claim:
      'Bij een lage kans op lang klachten is massage niet nodig, zegt de richtlijn. Ook daarboven alleen kort, naast oefenen. Wil je het zelf proberen? Dat mag. Dat is onze keuze, niet die van de richtlijn.',
    wouldChange: 'Een hogere kans op lang klachten, of een nieuwe richtlijn.',
  },
  'helps-felt-worse': {
    name: 'Erger erna',
    claim: ({ points }) => `Je cijfer was erna ${inWords(points)} punten of meer hoger. Dan laat je dit even staan.`,
    wouldChange: 'Een keer waarbij het erna niet erger is.',
  },
  'helps-trial-order': {
    name: 'Het lot kiest de volgorde',
    claim:
      'In elk paar loot de telefoon wat eerst komt. Zo krijgen goede en slechte weken evenveel kans aan beide kanten. Met hetzelfde lotnummer komt altijd dezelfde volgorde.',
    wouldChange: 'Een ander lotnummer geeft een andere volgorde.',
  },
  'helps-trial-beside-plan': {
    name: 'Je plan gaat door',
    claim: 'Tijdens de proef doe je je oefeningen gewoon. Een hulpmiddel komt naast bewegen, niet in plaats ervan.',
    wouldChange: 'Niets. Dit geldt altijd.',
  },
  'helps-trial-not-medicine': {
    name: 'Geen proef met medicijnen',
    claim: 'Zelf stoppen en starten met een medicijn kan kwaad. Vraag het je apotheek of huisarts.',
    wouldChange: 'Niets. Dit geldt altijd.',
  },
  'helps-trial-result': {
    name: 'Hoe we rekenen',
    claim: ({ orders, asFar }) =>
      `Het lot had ${orders} volgordes kunnen kiezen. Bij ${asFar} daarvan was het verschil net zo groot of groter. Hoe minder dat er zijn, hoe minder het toeval is.`,
    wouldChange: 'Meer paren geven een scherper antwoord.',
  },
  'helps-trial-too-few': {
    name: 'Te weinig paren',
    claim: ({ pairs }) =>
      `Met minder dan ${inWords(pairs)} hele paren kan het lot van alles geven. Dan zeggen we niets.`,
    wouldChange: 'Meer paren met genoeg dagen.',
  },
  'helps-trial-missing-days': {
    name: 'Dagen die ontbreken',
    claim:
      'Een dag zonder cijfer blijft leeg. We vullen niets in. Elk paar waarin je de helft van de dagen een cijfer gaf, telt mee. Ook dagen waarop je het anders deed, tellen mee zoals het lot ze koos.',
    wouldChange: 'Meer dagen met een cijfer.',
  },
  'helps-trial-matters': {
    name: 'Welk verschil telt',
    claim: ({ points }) =>
      `Je koos vooraf vanaf hoeveel punten het voor jou telt. Bij pijn merken de meeste mensen ${inWords(points)} punten echt.`,
    wouldChange: 'Dit kan alleen vooraf. Anders kies je het bij de uitkomst.',
  },
  'helps-trial-stop-worse': {
    name: 'Stoppen als het erger wordt',
    claim: ({ points }) =>
      `Met het hulpmiddel ging het ${inWords(points)} punten of meer slechter dan zonder. Dan is stoppen beter.`,
    wouldChange: 'Een periode waarin het niet slechter gaat.',
  },
  'helps-trial-stop-alarm': {
    name: 'Stoppen bij een alarmsignaal',
    claim: 'Bij een alarmsignaal gaat bellen voor. De proef stopt dan.',
    wouldChange: 'Niets. Dit geldt altijd.',
  },
  'helps-trial-score-today': {
    name: 'Je proef loopt',
    claim: 'Je vroeg zelf om een cijfer per dag.',
    wouldChange: 'Stop de proef, dan vragen we niets meer.',
  },
  'helps-trial-night': {
    name: 'Een nacht hoort bij de dag ervoor',
    claim:
      'Wat je op een dag doet, merk je in de nacht erna. Je cijfer voor de nacht telt dus bij de dag ervoor. De nacht voor de proef telt niet.',
    wouldChange: 'Niets. Dit geldt altijd.',
  },
  'helps-trial-ended': {
    name: 'Je proef is klaar',
    claim: 'De laatste dag is voorbij. De uitslag staat voor je klaar.',
    wouldChange: 'Bekijk de uitslag, dan vragen we niets meer.',
  },
  'helps-trial-try': {
    name: 'Zelf eerlijk proberen',
    claim:
      'Met een eigen proef zie je wat bij jou werkt. In een groot onderzoek kregen mensen er niet minder pijn door. Ze vonden het wel fijn om te doen.',
    wouldChange: 'Nieuw onderzoek.',
  },
};
