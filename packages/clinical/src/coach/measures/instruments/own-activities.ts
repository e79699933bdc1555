import { itemsOf, ownWords, type SourcedInstrument } from '../define.ts';

/**
 * Own activities the PSFS way: one to three, 0 not possible – 10 as before, mean (the first PSFS; PSFS 2.0 turns it round).
 * Abbott 2014 (seen): 1.3 small, 2.3 medium, 2.7 large change. Noise of the mean ±2: recall, open.
 */
export const ownActivities: SourcedInstrument = {
  way: 'weekly',
  items: itemsOf('own-activities', 3, 0, 10),
  scoring: 'mean',
  min: 0,
  max: 10,
  step: 0.1,
  betterIs: 'higher',
  missing: { rule: 'left-out', atLeast: 1 },
  subscales: [],
  bands: [],
  matters: { points: 2.3, state: 'seen' },
  noise: { points: 2, state: 'recall' },
  minutes: 0,
  scheduled: false,
  languages: ['nl', 'en'],
  licence: ownWords,
  sources: ['abbott2014'],
  certainty: 'low',
};
