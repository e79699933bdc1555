import type { PlanKnowledge, PlanRules } from '@rugwijs/core';
import type { ExerciseId } from '../session/exercise-ids.ts';
import { exercises } from '../session/exercises.ts';
import { planFacts } from './facts.ts';
import { hints } from './hints.ts';
import { slots } from './slots.ts';

/** The numbers and lists that plans are made with. All starting values, for a physiotherapist to sign. */
export const planRules: PlanRules & { readonly facts: typeof planFacts } = {
  facts: planFacts,
  slots,
  hints,
  usualExposure: ids('seated-forward-bend', 'hip-hinge', 'seated-cat-cow', 'side-bend'),
  preferences: {
    heavyWork: ids('hip-hinge', 'chair-squat', 'step-up', 'wall-sit', 'sit-to-stand', 'bridge', 'band-row'),
    // Small posture shifts and breaks: one small trial in office workers without pain (facts-2.md 15).
    sitting: ids('standing-extension', 'seated-pelvic-tilt', 'seated-rotation'),
    sleep: ids('belly-breathing'),
    // In an acute radicular pattern a physiotherapist decides; here only past six weeks and getting better.
    settlingLeg: ids('nerve-slider'),
    // Sitting and bending forward give the nerves room; cycling takes the place of walking (triage.md 4.2, note).
    claudication: ids('cycling', 'table-child-pose', 'seated-pelvic-tilt'),
  },
  kin: { nerve: 'loosen', bending: 'loosen', hips: 'legs' },
  // Three to five, the fewest that fit (facts.md F12; more use was not more relief in trials).
  size: [
    { minutesUpTo: 10, exercises: 3 },
    { minutesUpTo: 20, exercises: 4 },
    { minutesUpTo: Number.POSITIVE_INFINITY, exercises: 5 },
  ],
  sizeMost: { light: 4, 'time-contingent': 5, 'pain-guided': 5 },
  // Strength 2–3 days a week (facts.md F5), three in the graded-activity trial (Lindström 1992); five at most, for rest days.
  days: {
    light: { usual: 5, most: 7 },
    'time-contingent': { usual: 3, most: 5 },
    'pain-guided': { usual: 5, most: 7 },
  },
  minutes: { usual: 15, plenty: 30 },
  // Pelvic girdle: no load on one leg or hip to begin with (exercises.json `common_population_rules`, pregnancy).
  notAtStart: { pregnancy: ids('bird-dog-leg', 'bird-dog', 'clamshell') },
  // 80 % of the mean of what is walked now, 3 days a week (exercises.json `wandelen`, facts.md F1).
  walking: {
    startShare: 0.8,
    guess: 5,
    fromNothing: 2,
    most: 60,
    trials: 3,
    days: [
      { minutesUpTo: 19, days: 3 },
      { minutesUpTo: 29, days: 4 },
      { minutesUpTo: Number.POSITIVE_INFINITY, days: 5 },
    ],
  },
  activity: { trials: 3 },
};

export const planKnowledge: PlanKnowledge = { exercises, plan: planRules };

function ids(...list: ExerciseId[]): readonly string[] {
  return list;
}
