import { ownWords, type SourcedInstrument } from '../define.ts';

/** How it goes against the start, seven answers: 1 and 2 count as improved (facts.md E). The words are ours. */
export const globalChange: SourcedInstrument = {
  way: 'asked',
  items: [{ id: 'global-change-1', min: 1, max: 7 }],
  scoring: 'sum',
  min: 1,
  max: 7,
  step: 1,
  betterIs: 'lower',
  missing: { rule: 'refused' },
  subscales: [],
  // facts.md E: 1–2 improved. Where "worse" begins is our own reading of the middle answer.
  bands: [
    { id: 'improved', from: 1, state: 'recall' },
    { id: 'same', from: 3, state: 'recall' },
    { id: 'worse', from: 6, state: 'recall' },
  ],
  minutes: 0.5,
  scheduled: true,
  againstStart: true,
  languages: ['nl', 'en'],
  licence: ownWords,
  sources: ['factsMeasures'],
  certainty: 'low',
};
