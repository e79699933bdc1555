import type { treatments as nl } from '../nl/treatments.ts';
import { warmth } from './treatments/warmth.ts';

export const treatments: typeof nl = {
  treatments: { ...warmth },
};
