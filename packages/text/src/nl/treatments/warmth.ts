import type { TreatmentWords } from '../../treatment-words.ts';

/** Warmth on the skin. */
export const warmth = {
  heat: {
    name: 'Warmte',
    what: 'Een kruik, een warmtekussen, een warme douche of een warmtepleister op je rug.',
    does: 'Warmte geeft vaak wat minder pijn, zolang je haar voelt en soms wat langer. Sneller beter word je er niet van.',
    forWhom: 'Vooral fijn in de eerste dagen van nieuwe rugpijn.',
    notWhen:
      'Niet op huid die weinig voelt, op een wond of op een plek die heet en dik is. Ga er niet mee slapen. Heb je koorts bij je rugpijn? Bel dan je huisarts.',
    briefly: { forWhom: 'De eerste dagen van nieuwe pijn.', notWhen: 'Een wond, of huid die weinig voelt.' },
    asks: 'Een kwartier per keer, en een kruik.',
    advised: 'De richtlijnen die we lazen, laten het vrij. Het mag, zolang je blijft bewegen.',
    ours: 'Neem warmte als het prettig is. Beweeg erna.',
    alsoCalled: ['kruik', 'warmtekussen', 'warmtepleister', 'pittenzak', 'warm bad', 'moddertherapie'],
  },
} as const satisfies Record<string, TreatmentWords>;
