import type { TreatmentId } from '@rugwijs/clinical';
import type { TreatmentWords } from '../treatment-words.ts';
import { aids } from './treatments/aids.ts';
import { exercise } from './treatments/exercise.ts';
import { furniture } from './treatments/furniture.ts';
import { hands } from './treatments/hands.ts';
import { machines } from './treatments/machines.ts';
import { medical } from './treatments/medical.ts';
import { needles } from './treatments/needles.ts';
import { warmth } from './treatments/warmth.ts';

const words: Readonly<Record<TreatmentId, TreatmentWords>> = {
  ...exercise,
  ...warmth,
  ...hands,
  ...needles,
  ...machines,
  ...medical,
  ...aids,
  ...furniture,
};

/** What is done to backs and bought for them, compared. */
export const treatments = { treatments: words };
