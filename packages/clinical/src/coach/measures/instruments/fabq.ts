import { entered, lookedUp, type SourcedInstrument } from '../define.ts';

const licence: SourcedInstrument['licence'] = {
  status: 'ask',
  source: 'factsMeasures',
  on: lookedUp,
  state: 'recall',
};

/** Fear-avoidance beliefs about activity: items 2–5 of the form, 0–24. No change that matters is known to us. */
export const fabqActivity = entered({
  items: [],
  scoring: 'given',
  min: 0,
  max: 24,
  betterIs: 'lower',
  licence,
  sources: ['factsMeasures'],
  certainty: 'low',
});

/** The same about work: seven of its items, 0–42. */
export const fabqWork = entered({
  items: [],
  scoring: 'given',
  min: 0,
  max: 42,
  betterIs: 'lower',
  licence,
  sources: ['factsMeasures'],
  certainty: 'low',
});
