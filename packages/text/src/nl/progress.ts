import type { Measure, ProgressSentence } from '@rugwijs/core';

interface MeasureWords {
  readonly name: string;
  /** What the scale means. */
  readonly scale: string;
  /** What is known about noise on it. */
  readonly honest: string;
}

const measures: Readonly<Record<Measure, MeasureWords>> = {
  pain: {
    name: 'Pijn',
    scale: '0 is geen pijn, 10 is de ergste pijn.',
    honest: 'Een pijncijfer schommelt vanzelf zo’n 2 punten. Pas een verschil van 3, of twee weken lang 2, is echt.',
  },
  function: {
    name: 'Wat je rug je belet',
    scale: '0 is niets, 10 is alles.',
    honest: 'Deze vraag is van onszelf. Niemand heeft hem nog onderzocht. Zie hem als hulpje.',
  },
  activity: {
    name: 'Dit wil je weer kunnen',
    scale: '0 is: lukt niet. 10 is: net als vroeger.',
    honest: 'Eén activiteit schommelt vanzelf zo’n 3 punten.',
  },
  activities: {
    name: 'Alles wat je weer wilt kunnen',
    scale: '0 is: lukt niet. 10 is: net als vroeger.',
    honest: 'Het gemiddelde schommelt vanzelf zo’n 2 punten. Vanaf 2,3 punten is het duidelijk beter.',
  },
};

/** One honest sentence about a series; it never promises and never frightens. */
const sentences: Readonly<Record<ProgressSentence, string>> = {
  'no-readings': 'Er is nog niets ingevuld. Eén keer per week is genoeg.',
  'too-early': 'Eén week zegt nog weinig. Na twee weken zie je meer.',
  'within-noise': 'Dit verschil is klein. Het kan nog toeval zijn.',
  'maybe-better': 'Misschien gaat het beter. Dit kan nog toeval zijn. Kijk volgende week weer.',
  'maybe-worse': 'Misschien gaat het minder. Dit kan nog toeval zijn. Kijk volgende week weer.',
  better: 'Het is echt beter dan in het begin. Dat is meer dan het vanzelf schommelt.',
  'clearly-better': 'Het is duidelijk beter dan in het begin.',
  worse: 'Het is minder dan in het begin, en meer dan het vanzelf schommelt. Een fysiotherapeut kan meekijken.',
  recovered: 'Je hebt geen of bijna geen pijn meer. Bewegen blijft goed, ook nu.',
};

/** Words of progress: measures, honest sentences, and what went wrong with a backup. */
export const progress = {
  rules: {},
  measures,
  sentences,
  noise: 'hier schommelt het vanzelf',
  backup: {
    empty: 'Dit bestand is leeg. Kies een ander bestand.',
    'not-json': 'Dit bestand kunnen we niet lezen. Kies het bestand dat Rugwijs zelf maakte.',
    'cut-in-half': 'Dit bestand is niet heel: het einde ontbreekt. Haal het opnieuw op, of kies een ander.',
    'not-ours': 'Dit bestand is niet van Rugwijs. Kies het bestand dat Rugwijs zelf maakte.',
    'needs-passphrase': 'Dit bestand zit op slot. Vul de wachtzin in.',
    'wrong-passphrase': 'Deze wachtzin past niet. Kijk of hoofdletters en spaties kloppen.',
    tampered: 'Dit bestand is veranderd of stuk. Om fouten te voorkomen, nemen we het niet over.',
    newer:
      'Dit bestand komt uit een nieuwere Rugwijs. Wat we begrijpen, staat er nu in. De rest bewaren we. Werk de app bij om die te zien.',
    partly: (count: number): string =>
      count === 1
        ? 'Eén stukje konden we niet lezen. De rest staat erin.'
        : `${count} stukjes konden we niet lezen. De rest staat erin.`,
    done: (count: number): string => (count === 1 ? 'Eén stukje teruggezet.' : `${count} stukjes teruggezet.`),
  },
};
