import { ownWords, type SourcedInstrument } from '../define.ts';

/** How much the back holds somebody back, 0–10: a question of our own. Nobody measured its noise. */
export const hindrance: SourcedInstrument = {
  way: 'weekly',
  items: [{ id: 'hindrance-1', min: 0, max: 10 }],
  scoring: 'sum',
  min: 0,
  max: 10,
  step: 1,
  betterIs: 'lower',
  missing: { rule: 'refused' },
  subscales: [],
  bands: [],
  minutes: 0,
  scheduled: false,
  languages: ['nl', 'en'],
  licence: ownWords,
  sources: ['own'],
  certainty: 'expert',
};
