import {
  type Answers,
  type Classification,
  canDoHere,
  type Exercise,
  isLoading,
  isStretching,
  limitsOf,
  makePlan,
  mayDo,
  type Plan,
  type PlanInput,
  planRuleIds,
  type Reason,
  type Risk,
  swapsFor,
  urgency,
  verdicts,
} from '@rugwijs/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exercises } from '../session/exercises.ts';
import { sources } from '../sources/sources.ts';
import { planKnowledge } from './plan-rules.ts';
import { decisionOf, today } from './testing.ts';

const find = (id: string): Exercise => exercises.find((exercise) => exercise.id === id) as Exercise;

const ynu = fc.constantFrom('yes', 'no', 'unknown');
const scale = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant('unknown'));
const many = (...keys: string[]) => fc.oneof(fc.subarray(keys), fc.constant('unknown'));
const wish = fc.constantFrom(
  'tillen',
  'een half uur tuinieren',
  'traplopen',
  'omdraaien in bed',
  'fietsen',
  'bukken',
  'xyz',
  'unknown',
);

/** Answers in which anything may be missing, unknown or odd: `requiredKeys: []` makes them sparse. */
const sparseAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    age: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.constant('unknown')),
    pregnant: ynu,
    osteoporosis: ynu,
    steroids: ynu,
    anticoagulants: ynu,
    'spine-procedure': ynu,
    'procedure-released': ynu,
    duration: fc.constantFrom(
      'under-2-weeks',
      '2-to-4-weeks',
      '4-to-6-weeks',
      '6-to-12-weeks',
      'over-12-weeks',
      'unknown',
    ),
    course: fc.constantFrom('better', 'up-and-down', 'same', 'worse', 'fast-worse', 'unknown'),
    pain: scale,
    'function-limit': scale,
    'leg-pain': fc.constantFrom('none', 'buttock-thigh', 'below-knee', 'unknown'),
    'leg-features': many('worse-than-back', 'shooting', 'tingling-strip', 'cough'),
    'relief-sitting': ynu,
    persisting: many('fear', 'avoid', 'expect', 'worry', 'mood', 'stress', 'work', 'health'),
    limits: many(
      'heart',
      'lungs',
      'diabetes',
      'osteoporosis',
      'blood-thinner',
      'high-blood-pressure',
      'new-hip-or-knee',
      'balance',
      'epilepsy',
      'other',
    ),
    floor: ynu,
    equipment: many('mat', 'chair', 'band', 'weight', 'stairs', 'pool', 'bike', 'stick', 'box', 'gym'),
    days: fc.integer({ min: 1, max: 7 }),
    minutes: fc.integer({ min: 5, max: 60 }),
    'walk-now': fc.integer({ min: 0, max: 180 }),
    'activity-1': wish,
    'activity-1-now': scale,
    'activity-2': wish,
    goal: fc.constantFrom('activity-1', 'activity-2', 'activity-3'),
    'goal-date': fc.constantFrom('2027-02-01', 'unknown', '2027-02-31'),
    'feared-1': wish,
    'feared-1-harm': scale,
    'feared-2': wish,
    'work-kind': fc.constantFrom('sitting', 'standing', 'heavy', 'mixed', 'none'),
    'work-state': fc.constantFrom('working', 'adjusted', 'off-under-2-weeks', 'off-over-2-weeks', 'no-job'),
    'sitting-hours': fc.constantFrom('under-5', 'over-5', 'unknown'),
    sleep: fc.constantFrom('good', 'poor', 'unknown'),
  },
  { requiredKeys: [] },
);

const classification: fc.Arbitrary<Classification> = fc.record({
  course: fc.constantFrom('acute', 'subacute', 'persistent'),
  recurrent: fc.boolean(),
  leg: fc.constantFrom('none', 'referred', 'radicular', 'claudication', 'circulation', 'unknown'),
  inflammatoryPattern: fc.boolean(),
  specificSuspected: fc.constant([]),
  severity: fc.constantFrom('mild', 'moderate', 'severe', 'unknown'),
});

const risk: fc.Arbitrary<Risk> = fc.record({
  band: fc.constantFrom('low', 'medium', 'high'),
  total: fc.integer({ min: 0, max: 13 }),
  psych: fc.integer({ min: 0, max: 5 }),
  factors: fc.constant([]),
  from: fc.constantFrom('own-questions', 'start-back'),
});

const anybody: fc.Arbitrary<PlanInput> = fc
  .record({
    answers: sparseAnswers,
    verdict: fc.constantFrom(...verdicts, 'self-care', 'physiotherapist', 'undecided' as const),
    classification,
    risk,
  })
  .map(({ verdict, ...rest }) => ({ ...rest, decision: decisionOf(verdict), today }));

/** Checks something about every plan that there is; what has no plan is another law. */
function forEveryPlan(check: (plan: Plan, input: PlanInput) => void): void {
  fc.assert(
    fc.property(anybody, (input) => {
      const result = makePlan(input, planKnowledge);
      if (result.kind === 'plan') check(result.plan, input);
    }),
    { numRuns: 1000 },
  );
}

describe('laws of every plan', { timeout: 60_000 }, () => {
  it('nothing that a limit, a mode, the floor or the cupboard forbids is ever chosen', () => {
    forEveryPlan((plan, { answers }) => {
      for (const { exercise } of plan.exercises) {
        expect(mayDo(find(exercise), plan.limits, plan.mode)).toEqual([]);
        expect(canDoHere(find(exercise), answers)).toEqual([]);
      }
    });
  });

  it('unknown is never a no: what a yes would forbid, unknown and unasked forbid as well', () => {
    const rows = ['pregnant', 'osteoporosis', 'anticoagulants', 'spine-procedure', 'steroids'];
    fc.assert(
      fc.property(sparseAnswers, classification, fc.constantFrom(...rows), (answers, leg, row) => {
        const withYes = limitsOf({ ...answers, [row]: 'yes' }, leg);
        const { [row]: _left, ...unasked } = answers;
        expect(limitsOf({ ...answers, [row]: 'unknown' }, leg)).toEqual(withYes);
        expect(limitsOf(unasked, leg)).toEqual(withYes);
        expect(withYes).toEqual(expect.arrayContaining([...limitsOf({ ...answers, [row]: 'no' }, leg)]));
      }),
    );
  });

  it('three to five different exercises, or only walking after gp-appointment', () => {
    forEveryPlan((plan, { decision }) => {
      const ids = plan.exercises.map(({ exercise }) => exercise);
      expect(new Set(ids).size).toBe(ids.length);
      if (decision.verdict === 'gp-appointment') {
        expect([plan.set, ids, plan.activities]).toEqual(['walking-only', [], []]);
      } else {
        expect(plan.set).not.toBe('walking-only');
        expect(ids.length).toBeGreaterThanOrEqual(3);
        expect(ids.length).toBeLessThanOrEqual(5);
      }
    });
  });

  it('stretching is never more than half', () => {
    forEveryPlan((plan) => {
      const stretches = plan.exercises.filter(({ exercise }) => isStretching(find(exercise)));
      expect(stretches.length * 2).toBeLessThanOrEqual(plan.exercises.length);
    });
  });

  it('for persistent pain there is strength or endurance in it, besides the walk', () => {
    forEveryPlan((plan, { classification: { course } }) => {
      if (course !== 'persistent' || plan.set === 'walking-only') return;
      expect(plan.exercises.some(({ exercise }) => isLoading(find(exercise)))).toBe(true);
    });
  });

  it('light is easy: only the first level', () => {
    forEveryPlan((plan) => {
      if (plan.mode === 'light') expect(plan.exercises.map(({ exercise }) => find(exercise).level)).not.toContain(2);
    });
  });

  it('a radicular pattern is pain-guided and nothing else is; levels 1–2, nothing resisted, no deep bend', () => {
    forEveryPlan((plan, { classification: { leg } }) => {
      expect(plan.mode === 'pain-guided').toBe(leg === 'radicular');
      if (leg !== 'radicular') return;
      const ids = plan.exercises.map(({ exercise }) => exercise);
      for (const id of ids) expect(find(id).level).toBeLessThanOrEqual(2);
      for (const id of ['band-row', 'hip-hinge', 'seated-forward-bend']) expect(ids).not.toContain(id);
    });
  });

  it('the heaviest levels and what only comforts are never in a first plan', () => {
    forEveryPlan((plan) => {
      for (const { exercise } of plan.exercises) {
        expect(find(exercise).level).toBeLessThanOrEqual(3);
        expect(find(exercise).purpose).not.toBe('comfort');
      }
    });
  });

  it('the nerve slider is only for a leg that is settling after its first six weeks', () => {
    forEveryPlan((plan, { answers, classification: { course } }) => {
      if (!plan.exercises.some(({ exercise }) => exercise === 'nerve-slider')) return;
      expect([plan.mode, answers.course, course === 'acute']).toEqual(['pain-guided', 'better', false]);
    });
  });

  it('there is no plan from call-gp-today up, below 18, undecided, or after a procedure without release', () => {
    fc.assert(
      fc.property(anybody, (input) => {
        const { answers, decision } = input;
        const { age, 'spine-procedure': procedure, 'procedure-released': released } = answers;
        const mustNot =
          decision.verdict === 'undecided' ||
          urgency(decision.verdict) >= urgency('call-gp-today') ||
          (typeof age === 'number' && age < 18) ||
          (procedure !== undefined && procedure !== 'no' && released !== 'yes');
        const result = makePlan(input, planKnowledge);
        expect(result.kind).toBe(mustNot ? 'no-plan' : 'plan');
        if (result.kind === 'no-plan') expect(result.reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('walking starts under what is walked now, and at gp-appointment it stays what it was', () => {
    forEveryPlan((plan, { answers }) => {
      const now = answers['walk-now'];
      const { minutes, daysPerWeek } = plan.walking;
      expect(daysPerWeek).toBeGreaterThanOrEqual(3);
      if (typeof now !== 'number') expect(minutes).toBe(5);
      else if (plan.set === 'walking-only') expect(minutes).toBe(now);
      else if (now >= 3) expect(minutes).toBeLessThanOrEqual(now * 0.8);
      else expect(minutes).toBe(2);
    });
  });

  it('every item says why: a rule of the list, a source that exists, answers as they were given', () => {
    forEveryPlan((plan, { answers }) => {
      const items = [plan.modeReasons, plan.reasons, plan.walking.reasons, ...plan.exercises.map((e) => e.reasons)];
      for (const reasons of items) expect(reasons.length).toBeGreaterThan(0);
      expect(items.flat().flatMap((reason) => wrongWith(reason, answers))).toEqual([]);
    });
  });

  it('a plan question without an answer is named as filled in by us', () => {
    forEveryPlan((plan, { answers }) => {
      if (plan.set === 'walking-only') return;
      const rules = plan.reasons.map(({ rule }) => rule);
      for (const question of ['days', 'minutes', 'equipment', 'floor', 'limits', 'pregnant']) {
        const said = answers[question] !== undefined && answers[question] !== 'unknown';
        expect(rules.includes(`default-${question}`), question).toBe(!said);
      }
    });
  });

  it('the same answers give the same plan, in whatever order they were said', () => {
    fc.assert(
      fc.property(anybody, (input) => {
        const turned = Object.fromEntries(Object.entries(input.answers).reverse());
        expect(makePlan({ ...input, answers: turned }, planKnowledge)).toEqual(makePlan(input, planKnowledge));
      }),
    );
  });

  it('a swap is allowed, an equivalent, not in the plan yet; a refusal says why', () => {
    forEveryPlan((plan, { answers }) => {
      for (const { exercise } of plan.exercises) {
        const { allowed, refused } = swapsFor(exercise, plan, answers, planKnowledge);
        for (const id of allowed) {
          expect(mayDo(find(id), plan.limits, plan.mode)).toEqual([]);
          expect(Math.abs(find(id).level - find(exercise).level)).toBeLessThanOrEqual(1);
          expect(plan.exercises.map((planned) => planned.exercise)).not.toContain(id);
        }
        for (const { reasons } of refused) expect(reasons.length).toBeGreaterThan(0);
      }
    });
  });
});

/** What is wrong with a reason; nothing when it is a rule of the list, leans on sources, and quotes what was said. */
function wrongWith({ rule, because, sources: leansOn }: Reason, answers: Answers): readonly string[] {
  const wrong: string[] = [];
  if (!ruleIds.has(rule)) wrong.push(`no rule ${rule}`);
  if (leansOn.length === 0 || !leansOn.every((source) => sourceIds.has(source))) wrong.push(`sources of ${rule}`);
  for (const { question, answer } of because) if (answers[question] !== answer) wrong.push(`${rule} on ${question}`);
  return wrong;
}

const ruleIds: ReadonlySet<string> = new Set(planRuleIds);
const sourceIds: ReadonlySet<string> = new Set(Object.keys(sources));
