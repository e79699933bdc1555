import type { TreatmentId } from '@rugwijs/clinical';
import type { TreatmentWords } from '../treatment-words.ts';
import { warmth } from './treatments/warmth.ts';

/** What is done to backs and bought for them, compared. */
export const treatments = {
  treatments: { ...warmth } as Readonly<Record<TreatmentId, TreatmentWords>>,
};
