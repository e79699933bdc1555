import { type Answers, type Classification, canDoHere, isLoading, type PlanRuleId, swapsFor } from '@rugwijs/core';
import { describe, expect, it } from 'vitest';
import type { ExerciseId } from '../session/exercise-ids.ts';
import { exerciseTable } from '../session/exercises.ts';
import { planKnowledge } from './plan-rules.ts';
import { idsOf, ordinary, type Person, planFor } from './testing.ts';

const persistent: Partial<Classification> = { course: 'persistent' };

/** Why this exercise is in the plan, or nothing when it is not. */
function whyIn(person: Person, id: ExerciseId): readonly string[] {
  return (
    planFor(person)
      .exercises.find(({ exercise }) => exercise === id)
      ?.reasons.map(({ rule }) => rule) ?? []
  );
}

describe('what a plan is made of', () => {
  const people: readonly (readonly [string, Person, readonly ExerciseId[]])[] = [
    [
      'first days, everything possible: easy and little',
      {},
      ['supine-pelvic-tilt', 'seated-rotation', 'sit-to-stand', 'belly-breathing'],
    ],
    [
      'persistent: load in three of four',
      { classification: persistent },
      ['cat-cow', 'bird-dog-leg', 'bridge', 'chair-squat'],
    ],
    [
      'radicular, first weeks: level 1, control and no resistance',
      { classification: { leg: 'radicular' } },
      ['supine-pelvic-tilt', 'abdominal-brace', 'sit-to-stand', 'belly-breathing'],
    ],
    [
      'claudication: cycling, and nothing that hollows the back',
      { classification: { ...persistent, leg: 'claudication' } },
      ['seated-pelvic-tilt', 'bridge', 'chair-squat', 'cycling'],
    ],
    [
      'pregnant: nothing on back or belly',
      { answers: { pregnant: 'yes' } },
      ['seated-pelvic-tilt', 'seated-rotation', 'sit-to-stand', 'belly-breathing'],
    ],
  ];
  it.each(people)('%s', (_shows, person, ids) => {
    expect(idsOf(planFor(person))).toEqual(ids);
  });

  it.each([
    [5, 3],
    [10, 3],
    [20, 4],
    [21, 5],
    [60, 5],
  ])('%i minutes a day gives %i exercises', (minutes, count) => {
    expect(planFor({ classification: persistent, answers: { minutes } }).exercises).toHaveLength(count);
  });

  it('light stays at four, however much time there is', () => {
    expect(planFor({ answers: { minutes: 60 } }).exercises).toHaveLength(4);
  });

  it.each([
    ['light', {}, 7, 7],
    ['time-contingent', persistent, 7, 5],
    ['time-contingent', persistent, 2, 2],
    ['pain-guided', { leg: 'radicular' }, 7, 7],
  ] as const)('%s: with %o, %i days wanted become %i', (_mode, classification, wanted, days) => {
    const plan = planFor({ classification, answers: { days: wanted } });
    expect(plan.daysPerWeek).toBe(days);
    expect(plan.reasons.some(({ rule }) => rule === 'rest-days')).toBe(wanted > days);
  });

  it.each(['no', 'unknown'])('floor %s: sitting and standing only', (floor) => {
    for (const classification of [{}, persistent, { leg: 'radicular' as const }]) {
      const chosen = planFor({ classification, answers: { floor } }).exercises.map(({ exercise }) => exercise);
      for (const id of chosen) expect(exerciseTable[id as ExerciseId].onFloor).toBe(false);
    }
  });

  it('no chair, no floor, nothing at home: still three, with strength', () => {
    const plan = planFor({ classification: persistent, answers: { floor: 'no', equipment: [] } });
    const chosen = idsOf(plan).map((id) => exerciseTable[id as ExerciseId]);
    expect(chosen.length).toBeGreaterThanOrEqual(3);
    expect(chosen.some(isLoading)).toBe(true);
    expect(chosen.flatMap(({ equipment }) => equipment)).not.toContain('chair');
  });

  it.each([
    ['mild and little hindered: from level 3', { severity: 'mild' }, { 'function-limit': 2 }, 'bird-dog'],
    ['moderate: from level 2', {}, {}, 'bird-dog-leg'],
    ['severe: from level 1', { severity: 'severe' }, {}, 'wall-plank'],
    ['75 years old: from level 1', {}, { age: 75 }, 'wall-plank'],
    ['much hindered: from level 1', {}, { 'function-limit': 6 }, 'wall-plank'],
  ] as const)('where to begin, %s', (_shows, classification, answers, trunk) => {
    expect(idsOf(planFor({ classification: { ...persistent, ...classification }, answers }))).toContain(trunk);
  });
});

describe('the person decides (KNGF 2021: function and preference)', () => {
  it.each([
    ['mijn kleinkind optillen', 'band-row'],
    ['a trip up the stairs', 'step-up'],
    ['een uur zitten in de auto', 'standing-extension'],
    ['weer golfen', 'seated-rotation'],
  ] as const)('goal “%s” brings %s', (activity, id) => {
    const person = { classification: persistent, answers: { 'activity-1': activity, minutes: 60 } };
    expect(whyIn(person, id)).toContain('chosen-for-goal');
  });

  it('the chosen goal goes before the first thing named, and says whose words they are', () => {
    const answers: Answers = { 'activity-1': 'lezen', 'activity-2': 'Traplopen', goal: 'activity-2' };
    const plan = planFor({ classification: persistent, answers });
    const reason = plan.exercises.flatMap(({ reasons }) => reasons).find(({ rule }) => rule === 'chosen-for-goal');
    expect(reason?.because).toEqual([{ question: 'activity-2', answer: 'Traplopen' }]);
    expect(reason?.values).toMatchObject({ activity: 'Traplopen' });
  });

  it('of feared movements the one of moderate harm comes first, as a first small step', () => {
    const answers: Answers = {
      'feared-1': 'tillen',
      'feared-1-harm': 9,
      'feared-2': 'omdraaien',
      'feared-2-harm': 4,
    };
    const plan = planFor({ classification: persistent, answers });
    const feared = plan.exercises.flatMap(({ reasons }) => reasons).filter(({ rule }) => rule === 'chosen-for-fear');
    expect(feared[0]?.values).toMatchObject({ movement: 'omdraaien', exercise: 'seated-rotation' });
  });

  it('fear of bending brings a gentle bend, not with weak bone', () => {
    const answers: Answers = { 'feared-1': 'bukken', persisting: ['fear'] };
    expect(whyIn({ answers }, 'seated-forward-bend')).toContain('chosen-for-fear');
    expect(whyIn({ answers: { ...answers, osteoporosis: 'yes' } }, 'seated-forward-bend')).toEqual([]);
  });

  it('fear ticked without a movement brings the usual first step', () => {
    expect(whyIn({ answers: { persisting: ['fear'] } }, 'seated-forward-bend')).toContain('chosen-for-fear');
  });

  it('one step towards what is feared is enough for a day, also in a pain-guided plan', () => {
    for (const leg of ['none', 'radicular'] as const) {
      const plan = planFor({ classification: { ...persistent, leg }, answers: { persisting: ['fear'], minutes: 60 } });
      const rules = plan.exercises.flatMap(({ reasons }) => reasons).map(({ rule }) => rule);
      expect(rules.filter((rule) => rule === 'chosen-for-fear')).toHaveLength(1);
    }
  });

  it.each([
    ['heavy work', { 'work-kind': 'heavy' }, 'chosen-for-work', 'chair-squat'],
    ['much sitting', { 'sitting-hours': 'over-5' }, 'chosen-for-sitting', 'standing-extension'],
    ['poor sleep', { sleep: 'poor' }, 'chosen-for-sleep', 'belly-breathing'],
  ] as const)('%s', (_shows, answers, rule, id) => {
    expect(whyIn({ classification: persistent, answers: { ...answers, minutes: 40 } }, id)).toContain(rule);
  });

  it('the nerve slider waits until leg pain settles', () => {
    const radicular = { leg: 'radicular' as const, course: 'subacute' as const };
    expect(whyIn({ classification: radicular, answers: { course: 'better' } }, 'nerve-slider')).toContain(
      'chosen-for-settling-leg',
    );
    expect(whyIn({ classification: radicular, answers: { course: 'same' } }, 'nerve-slider')).toEqual([]);
    expect(
      whyIn({ classification: { ...radicular, course: 'acute' }, answers: { course: 'better' } }, 'nerve-slider'),
    ).toEqual([]);
  });
});

describe('walking', () => {
  it.each([
    [0, 2, 3, 'walking-from-nothing', 3],
    [2, 2, 3, 'walking-start', undefined],
    [10, 8, 3, 'walking-start', undefined],
    [25, 20, 4, 'walking-start', undefined],
    [45, 36, 5, 'walking-start', undefined],
    [180, 60, 5, 'walking-start', undefined],
    ['unknown', 5, 3, 'walking-guess', 3],
  ] as const)('walks %s minutes now: %i minutes on %i days', (now, minutes, days, rule, trials) => {
    const { walking } = planFor({ answers: { 'walk-now': now } });
    expect([walking.minutes, walking.daysPerWeek, walking.trialsNeeded]).toEqual([minutes, days, trials]);
    expect(walking.reasons[0]?.rule).toBe(rule);
  });

  it('at gp-appointment it stays as it was', () => {
    const { walking } = planFor({ verdict: 'gp-appointment', answers: { 'walk-now': 30 } });
    expect([walking.minutes, walking.reasons[0]?.rule]).toEqual([30, 'walking-as-before']);
  });

  it('claudication rests by sitting', () => {
    const { walking } = planFor({ classification: { leg: 'claudication' } });
    expect(walking.reasons.map(({ rule }) => rule)).toContain('walking-with-rests');
  });
});

describe('wished-for activities', () => {
  it('keeps the person’s own words, rating and unit; three trials before a quota', () => {
    const { activities, goalDate } = planFor({
      answers: {
        'activity-1': ' tuinieren ',
        'activity-1-now': 4,
        'activity-3': 'boodschappen',
        'activity-3-unit': 'times',
        'activity-3-now': 'unknown',
        goal: 'activity-3',
        'goal-date': '2027-03-01',
      },
    });
    expect(activities).toEqual([
      { id: 'activity-1', name: 'tuinieren', rating: 4, isGoal: false, unit: 'minutes', trialsNeeded: 3 },
      { id: 'activity-3', name: 'boodschappen', isGoal: true, unit: 'times', trialsNeeded: 3 },
    ]);
    expect(goalDate).toBe('2027-03-01');
  });

  it('a goal that was not named falls back to the first; a day that does not exist is left out', () => {
    const plan = planFor({ answers: { 'activity-2': 'dansen', goal: 'activity-1', 'goal-date': '2027-02-30' } });
    expect(plan.activities.map(({ id, isGoal }) => [id, isGoal])).toEqual([['activity-2', true]]);
    expect(plan.goalDate).toBeUndefined();
  });
});

describe('what the plan says about itself', () => {
  const rulesOf = (person: Person): readonly string[] => planFor(person).reasons.map(({ rule }) => rule);
  const table: readonly (readonly [string, Person, readonly PlanRuleId[], readonly PlanRuleId[]])[] = [
    ['first weeks', {}, ['no-best-exercise', 'not-a-painkiller'], ['load-in-plan']],
    ['persistent', { classification: persistent }, ['no-best-exercise', 'load-in-plan'], ['not-a-painkiller']],
    ['pregnant', { answers: { pregnant: 'unknown' } }, ['pregnancy-set', 'default-pregnant', 'left-out'], []],
    ['to a physiotherapist', { verdict: 'physiotherapist' }, ['physiotherapist-beside'], ['walking-only']],
    ['off work long', { answers: { 'work-state': 'off-over-2-weeks' } }, ['work-off-long'], []],
    ['off work short', { answers: { 'work-state': 'off-under-2-weeks' } }, [], ['work-off-long']],
    ['appointment', { verdict: 'gp-appointment' }, ['walking-only', 'recheck-dates'], ['plan-size', 'default-goal']],
    [
      'nothing missing',
      { answers: { 'activity-1': 'x', goal: 'activity-1' } },
      ['activity-baseline'],
      ['default-goal'],
    ],
    ['goal missing', { answers: { 'activity-1': 'x' } }, ['default-goal'], ['default-activity']],
  ];
  it.each(table)('%s', (_shows, person, present, absent) => {
    expect(rulesOf(person)).toEqual(expect.arrayContaining([...present]));
    for (const rule of absent) expect(rulesOf(person)).not.toContain(rule);
  });

  it('weak bone and a collapsed vertebra, told in one answer, are said once', () => {
    const plan = planFor({ answers: { osteoporosis: 'yes' } });
    const left = plan.reasons.filter(({ rule }) => rule === 'left-out').map(({ values }) => values);
    expect(left).toEqual([{ limit: 'vertebral-fracture', count: 18 }]);
  });

  it('care is shown with the exercise that asks for it', () => {
    const plan = planFor({ classification: persistent, answers: { limits: ['balance'] } });
    const care = plan.exercises.flatMap(({ reasons }) => reasons).filter(({ rule }) => rule === 'with-care');
    expect(care.map(({ values }) => [values?.exercise, values?.limit])).toContainEqual(['sit-to-stand', 'balance']);
  });
});

describe('swaps', () => {
  it('offers what trains the same, and says why not', () => {
    const answers: Answers = { ...ordinary, limits: ['blood-thinner'], equipment: ['chair'] };
    const plan = planFor({ classification: persistent, answers });
    const swaps = swapsFor('chair-squat', plan, answers, planKnowledge);
    expect(swaps.allowed).toEqual(['wall-sit', 'sit-to-stand']);
    expect(swaps.refused.map(({ exercise, reasons }) => [exercise, reasons.map(({ rule }) => rule)])).toEqual([
      ['step-up', ['limit-excludes', 'needs-equipment']],
      ['split-squat', ['limit-excludes']],
    ]);
  });

  it('a limit that was told after the plan was made counts too', () => {
    const plan = planFor({ classification: persistent });
    const swaps = swapsFor('bridge', plan, { ...ordinary, pregnant: 'yes' }, planKnowledge);
    expect(swaps.allowed).not.toContain('bridge-march');
    expect(swaps.allowed).toContain('clamshell');
  });

  it.each([
    ['belly-breathing', {}, ['muscle-relaxation', 'slow-breathing', 'body-scan']],
    ['hip-hinge', persistent, ['seated-forward-bend', 'roll-down', 'box-lift']],
  ] as const)('instead of %s: what trains the same, comfort never', (id, classification, ids) => {
    const { allowed, refused } = swapsFor(id, planFor({ classification }), ordinary, planKnowledge);
    expect(allowed).toEqual(expect.arrayContaining([...ids]));
    const offered = [...allowed, ...refused.map(({ exercise }) => exercise)];
    for (const comfort of ['heat-pack', 'rest-position', 'sitting-break']) expect(offered).not.toContain(comfort);
  });

  it('what is in every house is never missing; a gym is, unless it was ticked', () => {
    const without = planFor({ classification: persistent, answers: { equipment: [] } });
    const rules = (id: string, answers: Answers) =>
      canDoHere(exerciseTable[id as ExerciseId], answers).map((r) => r.rule);
    for (const id of ['hamstring-stretch', 'suitcase-carry', 'box-lift', 'body-scan', 'heat-pack'])
      expect(rules(id, { ...ordinary, equipment: [] })).toEqual([]);
    expect(without.exercises.length).toBeGreaterThanOrEqual(3);
    expect(rules('bench-back-extension', ordinary)).toEqual(['needs-equipment']);
    expect(rules('bench-back-extension', { ...ordinary, equipment: ['gym'] })).toEqual([]);
  });

  it('an exercise from another version has no equivalents', () => {
    expect(swapsFor('handstand', planFor({}), ordinary, planKnowledge)).toEqual({ allowed: [], refused: [] });
  });
});
