import { aids } from './aids.ts';
import { exercise } from './exercise.ts';
import { furniture } from './furniture.ts';
import { hands } from './hands.ts';
import { machines } from './machines.ts';
import { medical } from './medical.ts';
import { needles } from './needles.ts';
import type { Treatment } from './treatment.ts';
import type { TreatmentId } from './treatment-ids.ts';
import { warmth } from './warmth.ts';

/** Every treatment and aid that we compare. */
export const treatments: Readonly<Record<TreatmentId, Treatment>> = {
  ...exercise,
  ...warmth,
  ...hands,
  ...needles,
  ...machines,
  ...medical,
  ...aids,
  ...furniture,
};
