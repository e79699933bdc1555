import { limitsOf, mayDo } from '@rugwijs/core';
import { describe, expect, it } from 'vitest';
import type { ExerciseId } from '../session/exercise-ids.ts';
import { exerciseTable } from '../session/exercises.ts';
import { dayNumber, did, exerciseOf, nextDose } from './examples.ts';

/** What comes after two calm sessions at the highest dose of an exercise, for somebody with these limits. */
function after(id: ExerciseId, limits: Parameters<typeof mayDo>[1] = []): string | undefined {
  const exercise = exerciseOf(id);
  const calm = { exercise: id, dose: exercise.topDose, nextMorning: 'yes', at48h: 'yes' } as const;
  const attempts = [0, 3, 7, 10].map((on) => did({ on, ...calm }));
  return nextDose({
    today: dayNumber(13),
    mode: 'time-contingent',
    daysPerWeek: 3,
    exercise,
    planned: exercise.topDose,
    attempts,
    ladder: {
      find: (other) => exerciseTable[other as ExerciseId],
      mayDo: (other) => mayDo(other, limits, 'time-contingent').length === 0,
      mayStepUp: true,
    },
  }).exercise;
}

describe('heavy things again, over months (graded exposure; exercises.json ladders)', () => {
  it.each([
    ['sit-to-stand', 'chair-squat'],
    ['seated-forward-bend', 'roll-down'],
    ['roll-down', 'box-lift'],
    ['hip-hinge', 'box-lift'],
    ['box-lift', 'romanian-deadlift'],
    ['romanian-deadlift', 'deadlift'],
    ['knee-side-plank', 'suitcase-carry'],
    ['suitcase-carry', 'farmer-carry'],
    ['chair-squat', 'split-squat'],
    ['split-squat', 'goblet-squat'],
    ['bird-dog', 'bird-dog-squares'],
    ['plank', 'plank-shoulder-tap'],
  ] as const)('after %s at its highest dose comes %s', (from, to) => {
    expect(after(from)).toBe(to);
  });

  it.each([
    ['weak bone lifts no box', 'hip-hinge', ['osteoporosis'], undefined],
    ['a heart that is not known stays under the heaviest', 'romanian-deadlift', ['heart'], undefined],
    ['unsteady: lifting in place of the lunge', 'chair-squat', ['balance'], 'box-lift'],
    ['unsteady: one bag, not two', 'suitcase-carry', ['balance'], undefined],
    ['radicular pain lifts nothing', 'chair-squat', ['radicular'], undefined],
  ] as const)('%s', (_shows, from, limits, to) => {
    expect(after(from, limits)).toBe(to);
  });

  it('health that was not told keeps the heaviest away', () => {
    const limits = limitsOf({});
    for (const id of ['deadlift', 'bench-back-extension', 'side-plank-leg-lift'] as const)
      expect(mayDo(exerciseOf(id), limits, 'time-contingent')).not.toEqual([]);
  });
});
