import type { LegRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../../coach-words.ts';
import { inWords } from '../../numbers.ts';

export const rules: Readonly<Record<LegRuleId, RuleWords>> = {
  'leg-due': {
    name: 'Elke week je been nalopen',
    claim: 'Je plan volgt de pijn in je been. Kijk daarom elke week even naar kracht en gevoel.',
    wouldChange: 'Je deed het deze week al, of je plan verandert.',
  },
  'leg-now': {
    name: 'Eerst de alarmvragen',
    claim:
      'Nieuwe of meer zwakte, een voet die hangt, klachten in beide benen, minder gevoel of iets met plassen: dan kijkt eerst een arts. Dit kan haast hebben.',
    wouldChange: 'De alarmvragen zijn gedaan, en een arts heeft zo nodig gekeken.',
  },
  'leg-unsure': {
    name: 'Niet zeker is geen nee',
    claim: 'Weet je het niet, probeer het dan nog eens. Blijft het onzeker, dan gaan de alarmvragen voor.',
    wouldChange: 'Je weet het antwoord wel.',
  },
  'leg-known': {
    name: 'Zwakte die er al was',
    claim: 'Je vertelde eerder over zwakte in je been. Weet je huisarts hiervan? Bel anders vandaag.',
    wouldChange: 'De kracht komt terug. Of je been wordt zwakker: bel dan meteen.',
  },
  'leg-both': {
    name: 'Beide benen, net als eerder',
    claim: 'Je vertelde eerder al over klachten in beide benen. Weet je huisarts hiervan? Bel anders vandaag.',
    wouldChange: 'Eén been wordt rustig. Of het wordt erger, of doof tussen je benen: bel dan meteen.',
  },
  'leg-calm': {
    name: 'Op deze antwoorden geen alarmsignaal',
    claim: 'Deze test ziet niet alles. Verandert er iets, wacht dan niet tot volgende week.',
    wouldChange: 'Je been wordt zwakker of dover, of plassen gaat anders. Bel dan meteen je huisarts.',
  },
  'leg-nearer': {
    name: 'De pijn trekt terug',
    claim: 'De pijn zit dichter bij je rug dan de vorige keer. Dat is vaak een goed teken. Zeker is het niet.',
    wouldChange: 'De pijn gaat weer verder naar beneden.',
  },
  'leg-further': {
    name: 'De pijn gaat verder',
    claim: 'De pijn zit verder in je been dan de vorige keer. Doe een stap terug, en vertel het je fysiotherapeut.',
    wouldChange: 'De pijn trekt weer terug.',
  },
  'leg-change': {
    name: 'Echt anders, of toeval?',
    claim: ({ points }) => `Een pijncijfer schommelt vanzelf. Pas vanaf ${points} punten noemen we het echt anders.`,
    wouldChange: 'Het verschil met je eerste keer wordt groter of kleiner.',
  },
  'leg-stop': {
    name: 'Zo ver mag je gaan',
    claim: 'Wat meer pijn in je been mag, als het binnen een dagdeel weer zakt. Zo niet, dan doe je minder.',
    wouldChange: 'De pijn in je been is twee weken weg.',
  },
  'leg-course': {
    name: 'Hoe het meestal gaat',
    claim: 'Bij ongeveer drie van de vier mensen is het binnen drie maanden veel beter, zonder operatie.',
    wouldChange: 'Jij bent geen gemiddelde. Daarom kijken we elke week.',
  },
  'leg-severe': {
    name: 'Erge pijn blijft',
    claim: 'De pijn in je been is twee keer achter elkaar erg. Bespreek met je huisarts wat er nog kan.',
    wouldChange: 'De pijn in je been wordt minder.',
  },
  'leg-six-weeks': {
    name: 'Na weken nog niet beter',
    claim: ({ weeks }) =>
      `Het duurt al ${inWords(weeks)} weken of langer, en de pijn in je been is niet echt minder. Laat een fysiotherapeut of huisarts meekijken. We tellen vanaf het begin van je klachten. Keek je hier al eerder, of weten we het begin niet? Dan tellen we vanaf je eerste keer hier.`,
    wouldChange: 'De pijn in je been wordt echt minder, of gaat bijna weg.',
  },
  'leg-twelve-weeks': {
    name: 'Het duurt lang',
    claim: ({ weeks }) =>
      `Duurt het al ongeveer ${inWords(weeks)} weken, dan kun je met je huisarts bespreken wat er nog meer kan. Een operatie geeft soms sneller minder pijn. Na een jaar is de uitkomst ongeveer gelijk.`,
    wouldChange: 'De pijn in je been is bijna weg.',
  },
};

export const facts: Readonly<Record<string, string>> = {
  'leg-last': 'Laatste keer nagekeken',
  'leg-saddle': 'Iets veranderd bij plassen, poepen of tussen je benen',
  'leg-side': 'Welk been',
  'leg-heels': 'Op je hakken lopen lukt',
  'leg-toes': 'Op je tenen staan lukt',
  'leg-stairs': 'Traplopen lukt',
  'leg-strength': 'Kracht naast vorige week',
  'leg-feeling': 'Gevoel naast vorige week',
  'leg-reach': 'Hoe ver de pijn nu komt',
  'leg-reach-before': 'Hoe ver de pijn toen kwam',
  'leg-pain-first': 'Beenpijn de eerste keer',
  'leg-pain-now': 'Beenpijn nu',
  'leg-days': 'Zoveel dagen duurt het zeker',
  'leg-days-looked': 'Dagen sinds de eerste keer',
};
