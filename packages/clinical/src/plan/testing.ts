import {
  type Answers,
  type Classification,
  type Decision,
  makePlan,
  type Plan,
  type PlanInput,
  type PlanResult,
  type Risk,
  type Verdict,
} from '@rugwijs/core';
import { planKnowledge } from './plan-rules.ts';

/** Hand-made people for the tests of the plan, so that they do not lean on the triage rules. */
export const today = '2026-11-22';

/** Nothing in the way: every alarm row no, floor and equipment there, a moderate pain of a few days. */
export const ordinary: Answers = {
  age: 45,
  pregnant: 'no',
  osteoporosis: 'no',
  steroids: 'no',
  anticoagulants: 'no',
  'spine-procedure': 'no',
  duration: 'under-2-weeks',
  course: 'same',
  pain: 5,
  'function-limit': 4,
  'leg-pain': 'none',
  persisting: [],
  limits: [],
  floor: 'yes',
  equipment: ['mat', 'chair', 'band', 'stairs', 'stick', 'bike'],
  days: 3,
  minutes: 20,
  'walk-now': 20,
};

export function decisionOf(verdict: Verdict | 'undecided'): Decision {
  const bound = verdict === 'undecided' ? undefined : verdict;
  return { verdict, atLeast: bound ?? 'self-care', atMost: bound ?? 'emergency', reasons: [], stillNeeded: [] };
}

const lowRisk: Risk = { band: 'low', total: 0, psych: 0, factors: [], from: 'own-questions' };

const acute: Classification = {
  course: 'acute',
  recurrent: false,
  leg: 'none',
  inflammatoryPattern: false,
  specificSuspected: [],
  severity: 'moderate',
};

export interface Person {
  readonly answers?: Answers;
  readonly verdict?: Verdict | 'undecided';
  readonly classification?: Partial<Classification>;
  readonly risk?: Partial<Risk>;
  readonly painSince?: string;
  readonly decisionReasons?: Decision['reasons'];
}

export function resultFor(person: Person): PlanResult {
  return makePlan(inputFor(person), planKnowledge);
}

function inputFor({ answers, verdict, classification, risk, painSince, decisionReasons }: Person): PlanInput {
  return {
    answers: { ...ordinary, ...answers },
    decision: { ...decisionOf(verdict ?? 'self-care'), reasons: decisionReasons ?? [] },
    classification: { ...acute, ...classification },
    risk: { ...lowRisk, ...risk },
    today,
    ...(painSince !== undefined && { painSince }),
  };
}

/** The plan; a test that expects one fails here when there is none. */
export function planFor(person: Person): Plan {
  const result = resultFor(person);
  if (result.kind === 'no-plan') throw new Error(`No plan: ${result.reasons.map(({ rule }) => rule).join(', ')}`);
  return result.plan;
}

export function idsOf(plan: Plan): readonly string[] {
  return plan.exercises.map(({ exercise }) => exercise);
}
