import { exercise as anExercise } from '../adaptation/examples.ts';
import type { Answers } from '../answers/answer.ts';
import type { Classification, Risk } from '../classification/classification.ts';
import type { Exercise } from '../session/exercise.ts';
import type { Decision } from '../triage/decision.ts';
import type { Verdict } from '../triage/verdict.ts';
import { makePlan, type PlanInput } from './make-plan.ts';
import type { Plan, PlanResult } from './plan.ts';
import { type PlanKnowledge, type PlanRuleId, type PlanRules, planRuleIds } from './rules.ts';

/** Plan knowledge by hand, for the tests of this package: a small library in which every rule of choosing has its turn. */

export function exercise(id: string, more: Partial<Exercise> = {}): Exercise {
  return anExercise(id, { startDose: { kind: 'reps', sets: 1, reps: 6 }, position: 'standing', ...more });
}

/** Every rule leans on a source with its own name. */
const facts = Object.fromEntries(
  planRuleIds.map((rule) => [rule, { sources: [`source of ${rule}`], certainty: 'low' }]),
) as unknown as Record<PlanRuleId, { sources: readonly string[]; certainty: 'low' }>;

export const rules: PlanRules = {
  facts,
  slots: {
    light: [
      { exercises: ['squat', 'push'] },
      { exercises: ['sway'] },
      { exercises: ['breathe'] },
      { exercises: ['turn'] },
    ],
    'time-contingent': [
      { exercises: ['squat', 'lunge'], otherwise: ['push'] },
      { exercises: ['lift'] },
      { exercises: ['sway', 'roll'] },
      { exercises: ['push'] },
      { exercises: ['stretch', 'breathe'] },
    ],
    'pain-guided': [
      { exercises: ['push'] },
      { exercises: ['sway'] },
      { exercises: ['squat'] },
      { exercises: ['breathe'] },
    ],
  },
  hints: [
    { words: ['til', 'lift'], towards: ['lift'], exposure: ['bow', 'lift'] },
    { words: ['draai'], towards: ['turn'], exposure: ['turn'] },
  ],
  usualExposure: ['bow'],
  preferences: {
    heavyWork: ['lift', 'lunge'],
    sitting: ['roll'],
    sleep: ['breathe'],
    settlingLeg: ['slide'],
    claudication: ['bike'],
  },
  kin: { nerve: 'loosen', hips: 'legs' },
  size: [
    { minutesUpTo: 10, exercises: 3 },
    { minutesUpTo: 20, exercises: 4 },
    { minutesUpTo: 99, exercises: 5 },
  ],
  sizeMost: { light: 4, 'time-contingent': 5, 'pain-guided': 5 },
  days: {
    light: { usual: 5, most: 7 },
    'time-contingent': { usual: 3, most: 5 },
    'pain-guided': { usual: 5, most: 6 },
  },
  minutes: { usual: 15, plenty: 30 },
  notAtStart: { pregnancy: ['push'] },
  walking: {
    startShare: 0.8,
    guess: 5,
    fromNothing: 2,
    most: 60,
    trials: 3,
    days: [
      { minutesUpTo: 19, days: 3 },
      { minutesUpTo: 29, days: 4 },
    ],
  },
  activity: { trials: 3 },
};

const time = (minutes: number) => ({ kind: 'time', minutes }) as const;

const library: readonly Exercise[] = [
  exercise('squat', { purpose: 'legs', harder: ['lunge'] }),
  exercise('lunge', { purpose: 'legs', level: 2, easier: ['squat'], notWith: ['balance'] }),
  exercise('lift', {
    purpose: 'bending',
    level: 2,
    category: 'graded-exposure',
    notWith: ['radicular'],
    equipment: ['box', 'weight'],
  }),
  exercise('bow', { purpose: 'bending', category: 'graded-exposure' }),
  exercise('sway', { purpose: 'loosen', category: 'mobility' }),
  exercise('roll', { purpose: 'loosen', category: 'mobility', onFloor: true, notWith: ['pregnancy'] }),
  exercise('turn', { purpose: 'relief', category: 'mobility' }),
  exercise('push', { purpose: 'trunk', category: 'isometric', control: true, careWith: ['heart', 'osteoporosis'] }),
  exercise('slide', { purpose: 'nerve', category: 'mobility', level: 2 }),
  exercise('stretch', {
    purpose: 'hips',
    category: 'stretch',
    startDose: { kind: 'hold', sets: 2, seconds: 15 },
    topDose: { kind: 'hold', sets: 2, seconds: 30 },
  }),
  exercise('breathe', { purpose: 'relief', category: 'breathing', startDose: time(4), topDose: time(10) }),
  exercise('bike', {
    purpose: 'endurance',
    category: 'aerobic',
    level: 2,
    startDose: time(8),
    topDose: time(30),
    equipment: ['bike'],
  }),
];

export const knowledge: PlanKnowledge = { exercises: library, plan: rules };

/** Nothing in the way, and everything told. */
export const ordinary: Answers = {
  age: 45,
  pregnant: 'no',
  osteoporosis: 'no',
  steroids: 'no',
  anticoagulants: 'no',
  'spine-procedure': 'no',
  duration: 'under-2-weeks',
  course: 'same',
  'function-limit': 4,
  'leg-pain': 'none',
  persisting: [],
  limits: [],
  floor: 'yes',
  equipment: ['chair', 'weight', 'bike'],
  days: 3,
  minutes: 20,
  'walk-now': 20,
  'activity-1': 'lezen',
  goal: 'activity-1',
};

export const acute: Classification = {
  course: 'acute',
  recurrent: false,
  leg: 'none',
  inflammatoryPattern: false,
  specificSuspected: [],
  severity: 'moderate',
};

export const lowRisk: Risk = { band: 'low', total: 0, psych: 0, factors: [], from: 'own-questions' };

function decision(verdict: Verdict | 'undecided', reasons: Decision['reasons'] = []): Decision {
  const bound = verdict === 'undecided' ? undefined : verdict;
  return { verdict, atLeast: bound ?? 'self-care', atMost: bound ?? 'emergency', reasons, stillNeeded: [] };
}

export interface Person {
  readonly answers?: Answers;
  /** Questions that were not asked. */
  readonly unasked?: readonly string[];
  readonly verdict?: Verdict | 'undecided';
  readonly classification?: Partial<Classification>;
  readonly risk?: Partial<Risk>;
  readonly painSince?: string;
  readonly because?: Decision['reasons'];
}

export function inputFor({
  answers,
  unasked = [],
  verdict = 'self-care',
  classification,
  risk,
  painSince,
  because,
}: Person): PlanInput {
  const all = Object.entries({ ...ordinary, ...answers }).filter(([question]) => !unasked.includes(question));
  return {
    answers: Object.fromEntries(all),
    decision: decision(verdict, because),
    classification: { ...acute, ...classification },
    risk: { ...lowRisk, ...risk },
    today: '2026-11-22',
    ...(painSince === undefined ? {} : { painSince }),
  };
}

export function resultFor(person: Person): PlanResult {
  return makePlan(inputFor(person), knowledge);
}

export function planFor(person: Person): Plan {
  const result = resultFor(person);
  if (result.kind === 'no-plan') throw new Error(result.reasons.map(({ rule }) => rule).join(', '));
  return result.plan;
}
