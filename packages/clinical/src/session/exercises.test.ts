import type { Exercise, Limit } from '@rugwijs/core';
import { highestLevel, isLoading, isStretching, mayDo, minutesOf } from '@rugwijs/core';
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

  it('a harder form in another position too, but for what the position itself forbids', () => {
    for (const exercise of exercises) {
      for (const harder of exercise.harder.map(find)) {
        const inherited = exercise.notWith.filter((limit) => !tiedToPosition(limit, exercise, harder));
        expect(harder.notWith, `${exercise.id} → ${harder.id}`).toEqual(expect.arrayContaining(inherited));
      }
    }
  });

  it('the way down is a way up too, but for these', () => {
    const oneWay = exercises.flatMap((exercise) =>
      exercise.easier
        .map(find)
        .filter((easier) => exercise.level - easier.level <= 1 && !easier.harder.includes(exercise.id))
        .map((easier) => `${exercise.id} → ${easier.id}`),
    );
    expect([...oneWay].sort()).toEqual([...onlyDown].sort());
  });

  it.each(exercises)(
    '$id: the words of the library and the ladder lead somewhere that exists',
    ({ easier, harder }) => {
      for (const id of [...easier, ...harder]) expect(exerciseIds).toContain(id);
      expect(easier.filter((id) => harder.includes(id))).toEqual([]);
    },
  );

  it('what only comforts is on no ladder up and in the place of no exercise', () => {
    const comfort = exercises.filter(({ purpose }) => purpose === 'comfort');
    expect(comfort.map(({ id }) => id)).toEqual(['rest-position', 'heat-pack', 'sitting-break']);
    for (const one of exercises) for (const { id } of comfort) expect([...one.harder, ...one.easier]).not.toContain(id);
    for (const one of comfort) expect([one.level, isLoading(one), isStretching(one)]).toEqual([1, false, false]);
  });

  it('heavy things come back over months: these rungs, each level after the other', () => {
    const rungs = [
      ['hip-hinge', 'box-lift', 'romanian-deadlift', 'deadlift'],
      ['hip-hinge', 'box-lift', 'free-lift'],
      ['wall-side-plank', 'knee-side-plank', 'suitcase-carry', 'farmer-carry'],
    ];
    for (const ladder of rungs) {
      for (const [i, id] of ladder.entries()) if (i > 0) expect(find(ladder[i - 1] ?? '').harder).toContain(id);
      expect(ladder.map((id) => find(id).level)).toEqual(ladder.map((_, i) => find(ladder[0] ?? '').level + i));
    }
  });
});

/** In some forms pregnancy forbids only the lying, and a new hip only the deep bend of sitting. */
function tiedToPosition(limit: Limit, easier: Exercise, harder: Exercise): boolean {
  if (easier.position === harder.position) return false;
  return limit === 'pregnancy' || (limit === 'new-hip-or-knee' && easier.id === 'seated-forward-bend');
}

/**
 * Ways down that are no way up. A calm breath is always near but leads to no load; exposure starts where it fits; the nerve slider is
 * for who was chosen for it; a movement never turns into a stretch by itself (a plan is never
 * more than half of those), nor one stretch into that of another place; endurance is chosen by liking, not climbed.
 */
const onlyDown = [
  'supine-pelvic-tilt → belly-breathing',
  'seated-pelvic-tilt → belly-breathing',
  'abdominal-brace → belly-breathing',
  'slow-breathing → belly-breathing',
  'muscle-relaxation → belly-breathing',
  'body-scan → muscle-relaxation',
  'sitting-break → seated-pelvic-tilt',
  'seated-forward-bend → seated-cat-cow',
  'seated-rotation → knee-rocking',
  'nerve-slider → seated-pelvic-tilt',
  'supine-twist → knee-rocking',
  'hip-flexor-stretch → standing-extension',
  'hip-flexor-stretch → seated-piriformis-stretch',
  'hamstring-stretch → table-child-pose',
  'cycling → walking',
  'stair-climbing → walking',
  'stair-climbing → step-up',
  'swimming → water-walking',
];

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
      'pelvic-clock',
      'abdominal-brace',
      'heel-slide',
      'dead-bug-heel-taps',
      'dead-bug',
      'bird-dog-leg',
      'bird-dog',
      'bird-dog-squares',
    ]);
  });
});

/**
 * What each limit leaves out: the table to sign. From exercises.json: the contraindications of a row ("as tillen_graded" included)
 * and `common_population_rules`. Own, and more careful than the rows: in pregnancy nothing on the back or belly, on one leg, heavy or
 * in the hands; with a heart or blood pressure we do not know, no long holding and no level 5; a new hip or knee keeps
 * out deep bending, twisting and kneeling on it; epilepsy and water; warmth with diabetes; turning with a collapsed vertebra.
 */
const leftOut: readonly (readonly [Limit, readonly string[]])[] = [
  [
    'pregnancy',
    [
      'supine-pelvic-tilt',
      'pelvic-clock',
      'knee-to-chest',
      'both-knees-to-chest',
      'knee-rocking',
      'supine-twist',
      'figure-four-stretch',
      'hamstring-stretch',
      'prone-on-elbows',
      'prone-press-up',
      'abdominal-brace',
      'heel-slide',
      'dead-bug-heel-taps',
      'dead-bug',
      'curl-up',
      'bird-dog-squares',
      'bridge',
      'bridge-march',
      'single-leg-bridge',
      'side-plank',
      'side-plank-leg-lift',
      'knee-plank',
      'plank',
      'plank-shoulder-tap',
      'prone-back-extension',
      'bench-back-extension',
      'step-up',
      'split-squat',
      'goblet-squat',
      'box-lift',
      'free-lift',
      'romanian-deadlift',
      'deadlift',
      'suitcase-carry',
      'farmer-carry',
      'wall-sit',
      'muscle-relaxation',
      'body-scan',
      'stair-climbing',
      'rest-position',
    ],
  ],
  [
    'osteoporosis',
    [
      'knee-to-chest',
      'both-knees-to-chest',
      'supine-twist',
      'seated-forward-bend',
      'roll-down',
      'curl-up',
      'bench-back-extension',
      'box-lift',
      'free-lift',
      'romanian-deadlift',
      'deadlift',
    ],
  ],
  [
    'vertebral-fracture',
    [
      'thread-the-needle',
      'knee-to-chest',
      'both-knees-to-chest',
      'supine-twist',
      'child-pose',
      'seated-forward-bend',
      'roll-down',
      'seated-rotation',
      'open-book',
      'curl-up',
      'bench-back-extension',
      'goblet-squat',
      'box-lift',
      'free-lift',
      'romanian-deadlift',
      'deadlift',
      'suitcase-carry',
      'farmer-carry',
    ],
  ],
  [
    'radicular',
    [
      'hamstring-stretch',
      'seated-forward-bend',
      'roll-down',
      'bench-back-extension',
      'goblet-squat',
      'hip-hinge',
      'box-lift',
      'free-lift',
      'romanian-deadlift',
      'deadlift',
      'suitcase-carry',
      'farmer-carry',
      'band-row',
      'pallof-press',
    ],
  ],
  [
    'stenosis',
    [
      'prone-on-elbows',
      'prone-press-up',
      'standing-extension',
      'prone-back-extension',
      'bench-back-extension',
      'sitting-break',
    ],
  ],
  [
    'spine-procedure',
    [
      'thread-the-needle',
      'knee-to-chest',
      'both-knees-to-chest',
      'supine-twist',
      'figure-four-stretch',
      'child-pose',
      'prone-on-elbows',
      'prone-press-up',
      'standing-extension',
      'seated-forward-bend',
      'roll-down',
      'seated-rotation',
      'open-book',
      'curl-up',
      'prone-back-extension',
      'bench-back-extension',
      'goblet-squat',
      'box-lift',
      'free-lift',
      'romanian-deadlift',
      'deadlift',
      'suitcase-carry',
      'farmer-carry',
      'swimming',
      'heat-pack',
      'sitting-break',
    ],
  ],
  ['anticoagulants', ['step-up', 'split-squat', 'goblet-squat', 'stair-climbing']],
  [
    'heart',
    [
      'side-plank',
      'side-plank-leg-lift',
      'plank',
      'plank-shoulder-tap',
      'bench-back-extension',
      'deadlift',
      'wall-sit',
      'interval-walking',
    ],
  ],
  ['lungs', []],
  [
    'high-blood-pressure',
    [
      'side-plank',
      'side-plank-leg-lift',
      'plank',
      'plank-shoulder-tap',
      'bench-back-extension',
      'deadlift',
      'wall-sit',
    ],
  ],
  ['diabetes', ['heat-pack']],
  [
    'new-hip-or-knee',
    [
      'knee-to-chest',
      'both-knees-to-chest',
      'supine-twist',
      'figure-four-stretch',
      'seated-piriformis-stretch',
      'hip-flexor-stretch',
      'child-pose',
      'seated-forward-bend',
      'goblet-squat',
      'free-lift',
      'deadlift',
    ],
  ],
  ['balance', ['step-up', 'split-squat', 'goblet-squat', 'farmer-carry', 'stair-climbing']],
  ['epilepsy', ['water-walking', 'swimming']],
  ['other-illness', []],
];

describe('what each limit leaves out', () => {
  it('a collapsed vertebra leaves out all that weak bone does, and radicular pain all that is heavy in the hands', () => {
    for (const { id, notWith, purpose, level } of exercises) {
      if (notWith.includes('osteoporosis')) expect(notWith, id).toContain('vertebral-fracture');
      if (purpose === 'bending' && level >= 2) expect(notWith, id).toContain('radicular');
      if (level >= 4 && purpose !== 'endurance') expect(notWith, id).toContain('pregnancy');
    }
  });

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
    expect(allowed.length).toBeGreaterThanOrEqual(30);
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
