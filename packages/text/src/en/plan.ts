import type { plan as nl } from '../nl/plan.ts';
import { limits } from './plan/limits.ts';
import { planRules } from './plan/rules.ts';

export const plan: typeof nl = {
  modes: {
    light: {
      name: 'Light',
      what: 'Staying active, with a few easy exercises.',
      why: 'In the first weeks a back mostly recovers by itself. Exercise is no painkiller now. It keeps you supple and builds trust.',
      steps: 'How your back feels the next morning decides the next step: up, the same, or a little back.',
    },
    'time-contingent': {
      name: 'Fixed steps',
      what: 'An amount that we agree on beforehand. Not more on a good day, not less on a bad one.',
      why: 'Your back learns that moving works, also with some pain. The aim is to do more. Less pain sometimes comes later.',
      steps: 'A little more every week. Is your back not back to usual after two days? Then we wait, or do less.',
    },
    'pain-guided': {
      name: 'Pain helps to steer',
      what: 'Calm exercises, with your leg pain as a guide.',
      why: 'Your leg pain fits an irritated nerve. It needs time. If it goes well, you are back to your old level in 6 to 12 weeks.',
      steps: 'A short rise in leg pain is fine, if it settles within part of a day. If it does not, we do less.',
    },
  },
  sets: {
    full: { name: 'Your plan', says: 'A few exercises, a walk, and something you want to do again.' },
    pregnancy: {
      name: 'Your plan, fitting pregnancy',
      says: 'Only positions that are fine then. Discuss it with your midwife.',
    },
    'walking-only': {
      name: 'Gently until your appointment',
      says: 'Keep walking and do your usual things as you were used to. New exercises wait until the GP has looked.',
    },
  },
  rules: planRules,
  limits,
  rechecks: {
    'day-3': 'day 3',
    'day-7': 'day 7',
    'week-1': 'week 1',
    'week-2': 'week 2',
    'week-4': 'week 4',
    'week-6': 'week 6',
    'week-12': 'week 12',
    monthly: 'every month',
    'standing-verdict': 'did you call?',
  },
  oneMode: 'We use one way at a time. If something changes, we propose another. You decide.',
  noProof: 'No study compares fixed steps with listening to the pain. This is a choice by professionals.',
  honest: 'No exercise is proven better than another. Choose what you can keep up.',
};
