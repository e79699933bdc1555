import { coachKnowledge } from '@rugwijs/clinical';
import { addDays, randomisationTest, type TrialPlan, type TrialVerdict, trialOrder, trialResult } from '@rugwijs/core';
import { randomFrom } from './random.ts';
import { type Figure, median, show } from './report.ts';

const { helps } = coachKnowledge;
const from = '2026-03-02';

/** Trials simulated for each share. */
const trials = 4_000;

/**
 * The own trial: how often it says "it helps" or "worse" when nothing works, how often it finds what does, and how long the
 * exact test takes. Days are a mean of 5 with a spread of 1.5 points and a slow drift that has nothing to do with the aid.
 */
export function trialFigures(): Figure[] {
  const wrong = shareOf(0, 6, 3, ['helps', 'helps-little', 'worse', 'worse-little']);
  const wrongShort = shareOf(0, 4, 2, ['helps', 'helps-little', 'worse', 'worse-little']);
  const found = shareOf(2, 6, 3, ['helps', 'helps-little']);
  const foundSmall = shareOf(1, 6, 3, ['helps', 'helps-little']);
  const random = randomFrom(11);
  const differences = Array.from({ length: 8 }, () => random() * 4 - 1);
  const times = Array.from({ length: 500 }, () => {
    const start = performance.now();
    randomisationTest(differences, helps.trial.level);
    return performance.now() - start;
  });
  const fast = median(times);
  return [
    {
      what: 'own trial that does nothing (6 pairs of 3 days): a difference is said',
      measured: `${percent(wrong)} of ${trials}`,
      goal: '≤ 5 %',
      met: wrong <= 0.05,
    },
    {
      what: 'the same with 4 pairs, which may only say "perhaps"',
      measured: percent(wrongShort),
      goal: '0 %',
      met: wrongShort === 0,
    },
    { what: 'something that takes off 2 points is found (6 pairs of 3 days)', measured: percent(found), goal: '' },
    { what: 'something that takes off 1 point is found', measured: percent(foundSmall), goal: '' },
    {
      what: 'exact test of 8 pairs: all 256 orders, with interval',
      measured: `${show(fast * 1000)} µs`,
      goal: '≤ 5 ms',
      met: fast <= 5,
    },
  ];
}

/** Share of simulated trials that end in one of these verdicts when the aid takes off so many points. */
function shareOf(effect: number, pairs: number, days: number, verdicts: readonly TrialVerdict[]): number {
  const random = randomFrom(effect * 100 + pairs);
  let hits = 0;
  for (let i = 0; i < trials; i += 1) {
    const plan: TrialPlan = {
      trial: 't',
      question: '',
      aid: 'heat',
      from,
      seed: Math.floor(random() * 1_000_000),
      daysPerPeriod: days,
      washOutDays: 0,
      periods: [],
      outcome: 'pain',
      matters: 2,
    };
    const drawn = { ...plan, periods: trialOrder(plan.seed, pairs) };
    const drift = (random() - 0.5) * 0.1;
    const scored = Array.from({ length: pairs * 2 * days }, (_, day) => {
      const withAid = drawn.periods[Math.floor(day / days)] === 'on';
      const score = 5 + drift * day + 1.5 * normal(random) - (withAid ? effect : 0);
      return { trial: 't', day: addDays(from, day), score: Math.min(10, Math.max(0, Math.round(score))), kept: true };
    });
    if (verdicts.includes(trialResult(drawn, scored, helps).verdict)) hits += 1;
  }
  return hits / trials;
}

/** A normal number with mean 0 and spread 1 (Box and Muller). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
