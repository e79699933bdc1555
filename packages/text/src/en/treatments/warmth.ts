import type { TreatmentWords } from '../../treatment-words.ts';

/** Warmth on the skin. */
export const warmth = {
  heat: {
    name: 'Heat',
    what: 'A hot-water bottle, a heat pad, a warm shower or a heat plaster on your back.',
    does: 'Heat often eases pain a little while you feel it, and sometimes a bit longer. It does not make you better sooner.',
    forWhom: 'Mostly pleasant in the first days of new back pain.',
    notWhen:
      'Not on skin that feels little, on a wound, or on a place that is hot and swollen. Do not sleep with it. Do you have a fever with your back pain? Then call your GP.',
    briefly: { forWhom: 'The first days of new pain.', notWhen: 'A wound, or skin that feels little.' },
    asks: 'A quarter of an hour at a time, and a hot-water bottle.',
    advised: 'The guidelines we read leave it to you. It is fine as long as you keep moving.',
    ours: 'Use heat if it feels good. Move afterwards.',
    alsoCalled: ['hot-water bottle', 'heat pad', 'heat wrap', 'warm bath', 'mud pack'],
  },
} as const satisfies Record<string, TreatmentWords>;
