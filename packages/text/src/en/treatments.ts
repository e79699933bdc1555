import type { treatments as nl } from '../nl/treatments.ts';
import { aids } from './treatments/aids.ts';
import { exercise } from './treatments/exercise.ts';
import { furniture } from './treatments/furniture.ts';
import { hands } from './treatments/hands.ts';
import { machines } from './treatments/machines.ts';
import { medical } from './treatments/medical.ts';
import { needles } from './treatments/needles.ts';
import { warmth } from './treatments/warmth.ts';

export const treatments: typeof nl = {
  treatments: {
    ...exercise,
    ...warmth,
    ...hands,
    ...needles,
    ...machines,
    ...medical,
    ...aids,
    ...furniture,
  },
};
