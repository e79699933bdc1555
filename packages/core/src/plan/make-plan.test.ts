import { describe, expect, test } from 'vitest';
import type { Answers } from '../answers/answer.ts';
import { exercise, inputFor, knowledge, ordinary, type Person, planFor, resultFor } from './examples.ts';
import { makePlan, minutesOfPlan } from './make-plan.ts';

const persistent = { course: 'persistent' } as const;

/** Rules of the reasons, with their values. */
const said = (person: Person) => planFor(person).reasons.map(({ rule, values }) => [rule, values ?? {}]);
const rulesOf = (person: Person) => planFor(person).reasons.map(({ rule }) => rule);
const reason = (person: Person, rule: string) => planFor(person).reasons.find((one) => one.rule === rule);

describe('no plan, with every reason', () => {
  test.each<[string, Person, readonly string[]]>([
    ['undecided', { verdict: 'undecided' }, ['no-plan-undecided']],
    ['emergency', { verdict: 'emergency' }, ['no-plan-verdict']],
    ['call-gp-today', { verdict: 'call-gp-today' }, ['no-plan-verdict']],
    ['17', { answers: { age: 17 } }, ['no-plan-child']],
    ['a procedure', { answers: { 'spine-procedure': 'yes' } }, ['no-plan-procedure']],
    ['a procedure, unknown', { answers: { 'spine-procedure': 'unknown' } }, ['no-plan-procedure']],
    [
      'released: unknown',
      { answers: { 'spine-procedure': 'yes', 'procedure-released': 'unknown' } },
      ['no-plan-procedure'],
    ],
    [
      'all at once',
      { verdict: 'call-gp-now', answers: { age: 3, 'spine-procedure': 'yes' } },
      ['no-plan-verdict', 'no-plan-child', 'no-plan-procedure'],
    ],
    ['undecided, and a child', { verdict: 'undecided', answers: { age: 3 } }, ['no-plan-undecided', 'no-plan-child']],
  ])('%s', (_what, person, rules) => {
    const result = resultFor(person);
    expect([result.kind, result.kind === 'no-plan' && result.reasons.map(({ rule }) => rule)]).toEqual([
      'no-plan',
      rules,
    ]);
  });

  test.each<[string, Person]>([
    ['gp-appointment', { verdict: 'gp-appointment' }],
    ['18', { answers: { age: 18 } }],
    ['age unknown', { answers: { age: 'unknown' } }],
    ['released', { answers: { 'spine-procedure': 'yes', 'procedure-released': 'yes' } }],
    ['no procedure asked', { unasked: ['spine-procedure'] }],
  ])('%s: there is a plan', (_what, person) => {
    expect(resultFor(person).kind).toBe('plan');
  });

  test('what they show: of the rules that gave this verdict, each question once', () => {
    const because = (question: string) => [{ question, answer: 'yes' }];
    const rule = (id: string, verdict: 'call-gp-today' | 'physiotherapist', question: string) => ({
      rule: id,
      verdict,
      truth: 'yes' as const,
      because: because(question),
      sources: [],
      certainty: 'low' as const,
    });
    const result = resultFor({
      verdict: 'call-gp-today',
      because: [
        rule('a', 'call-gp-today', 'fever'),
        rule('b', 'call-gp-today', 'fever'),
        rule('c', 'physiotherapist', 'sleep'),
      ],
      answers: { fever: 'yes', sleep: 'poor', 'spine-procedure': 'yes', 'procedure-released': 'no', age: 17 },
    });
    expect(result.kind === 'no-plan' && result.reasons.map(({ because: shown, values }) => [shown, values])).toEqual([
      [because('fever'), { verdict: 'call-gp-today' }],
      [[{ question: 'age', answer: 17 }], { age: 17 }],
      [
        [
          { question: 'spine-procedure', answer: 'yes' },
          { question: 'procedure-released', answer: 'no' },
        ],
        undefined,
      ],
    ]);
  });
});

describe('the plan', () => {
  test('at gp-appointment only walking, as before, and when to look again', () => {
    const plan = planFor({
      verdict: 'gp-appointment',
      classification: persistent,
      answers: { 'goal-date': '2027-01-01' },
    });
    expect(plan).toMatchObject({
      set: 'walking-only',
      exercises: [],
      activities: [],
      goalDate: '2027-01-01',
      madeOn: '2026-11-22',
    });
    expect(plan.walking.minutes).toBe(20);
    expect(said({ verdict: 'gp-appointment' })).toEqual([
      ['walking-only', { verdict: 'gp-appointment' }],
      ['recheck-dates', { verdict: 'gp-appointment' }],
    ]);
    expect(planFor({ verdict: 'gp-appointment', answers: { pregnant: 'yes' } }).set).toBe('walking-only');
  });

  test.each<[string, Answers, number, number]>([
    ['as wished', { days: 3, minutes: 20 }, 3, 20],
    ['not told', { days: 'unknown', minutes: 'unknown' }, 5, 15],
    ['seven', { days: 7 }, 7, 20],
  ])('days and minutes, light, %s', (_what, answers, days, minutes) => {
    const plan = planFor({ answers });
    expect([plan.daysPerWeek, plan.minutesPerDay]).toEqual([days, minutes]);
  });

  test('rest days: at most five with a quota, and it says so', () => {
    const person = { classification: persistent, answers: { days: 7 } };
    expect(planFor(person).daysPerWeek).toBe(5);
    expect(reason(person, 'rest-days')).toMatchObject({
      because: [{ question: 'days', answer: 7 }],
      values: { wanted: 7, days: 5 },
    });
    expect(rulesOf({ classification: persistent, answers: { days: 5 } })).not.toContain('rest-days');
    expect(planFor({ classification: persistent, answers: { days: 'unknown' } }).daysPerWeek).toBe(3);
  });

  test.each([
    ['2027-02-01', '2027-02-01'],
    ['2027-02-30', undefined],
    ['unknown', undefined],
    [undefined, undefined],
  ])('goal date %s: %s', (told, date) => {
    const plan = planFor(told === undefined ? {} : { answers: { 'goal-date': told } });
    expect(plan.goalDate).toBe(date);
    expect('goalDate' in plan).toBe(date !== undefined);
  });

  test('what somebody wants to be able to do is in it', () => {
    expect(planFor({}).activities).toMatchObject([{ id: 'activity-1', name: 'lezen' }]);
  });

  test('limits, by the classification of the leg', () => {
    expect(planFor({ answers: { pregnant: 'yes' } })).toMatchObject({ set: 'pregnancy', limits: ['pregnancy'] });
    expect(planFor({ classification: { leg: 'radicular' } })).toMatchObject({
      set: 'full',
      limits: ['radicular'],
      mode: 'pain-guided',
    });
    expect(planFor({}).rechecks[0]).toEqual({ on: '2026-11-25', kind: 'day-3' });
  });
});

describe('what the plan says about itself', () => {
  test('an ordinary one', () => {
    expect(said({})).toEqual([
      ['no-best-exercise', {}],
      ['not-a-painkiller', {}],
      ['plan-size', { count: 4, minutes: 7 }],
      ['days-per-week', { days: 3 }],
      ['activity-baseline', { trials: 3 }],
      ['recheck-dates', { verdict: 'self-care' }],
    ]);
  });

  test.each<[string, Person, readonly string[], readonly string[]]>([
    ['subacute', { classification: { course: 'subacute' } }, [], ['not-a-painkiller', 'load-in-plan']],
    ['persistent', { classification: persistent }, ['load-in-plan'], ['not-a-painkiller']],
    ['pregnant', { answers: { pregnant: 'yes' } }, ['pregnancy-set', 'left-out'], []],
    ['not pregnant', {}, [], ['pregnancy-set', 'left-out']],
    ['to a physiotherapist', { verdict: 'physiotherapist' }, ['physiotherapist-beside'], []],
    ['off work long', { answers: { 'work-state': 'off-over-2-weeks' } }, ['work-off-long'], []],
    [
      'off work short',
      { answers: { 'work-state': 'off-under-2-weeks' } },
      [],
      ['work-off-long', 'physiotherapist-beside'],
    ],
    [
      'off work long, at gp-appointment',
      { verdict: 'gp-appointment', answers: { 'work-state': 'off-over-2-weeks' } },
      ['work-off-long'],
      [],
    ],
    ['another illness', { answers: { limits: ['other'] } }, ['other-illness'], []],
    [
      'the goal points at nothing',
      { answers: { goal: 'activity-2' } },
      ['goal-not-given', 'activity-baseline'],
      ['default-goal'],
    ],
    [
      'no activity',
      { answers: { 'activity-1': 'unknown' } },
      ['default-activity'],
      ['activity-baseline', 'goal-not-given', 'default-goal'],
    ],
    ['no goal', { unasked: ['goal'] }, ['default-goal'], ['default-activity']],
    ['goal unknown', { answers: { goal: 'unknown' } }, ['default-goal'], []],
    ['more than was wished', { answers: { minutes: 5 } }, ['longer-than-wished'], []],
    ['just what was wished', { answers: { minutes: 6 } }, [], ['longer-than-wished']],
  ])('%s', (_what, person, present, absent) => {
    const rules = rulesOf(person);
    expect(rules).toEqual(expect.arrayContaining([...present]));
    for (const rule of absent) expect(rules).not.toContain(rule);
  });

  test.each(['goal', 'days', 'minutes', 'equipment', 'floor', 'limits', 'pregnant', 'leg-pain'])(
    '%s not told is filled in, and said',
    (question) => {
      const rule = question === 'leg-pain' ? 'default-leg' : `default-${question}`;
      expect(rulesOf({})).not.toContain(rule);
      expect(reason({ unasked: [question] }, rule)?.because).toEqual([]);
      expect(reason({ answers: { [question]: 'unknown' } }, rule)?.because).toEqual([{ question, answer: 'unknown' }]);
    },
  );

  test('numbers of what is filled in', () => {
    const person: Person = { unasked: ['days', 'minutes', 'floor'] };
    expect(reason(person, 'default-days')?.values).toEqual({ days: 5 });
    expect(reason(person, 'default-minutes')?.values).toEqual({ minutes: 15 });
    expect(reason(person, 'default-floor')).not.toHaveProperty('values');
    expect(reason({ unasked: ['minutes'] }, 'longer-than-wished')).toBeUndefined();
  });

  test('which answers each leans on', () => {
    const all: Answers = {
      'work-kind': 'heavy',
      'work-state': 'off-over-2-weeks',
      pregnant: 'yes',
      limits: ['other'],
      goal: 'activity-2',
      minutes: 5,
    };
    const person: Person = { answers: all };
    const asked = (rule: string, one: Person = person) => reason(one, rule)?.because.map(({ question }) => question);
    expect([
      asked('pregnancy-set'),
      asked('no-best-exercise'),
      asked('not-a-painkiller'),
      asked('load-in-plan', { ...person, classification: persistent }),
      asked('plan-size'),
      asked('longer-than-wished'),
      asked('days-per-week'),
      asked('left-out'),
      asked('other-illness'),
      asked('activity-baseline'),
      asked('goal-not-given'),
      asked('work-off-long'),
      asked('recheck-dates'),
      asked('physiotherapist-beside', { ...person, verdict: 'physiotherapist' }),
      asked('default-activity', { answers: { 'activity-1': 'unknown' } }),
      asked('walking-only', { verdict: 'gp-appointment' }),
    ]).toEqual([
      ['pregnant'],
      [],
      ['duration'],
      ['duration'],
      ['minutes'],
      ['minutes'],
      ['days'],
      ['pregnant'],
      ['limits'],
      ['activity-1', 'goal'],
      ['goal', 'activity-1'],
      ['work-state', 'work-kind'],
      [],
      [],
      ['activity-1'],
      [],
    ]);
    expect(reason(person, 'goal-not-given')?.values).toEqual({ activity: 'lezen' });
    expect(reason(person, 'longer-than-wished')?.values).toEqual({ minutes: 6, wished: 5 });
    expect(reason(person, 'other-illness')?.values).toEqual({ limit: 'other-illness' });
  });

  test('how much each limit leaves out; a collapsed vertebra speaks for weak bone', () => {
    const exercises = knowledge.exercises;
    expect(exercises.filter(({ notWith }) => notWith.includes('balance'))).toHaveLength(1);
    expect(reason({ answers: { limits: ['balance'] } }, 'left-out')?.values).toEqual({ limit: 'balance', count: 1 });
    expect(rulesOf({ answers: { limits: ['diabetes'] } })).not.toContain('left-out');
    expect(rulesOf({ answers: { osteoporosis: 'yes' } })).not.toContain('left-out');
  });
});

test('what is left out is said once for each limit; a collapsed vertebra speaks for weak bone', () => {
  const twist = exercise('twist', { notWith: ['osteoporosis', 'vertebral-fracture'] });
  const leftOut = (answers: Answers) => {
    const result = makePlan(inputFor({ answers }), { ...knowledge, exercises: [...knowledge.exercises, twist] });
    if (result.kind === 'no-plan') return undefined;
    return result.plan.reasons.filter(({ rule }) => rule === 'left-out').map(({ values }) => values);
  };
  expect(leftOut({ osteoporosis: 'yes' })).toEqual([{ limit: 'vertebral-fracture', count: 1 }]);
  expect(leftOut({ steroids: 'yes' })).toEqual([{ limit: 'osteoporosis', count: 1 }]);
  expect(leftOut({ osteoporosis: 'yes', limits: ['balance'] })).toEqual([
    { limit: 'vertebral-fracture', count: 1 },
    { limit: 'balance', count: 1 },
  ]);
});

test('minutes of a plan: what is in the library, at these doses', () => {
  const dose = { kind: 'time', minutes: 8 } as const;
  const planned = ['bike', 'handstand', 'breathe'].map((exercise) => ({ exercise, dose, reasons: [] }));
  expect(minutesOfPlan(planned, knowledge)).toBe(16);
  expect(ordinary.minutes).toBe(20);
});
