import { type Answers, type Classification, type Equipment, minutesOf, minutesOfPlan } from '@rugwijs/core';
import { describe, expect, it } from 'vitest';
import type { ExerciseId } from '../session/exercise-ids.ts';
import { exerciseTable } from '../session/exercises.ts';
import { planKnowledge } from './plan-rules.ts';
import { idsOf, type Person, planFor } from './testing.ts';

const persistent: Partial<Classification> = { course: 'persistent' };
const able: Person = {
  classification: { ...persistent, severity: 'mild' },
  answers: { 'function-limit': 1, minutes: 60, equipment: ['mat', 'chair', 'band', 'weight', 'stairs'] },
};

function withAnswers(person: Person, answers: Answers): Person {
  return { ...person, answers: { ...person.answers, ...answers } };
}

function exercisesOf(person: Person) {
  return idsOf(planFor(person)).map((id) => exerciseTable[id as ExerciseId]);
}

function highest(person: Person): number {
  return Math.max(
    ...exercisesOf(person)
      .filter(({ purpose }) => purpose !== 'endurance')
      .map(({ level }) => level),
  );
}

function rulesOf(person: Person): readonly string[] {
  return planFor(person).reasons.map(({ rule }) => rule);
}

describe('begins where somebody is', () => {
  it.each([
    ['mild, little hindered, nothing else: level 3', {}, 3],
    ['hindrance 3 is still little', { 'function-limit': 3 }, 3],
    ['65 years old: level 2', { age: 65 }, 2],
    ['70 years old: level 1', { age: 70 }, 1],
    ['age not told: level 1', { age: 'unknown' }, 1],
    ['walks 9 minutes: level 1', { 'walk-now': 9 }, 1],
    ['walks 10 minutes: level 3', { 'walk-now': 10 }, 3],
    ['does not know how long a walk is possible: level 1', { 'walk-now': 'unknown' }, 1],
    ['heart: level 1', { limits: ['heart'] }, 1],
    ['poor balance: level 1', { limits: ['balance'] }, 1],
    ['weak bone: level 1', { limits: ['osteoporosis'] }, 1],
    ['prednisone: level 1', { steroids: 'yes' }, 1],
    ['illnesses not told: level 1', { limits: 'unknown' }, 1],
    ['pregnant: level 1', { pregnant: 'yes' }, 1],
    ['diabetes changes nothing here', { limits: ['diabetes'] }, 3],
  ] as const)('%s', (_shows, answers, level) => {
    expect(highest(withAnswers(able, answers))).toBe(level);
  });

  it('leg pain that settles begins at level 2, and at 70 at level 1', () => {
    const settling = {
      classification: { leg: 'radicular', course: 'subacute' },
      answers: { course: 'better' },
    } as const;
    expect(highest(settling)).toBe(2);
    expect(highest(withAnswers(settling, { age: 70 }))).toBe(1);
  });

  it.each([
    ['time, mild, no limit', {}, 2],
    ['half an hour is enough', { minutes: 30 }, 2],
    ['less time', { minutes: 29 }, 1],
    ['more hindered', { 'function-limit': 4 }, 1],
    ['a limit that forbids nothing', { limits: ['diabetes'] }, 1],
  ] as const)('a second set at the start: %s', (_shows, answers, sets) => {
    const plan = planFor(withAnswers(able, answers));
    const light = plan.exercises.find(({ exercise }) => exercise === 'cat-cow');
    expect(light?.dose).toMatchObject({ kind: 'reps', sets });
    for (const { exercise, dose } of plan.exercises) {
      const { topDose } = exerciseTable[exercise as ExerciseId];
      const total = (some: typeof dose) =>
        some.kind === 'time' ? some.minutes : some.sets * (some.kind === 'reps' ? some.reps : some.seconds);
      expect(total(dose)).toBeLessThanOrEqual(total(topDose));
    }
  });

  it.each([
    ['gewichtheffen 100 kg', ['hip-hinge', 'chair-squat', 'band-row']],
    ['krachttraining', ['hip-hinge', 'chair-squat', 'band-row']],
    ['patiënten tillen', ['hip-hinge', 'chair-squat', 'band-row']],
    ['stenen sjouwen', ['hip-hinge', 'chair-squat', 'band-row']],
    ['fitness', ['hip-hinge', 'chair-squat', 'band-row']],
    ['weights at the gym', ['hip-hinge', 'chair-squat', 'band-row']],
    ['lifting boxes', ['hip-hinge', 'chair-squat', 'band-row']],
  ] as const)('goal “%s” is trained for', (activity, ids) => {
    const person = withAnswers(able, { 'activity-1': activity, 'sitting-hours': 'over-5' });
    expect(idsOf(planFor(person))).toEqual(expect.arrayContaining([...ids]));
    expect(idsOf(planFor(person))).toHaveLength(5);
  });

  it('a goal never goes around a limit: lifting with a radicular pattern or a weak heart', () => {
    const lifts = withAnswers(able, { 'activity-1': 'krachttraining' });
    const radicular = exercisesOf({ ...lifts, classification: { ...persistent, leg: 'radicular' } });
    for (const id of ['hip-hinge', 'band-row']) expect(radicular.map((one) => one.id)).not.toContain(id);
    expect(highest(withAnswers(lifts, { limits: ['heart'] }))).toBe(1);
  });
});

describe('legs', () => {
  const worker: Person = {
    classification: { ...persistent, severity: 'severe' },
    risk: { band: 'high', psych: 5 },
    answers: { 'function-limit': 8, 'work-kind': 'heavy', 'walk-now': 8, sleep: 'poor', minutes: 30 },
  };
  it.each([
    ['a chair', ['chair', 'stairs'], 'sit-to-stand', 'easy-start'],
    ['no chair, but stairs', ['mat', 'band', 'stairs', 'weight'], 'step-up', 'lightest-legs'],
    ['only the wall', [], 'wall-sit', 'lightest-legs'],
  ] as const)('heavy work and persistent pain, %s: %s brings %s', (_shows, equipment, id, level) => {
    const plan = planFor(withAnswers(worker, { equipment: [...equipment] satisfies Equipment[] }));
    const legs = plan.exercises.find(({ exercise }) => exercise === id);
    expect(legs?.reasons.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['chosen-for-work', level]));
  });

  it.each(['heart', 'balance', 'osteoporosis'])('%s without a chair: other load, at level 1', (limit) => {
    const person = withAnswers(worker, { equipment: [], limits: [limit] });
    expect(highest(person)).toBe(1);
    expect(exercisesOf(person).map(({ category }) => category)).toContain('isometric');
  });

  it('a weight does as well as a stick for bending from the hips', () => {
    const answers = { 'activity-1': 'tillen', equipment: ['chair', 'weight'] };
    expect(idsOf(planFor(withAnswers(able, answers)))).toContain('hip-hinge');
  });

  it('a bike for legs that are lighter when sitting, also at level 1', () => {
    const answers = { age: 74, equipment: ['chair', 'bike'], limits: ['heart'] };
    expect(idsOf(planFor({ classification: { ...persistent, leg: 'claudication' }, answers }))).toContain('cycling');
  });
});

describe('pregnant', () => {
  it.each([
    ['little time', { minutes: 5 }],
    ['much time', { minutes: 60 }],
    ['walking as the goal', { 'activity-1': 'wandelen' }],
    ['turning as the goal', { 'activity-1': 'omdraaien in bed' }],
  ])('no load on one leg or hip to begin with: %s', (_shows, answers) => {
    const ids = exercisesOf(withAnswers(able, { ...answers, pregnant: 'yes' })).map(({ id }) => id);
    for (const id of ['bird-dog-leg', 'bird-dog', 'clamshell', 'step-up']) expect(ids).not.toContain(id);
  });
});

describe('minutes', () => {
  it('the plan says what it takes, and why when that is more than was wished', () => {
    const radicular: Person = {
      classification: { leg: 'radicular' },
      answers: { minutes: 5, sleep: 'poor', equipment: [], floor: 'no' },
    };
    const plan = planFor(radicular);
    const minutes = minutesOfPlan(plan.exercises, planKnowledge);
    expect(plan.minutesPerDay).toBe(5);
    expect(minutes).toBe(
      plan.exercises.reduce(
        (total, { exercise, dose }) => total + minutesOf(exerciseTable[exercise as ExerciseId], dose),
        0,
      ),
    );
    expect(minutes).toBeGreaterThan(5);
    expect(plan.reasons.find(({ rule }) => rule === 'longer-than-wished')?.values).toEqual({ minutes, wished: 5 });
  });

  it('never longer than was wished without saying so, whoever it is', () => {
    const classifications = [{}, persistent, { leg: 'radicular' }, { ...persistent, severity: 'mild' }] as const;
    for (const classification of classifications)
      for (const minutes of [5, 6, 7, 8, 9, 10, 15, 20, 30, 60])
        for (const sleep of ['good', 'poor'])
          for (const floor of ['yes', 'no'])
            for (const equipment of [[], ['chair', 'bike'], ['mat', 'chair', 'band', 'stairs']])
              for (const persisting of [[], ['fear']]) {
                const answers = { minutes, sleep, floor, equipment, persisting, 'function-limit': 1 };
                const plan = planFor({ classification, answers });
                const longer = minutesOfPlan(plan.exercises, planKnowledge) > minutes;
                expect(plan.reasons.some(({ rule }) => rule === 'longer-than-wished')).toBe(longer);
                expect(longer && plan.exercises.length > 3).toBe(false);
              }
  });

  it('nothing is said when it fits', () => {
    expect(rulesOf(able)).not.toContain('longer-than-wished');
  });
});

describe('no words that contradict the answers', () => {
  it('“you sit a lot” only for who said so', () => {
    const reasons = (answers: Answers) =>
      planFor({ answers }).exercises.flatMap((one) => one.reasons.map(({ rule }) => rule));
    expect(reasons({ 'sitting-hours': 'over-5' })).toContain('chosen-for-sitting');
    for (const hours of ['under-5', 'unknown']) {
      expect(reasons({ 'sitting-hours': hours, 'work-kind': 'sitting' })).not.toContain('chosen-for-sitting');
    }
  });

  it.each([
    ['points at nothing', { 'activity-1': 'lezen', goal: 'activity-3' }, ['goal-not-given'], 'lezen'],
    [
      'points at nothing, the second is first',
      { 'activity-2': 'dansen', goal: 'activity-1' },
      ['goal-not-given'],
      'dansen',
    ],
    ['is given', { 'activity-1': 'lezen', goal: 'activity-1' }, [], undefined],
    ['is not told', { 'activity-1': 'lezen' }, ['default-goal'], undefined],
    ['has no activities', { goal: 'activity-1' }, ['default-activity'], undefined],
  ] as const)('the goal %s', (_shows, answers, said, activity) => {
    const plan = planFor({ answers });
    const about = plan.reasons.filter(({ rule }) =>
      ['goal-not-given', 'default-goal', 'default-activity'].includes(rule),
    );
    expect(about.map(({ rule }) => rule)).toEqual(said);
    if (activity === undefined) return;
    expect(about[0]?.values).toEqual({ activity });
    expect(plan.activities.find(({ isGoal }) => isGoal)?.name).toBe(activity);
  });

  it('another illness: ask the doctor', () => {
    expect(rulesOf({ answers: { limits: ['other'] } })).toContain('other-illness');
    expect(rulesOf({ answers: { limits: 'unknown' } })).toContain('other-illness');
    expect(rulesOf({ answers: { limits: ['diabetes'] } })).not.toContain('other-illness');
  });

  it('after a procedure that its own team released: a full plan of levels 1–2, without the ends of bending', () => {
    const answers = { 'spine-procedure': 'yes', 'procedure-released': 'yes' };
    const released = { ...withAnswers(able, answers), verdict: 'physiotherapist' } as const;
    expect(planFor(released).set).toBe('full');
    expect(highest(released)).toBe(2);
    for (const { notWith } of exercisesOf(released)) expect(notWith).not.toContain('spine-procedure');
  });
});
