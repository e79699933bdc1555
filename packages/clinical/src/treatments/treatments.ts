import type { Treatment } from './treatment.ts';
import type { TreatmentId } from './treatment-ids.ts';
import { warmth } from './warmth.ts';

/** Every treatment and aid that we compare. */
export const treatments: Readonly<Record<TreatmentId, Treatment>> = { ...warmth };
