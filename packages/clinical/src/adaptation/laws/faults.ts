import { type AdaptationThresholds, type Attempt, adaptExercise, type Change, type Mode } from '@rugwijs/core';
import { adaptationKnowledge } from '../adaptation-knowledge.ts';
import { type Product, product } from './life.ts';

export const modes: readonly Mode[] = ['light', 'time-contingent', 'pain-guided'];

/** A product that is wrong in one place, and the law that must catch it, by a life of at most two happenings. */
export interface Fault {
  readonly what: string;
  readonly law: string;
  readonly faulty: Product;
}

const { thresholds } = adaptationKnowledge.adaptation;

/** A copy of the knowledge with other numbers. */
function numbers(changed: Partial<AdaptationThresholds>): Product {
  const adaptation = { ...adaptationKnowledge.adaptation, thresholds: { ...thresholds, ...changed } };
  return { ...product, knowledge: { ...adaptationKnowledge, adaptation } };
}

/** Hears the answers of every session in another way. */
function hearing(change: (attempt: Attempt) => Attempt): Product {
  const adapt: Product['adapt'] = (input, knowledge) =>
    adaptExercise({ ...input, attempts: input.attempts.map(change) }, knowledge);
  return { ...product, adapt };
}

/** Does something else with what was decided. */
function deciding(change: (decided: Change) => Change): Product {
  return { ...product, adapt: (input, knowledge) => change(adaptExercise(input, knowledge)) };
}

function oneSetMore(change: Change): Change {
  if (change.step !== 'up' || change.to.kind === 'time') return change;
  return { ...change, to: { ...change.to, sets: change.to.sets + 1 } };
}

export const faults: readonly Fault[] = [
  { what: '40 % up in a week', law: 'dose-rise', faulty: numbers({ cap: { share: 0.4, days: 7 } }) },
  { what: 'a quarter up every day', law: 'dose-rise', faulty: numbers({ cap: { share: 0.25, days: 0 } }) },
  { what: 'more repetitions and a set more', law: 'one-variable', faulty: deciding(oneSetMore) },
  {
    what: 'an exercise that is new rises at once',
    law: 'one-variable',
    faulty: numbers({ levelChangeDays: 0 }),
  },
  {
    what: 'an alarm sign holds nothing',
    law: 'never-up-after-alarm',
    faulty: numbers({ alarmHoldDays: -1 }),
  },
  {
    what: 'no floor',
    law: 'never-negative',
    faulty: numbers({ floor: { reps: 0, seconds: 0, minutes: 0 } }),
  },
  {
    what: 'limits are not asked on the ladder',
    law: 'never-excluded',
    faulty: { ...product, mayDo: () => [] },
  },
  {
    what: 'up again the day after down',
    law: 'no-see-saw',
    faulty: numbers({ dropHoldDays: 0 }),
  },
  {
    what: 'a restart at the full dose',
    law: 'restart-after-gap',
    faulty: numbers({ restart: { ...thresholds.restart, share: 1 } }),
  },
  {
    what: 'a gap is only a gap after two months',
    law: 'restart-after-gap',
    faulty: numbers({ restart: { share: 0.8, gapDays: 60, missedSessions: 60 } }),
  },
  {
    what: 'one session a week is taken for a gap',
    law: 'restart-after-gap',
    faulty: {
      ...product,
      adapt: (input, knowledge) => adaptExercise({ ...input, daysPerWeek: 7 }, knowledge),
    },
  },
  {
    what: 'the quota rises every day',
    law: 'one-mode',
    faulty: numbers({ quota: { ...thresholds.quota, days: 1 } }),
  },
  {
    what: 'a quarter a week instead of a tenth',
    law: 'one-mode',
    faulty: numbers({ quota: { ...thresholds.quota, perWeek: 0.25 } }),
  },
  {
    what: 'the 48-hour rule drives a quota',
    law: 'one-mode',
    faulty: { ...product, adapt: (input, knowledge) => adaptExercise({ ...input, mode: 'light' }, knowledge) },
  },
  {
    what: 'leg pain that lasted is not heard',
    law: 'one-mode',
    faulty: hearing((attempt) => ({ ...attempt, goneWithinDayPart: 'yes' })),
  },
  {
    what: '"weet ik niet" is heard as yes',
    law: 'unknown-never-calmer',
    faulty: hearing((attempt) => ({ ...attempt, nextMorning: attempt.nextMorning ?? 'yes' })),
  },
  {
    what: 'pain over 5 does not stop',
    law: 'stop-sign-stops',
    faulty: numbers({ pain: { ...thresholds.pain, middleUpTo: 10 } }),
  },
  {
    what: 'the step is called a hold',
    law: 'says-what-it-does',
    faulty: deciding((change) => ({ ...change, step: change.step === 'up' ? 'hold' : change.step })),
  },
];
