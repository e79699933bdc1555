import { ownWords, type SourcedInstrument } from '../define.ts';

/**
 * NPRS: mean pain of the last 24 hours, 0–10 (KNGF 2021). Childs 2005 (seen): 1.02 × 1.96 × √2 = 2.8 between two scores, so 3;
 * Ostelo 2008 (seen): 2 points or 30 %. The scale is free; the sentence is ours.
 */
export const painScore: SourcedInstrument = {
  way: 'weekly',
  items: [{ id: 'pain-score-1', min: 0, max: 10 }],
  scoring: 'sum',
  min: 0,
  max: 10,
  step: 1,
  betterIs: 'lower',
  missing: { rule: 'refused' },
  subscales: [],
  bands: [],
  matters: { points: 2, share: 0.3, state: 'seen' },
  noise: { points: 3, state: 'seen' },
  minutes: 1,
  scheduled: true,
  languages: ['nl', 'en'],
  licence: ownWords,
  sources: ['childs2005', 'ostelo2008', 'kngf2021'],
  certainty: 'moderate',
};
