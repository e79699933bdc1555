import { entered, lookedUp } from '../define.ts';

/**
 * STarT Back: nine items 0 or 1, of which five on fear, worry, mood and bother (facts.md D1, seen). Words © Keele University: a
 * licence for whoever may be commercial, so only the score. Dutch value for predicting is in doubt (Bier 2021).
 */
export const startBack = entered({
  items: [],
  scoring: 'given',
  min: 0,
  max: 9,
  betterIs: 'lower',
  subscales: [{ id: 'psych', min: 0, max: 5, items: [] }],
  licence: { status: 'licensed', source: 'hill2011', on: lookedUp, state: 'seen' },
  sources: ['hill2011', 'bier2021'],
  certainty: 'low',
});
