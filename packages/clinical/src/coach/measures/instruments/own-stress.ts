import { itemsOf, ownWords, type SourcedInstrument } from '../define.ts';

/**
 * Four questions of our own on tension, worry, mood and joy, 0–3 each, in place of the PHQ-4: its Dutch wording goes round in many
 * versions and we did not see the official one, so nothing is printed under its name. Not studied. From half of the scale on, or
 * from 3 on mood and joy together, we advise to talk to somebody: our own, cautious choice.
 */
export const ownStress: SourcedInstrument = {
  way: 'asked',
  items: itemsOf('own-stress', 4, 0, 3),
  scoring: 'sum',
  min: 0,
  max: 12,
  step: 1,
  betterIs: 'lower',
  missing: { rule: 'refused' },
  subscales: [
    { id: 'total', min: 0, max: 12, items: [], attentionFrom: 6 },
    { id: 'mood', min: 0, max: 6, items: ['own-stress-3', 'own-stress-4'], attentionFrom: 3 },
  ],
  bands: [],
  minutes: 1,
  scheduled: true,
  languages: ['nl', 'en'],
  licence: ownWords,
  sources: ['own'],
  certainty: 'expert',
};
