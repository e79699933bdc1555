import type { Exercise, Limit } from '@rugwijs/core';
import { highestLevel, mayDo, minutesOf } from '@rugwijs/core';
import { describe, expect, it } from 'vitest';
import { sources } from '../sources/sources.ts';
import { exerciseIds } from './exercise-ids.ts';
import { exercises, exerciseTable } from './exercises.ts';

const find = (id: string): Exercise => exercises.find((exercise) => exercise.id === id) as Exercise;

/** Every exercise on the way down, nearest first. */
function below(exercise: Exercise, seen: readonly string[] = []): readonly Exercise[] {
  return exercise.easier.flatMap((id) => {
    if (seen.includes(id)) return [];
    return [find(id), ...below(find(id), [...seen, exercise.id])];
  });
}

describe('the ladders', () => {
  it.each(exercises)('$id has a way down to level 1 and never comes back to itself', (exercise) => {
    const down = below(exercise);
    expect(down.map(({ id }) => id)).not.toContain(exercise.id);
    expect([exercise, ...down].map(({ level }) => level)).toContain(1);
  });

  it.each(exercises)(
    '$id: easier is never a higher level, harder never a lower one, and harder knows its way back',
    (exercise) => {
      for (const id of exercise.easier) expect(find(id).level).toBeLessThanOrEqual(exercise.level);
      for (const id of exercise.harder) {
        expect(find(id).level).toBeGreaterThanOrEqual(exercise.level);
        expect(find(id).level - exercise.level).toBeLessThanOrEqual(1);
        expect(find(id).easier).toContain(exercise.id);
      }
    },
  );

  it('a harder form in the same position forbids all that its easier form forbids', () => {
    for (const exercise of exercises) {
      for (const harder of exercise.harder.map(find).filter(({ position }) => position === exercise.position)) {
        expect(harder.notWith, `${exercise.id} → ${harder.id}`).toEqual(expect.arrayContaining([...exercise.notWith]));
      }
    }
  });
});

describe('the doses', () => {
  it.each(exercises)(
    '$id starts low, and its smallest step is at most a quarter',
    ({ startDose: start, topDose: top }) => {
      if (start.kind === 'reps' && top.kind === 'reps') {
        expect(start.reps).toBeGreaterThanOrEqual(5);
        expect([top.sets, top.reps > start.reps]).toEqual([start.sets, true]);
      } else if (start.kind === 'hold' && top.kind === 'hold') {
        expect(1 / start.seconds).toBeLessThanOrEqual(0.25);
        expect([top.sets, top.seconds > start.seconds]).toEqual([start.sets, true]);
      } else if (start.kind === 'time' && top.kind === 'time') {
        expect(1 / start.minutes).toBeLessThanOrEqual(0.25);
        expect(top.minutes).toBeGreaterThan(start.minutes);
      } else expect.fail('first and highest dose differ in kind');
    },
  );

  it.each(exercises)('$id takes minutes, not an hour', (exercise) => {
    expect(minutesOf(exercise)).toBeGreaterThanOrEqual(1);
    expect(minutesOf(exercise, exercise.topDose)).toBeLessThanOrEqual(30);
  });
});

describe('the table', () => {
  it('holds every id once, in its order', () => {
    expect(exercises.map(({ id }) => id)).toEqual(exerciseIds);
    expect(Object.keys(exerciseTable)).toEqual([...exerciseIds]);
  });

  it.each(exercises)('$id leans on a source that exists, and a limit forbids or warns, not both', (exercise) => {
    expect(exercise.sources.length).toBeGreaterThan(0);
    for (const source of exercise.sources) expect(Object.keys(sources)).toContain(source);
    expect(exercise.careWith.filter((limit) => exercise.notWith.includes(limit))).toEqual([]);
  });

  it('movement control is what is built up without any more pain (KNGF 2021 C.2.2)', () => {
    expect(exercises.filter(({ control }) => control).map(({ id }) => id)).toEqual([
      'abdominal-brace',
      'heel-slide',
      'bird-dog-leg',
      'bird-dog',
    ]);
  });
});

/** What each limit leaves out: the table to sign (exercises.json contraindications and `common_population_rules`). */
const leftOut: readonly (readonly [Limit, readonly string[]])[] = [
  [
    'pregnancy',
    [
      'supine-pelvic-tilt',
      'knee-to-chest',
      'knee-rocking',
      'figure-four-stretch',
      'prone-on-elbows',
      'abdominal-brace',
      'heel-slide',
      'bridge',
      'bridge-march',
      'knee-plank',
      'step-up',
      'wall-sit',
    ],
  ],
  ['osteoporosis', ['knee-to-chest', 'seated-forward-bend']],
  ['vertebral-fracture', ['knee-to-chest', 'seated-forward-bend', 'seated-rotation']],
  ['radicular', ['seated-forward-bend', 'hip-hinge', 'band-row']],
  ['stenosis', ['prone-on-elbows', 'standing-extension']],
  [
    'spine-procedure',
    [
      'knee-to-chest',
      'figure-four-stretch',
      'prone-on-elbows',
      'standing-extension',
      'seated-forward-bend',
      'seated-rotation',
    ],
  ],
  ['anticoagulants', ['step-up']],
  ['heart', ['wall-sit']],
  ['lungs', []],
  ['high-blood-pressure', ['wall-sit']],
  ['diabetes', []],
  ['new-hip-or-knee', ['knee-to-chest', 'figure-four-stretch', 'seated-piriformis-stretch', 'seated-forward-bend']],
  ['balance', ['step-up']],
  ['epilepsy', []],
  ['other-illness', []],
];

describe('what each limit leaves out', () => {
  it.each(leftOut)('%s', (limit, ids) => {
    const refused = exercises.filter((exercise) => exercise.notWith.includes(limit)).map(({ id }) => id);
    expect([...refused].sort()).toEqual([...ids].sort());
    for (const id of ids) {
      const reasons = mayDo(find(id), [limit], 'time-contingent');
      expect(reasons.map(({ rule, values }) => [rule, values?.limit])).toContainEqual(['limit-excludes', limit]);
    }
  });

  it('pregnancy: nothing lying on the back or on the belly is left', () => {
    const allowed = exercises.filter((exercise) => mayDo(exercise, ['pregnancy'], 'time-contingent').length === 0);
    expect(allowed.map(({ position }) => position)).not.toContain('lying');
    expect(allowed.map(({ position }) => position)).not.toContain('prone');
    expect(allowed.length).toBeGreaterThanOrEqual(15);
  });

  it.each([
    ['radicular pattern', ['radicular'], 'time-contingent', 2],
    ['pain-guided', [], 'pain-guided', 2],
    ['the light first weeks', [], 'light', 2],
    ['after a procedure, released', ['spine-procedure'], 'time-contingent', 2],
    ['nothing in the way', [], 'time-contingent', 5],
  ] as const)('highest level: %s', (_name, limits, mode, level) => {
    expect(highestLevel(limits, mode)).toBe(level);
    const tooHigh = exercises.filter((e) => mayDo(e, limits, mode).some(({ rule }) => rule === 'level-too-high'));
    expect(tooHigh.map((e) => e.level > level)).not.toContain(false);
    expect(tooHigh.length > 0).toBe(level < 3);
  });
});
