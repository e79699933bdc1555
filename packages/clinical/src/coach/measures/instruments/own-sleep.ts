import { itemsOf, ownWords, type SourcedInstrument } from '../define.ts';

/** Three questions of our own on how many nights of the last week went badly, 0–3 each. Not studied: no band, no noise. */
export const ownSleep: SourcedInstrument = {
  way: 'asked',
  items: itemsOf('own-sleep', 3, 0, 3),
  scoring: 'sum',
  min: 0,
  max: 9,
  step: 1,
  betterIs: 'lower',
  missing: { rule: 'refused' },
  subscales: [],
  bands: [],
  minutes: 1,
  scheduled: true,
  languages: ['nl', 'en'],
  licence: ownWords,
  sources: ['own'],
  certainty: 'expert',
};
