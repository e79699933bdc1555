import type { HelpsKnowledge } from '@rugwijs/core';
import { aids, cautions, medicineWords } from './aids.ts';
import { rules } from './rules.ts';

export const helpsKnowledge = {
  rules,
  aids,
  cautions,
  medicineWords,
  trial: {
    // Two points of pain: facts-2.md 12 (smallest change that matters). The others: own, awaits a physiotherapist.
    outcomes: {
      pain: { betterIs: 'lower', matters: 2 },
      stiffness: { betterIs: 'lower', matters: 2 },
      // What was done in the evening shows in the night after it, which is asked the next day: plain order of time.
      sleep: { betterIs: 'higher', matters: 2, ofNight: true },
      energy: { betterIs: 'higher', matters: 2 },
    },
    // Arithmetic, not opinion: six pairs have 64 orders, so one that stands out has p = 2/64; with five it is 2/32, above 0.05.
    pairs: { least: 4, usual: 6, most: 8 },
    // Own: long enough to wear off, short enough to stay in the same weeks.
    daysPerPeriod: { least: 2, usual: 3, most: 7 },
    // Own: with three pairs even the clearest difference is chance in one of four trials (2 of 8 orders).
    enoughPairs: 4,
    // Own: a mean of fewer than half of the days may be of the bad days alone.
    scoredShare: 0.5,
    // The usual level of a confidence interval; a convention.
    level: 0.95,
    // Own stop rule: as large as what matters.
    worse: { points: 2, days: 2 },
    // Own: a day later it is still remembered, two days later hardly.
    lateDays: 1,
  },
  // Own.
  enoughScores: 3,
  feltWorse: 2,
} as const satisfies HelpsKnowledge;
