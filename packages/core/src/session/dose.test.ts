import { describe, expect, it } from 'vitest';
import { isLoading, isStretching, minutesOf } from './dose.ts';
import type { Dose, Exercise } from './exercise.ts';

const base: Exercise = {
  id: 'x',
  reference: 'x',
  level: 1,
  category: 'strength',
  purpose: 'legs',
  position: 'standing',
  onFloor: false,
  equipment: [],
  sides: 'together',
  secondsPerRep: 5,
  startDose: { kind: 'reps', sets: 1, reps: 6 },
  topDose: { kind: 'reps', sets: 1, reps: 12 },
  control: false,
  notWith: [],
  careWith: [],
  easier: [],
  harder: [],
  certainty: 'low',
  sources: ['x'],
};

describe('how long an exercise takes', () => {
  const table: readonly (readonly [string, Dose, 'together' | 'each', number])[] = [
    ['6 of 5 seconds, half a minute to get ready', { kind: 'reps', sets: 1, reps: 6 }, 'together', 1],
    ['2 × 12, rest in between', { kind: 'reps', sets: 2, reps: 12 }, 'together', 3],
    ['the same on each side', { kind: 'reps', sets: 2, reps: 12 }, 'each', 5],
    ['2 × 30 seconds on each side', { kind: 'hold', sets: 2, seconds: 30 }, 'each', 3],
    ['2 × 5: the rest makes it a minute and a half', { kind: 'reps', sets: 2, reps: 5 }, 'together', 2],
    ['once 8: no rest after the last', { kind: 'reps', sets: 1, reps: 8 }, 'together', 1],
    ['8 minutes are 8 minutes', { kind: 'time', minutes: 8 }, 'each', 8],
  ];
  it.each(table)('%s', (_shows, dose, sides, minutes) => {
    expect(minutesOf({ ...base, sides }, dose)).toBe(minutes);
  });
});

describe('what counts as stretching and as load', () => {
  it.each([
    ['stretch', 'hold', true, false],
    ['mobility', 'hold', true, false],
    ['mobility', 'reps', false, false],
    ['strength', 'reps', false, true],
    ['isometric', 'hold', false, true],
    ['aerobic', 'time', false, true],
    ['breathing', 'time', false, false],
    ['graded-exposure', 'reps', false, false],
  ] as const)('%s as %s', (category, kind, stretching, loading) => {
    const doses = {
      reps: { kind: 'reps', sets: 1, reps: 6 },
      hold: { kind: 'hold', sets: 1, seconds: 15 },
      time: { kind: 'time', minutes: 5 },
    } as const;
    const exercise: Exercise = { ...base, category, startDose: doses[kind] };
    expect([isStretching(exercise), isLoading(exercise)]).toEqual([stretching, loading]);
  });
});
