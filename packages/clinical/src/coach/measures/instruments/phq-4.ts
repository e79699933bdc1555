import { entered, itemsOf, lookedUp } from '../define.ts';

/**
 * PHQ-4: four items 0–3, of which two on worry and two on mood; each part asks for attention from 3 (NINDS, seen). The owner asks no
 * permission (recall), but we did not see the official Dutch words: public texts differ in three of the four items and in the answers
 * (docs/decisions/coach.md). So score only, and `own-stress` beside it.
 */
export const phq4 = entered({
  items: itemsOf('phq-4', 4, 0, 3),
  scoring: 'sum',
  min: 0,
  max: 12,
  betterIs: 'lower',
  subscales: [
    { id: 'anxiety', min: 0, max: 6, items: ['phq-4-1', 'phq-4-2'], attentionFrom: 3 },
    { id: 'mood', min: 0, max: 6, items: ['phq-4-3', 'phq-4-4'], attentionFrom: 3 },
    // For a total without its parts: from 6 on at least one of them is 3 or more (arithmetic).
    { id: 'total', min: 0, max: 12, items: [], attentionFrom: 6 },
  ],
  bands: [
    { id: 'few', from: 0, state: 'seen' },
    { id: 'mild', from: 3, state: 'seen' },
    { id: 'moderate', from: 6, state: 'seen' },
    { id: 'many', from: 9, state: 'seen' },
  ],
  licence: { status: 'free-as-given', source: 'factsMeasures', on: lookedUp, state: 'recall' },
  sources: ['phq4Ninds'],
  certainty: 'moderate',
});
