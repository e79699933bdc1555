import { adaptationKnowledge, exerciseTable } from '@rugwijs/clinical';
import {
  type AdaptationRuleId,
  type Attempt,
  adaptExercise,
  addDays,
  amountOf,
  type Change,
  type Dose,
  type Exercise,
  type Mode,
} from '@rugwijs/core';
import type { Desk } from '../../desk.ts';

type Felt = Partial<Omit<Attempt, 'day' | 'session'>> & { readonly on: number };

interface Situation {
  readonly felt: readonly Felt[];
  readonly usual?: number;
  /** Day on which the app is asked. */
  readonly today: number;
}

export type SituationId = keyof Desk['words']['tables']['pain']['situations'];

const good = { nextMorning: 'yes', goneWithinDayPart: 'yes' } as const;

/** What somebody may tell after a bridge of 2 × 8, in the words of the page. */
export const situations: Readonly<Record<SituationId, Situation>> = {
  'low-usual': { felt: [{ on: 0, before: 2, during: 2, ...good }], today: 1 },
  'middle-first': { felt: [{ on: 0, before: 3, during: 4, ...good }], today: 1 },
  'middle-second': {
    felt: [
      { on: 0, before: 3, during: 4, ...good },
      { on: 1, before: 3, during: 4, ...good },
    ],
    today: 2,
  },
  'raised-morning': { felt: [{ on: 0, before: 3, during: 4, nextMorning: 'no' }], today: 1 },
  'settled-once': { felt: [{ on: 0, before: 3, during: 4, nextMorning: 'no', at48h: 'yes' }], today: 2 },
  'settled-twice': {
    felt: [
      { on: 0, before: 3, during: 4, nextMorning: 'no', at48h: 'yes' },
      { on: 2, before: 3, during: 4, nextMorning: 'no', at48h: 'yes' },
    ],
    today: 4,
  },
  'still-raised': { felt: [{ on: 0, before: 2, during: 2, nextMorning: 'no', at48h: 'no' }], today: 2 },
  'above-five': { felt: [{ on: 0, before: 4, during: 6, ...good }], today: 1 },
  'up-three': { felt: [{ on: 0, before: 1, during: 4, ...good }], today: 1 },
  'leg-spread': { felt: [{ on: 0, legSpread: true, ...good }], today: 1 },
  'nerve-sign': { felt: [{ on: 0, nerveSign: true, ...good }], today: 1 },
  'usual-six': { felt: [{ on: 0, before: 6, during: 8, ...good }], usual: 6, today: 1 },
  'too-heavy': { felt: [{ on: 0, tooHeavy: true, completed: false, ...good }], today: 1 },
  'heavy-done': { felt: [{ on: 0, tooHeavy: true, ...good }], today: 1 },
  'morning-unknown': { felt: [{ on: 0, nextMorning: 'unknown' }], today: 1 },
  missed: { felt: [{ on: 0 }], today: 3 },
  'leg-longer': { felt: [{ on: 0, before: 1, during: 2, nextMorning: 'yes', goneWithinDayPart: 'no' }], today: 1 },
  'week-done': {
    felt: [
      { on: 0, before: 3, during: 5, ...good },
      { on: 7, before: 3, during: 5, ...good },
    ],
    today: 8,
  },
};

const firstDay = '2026-03-02';
const usualDose: Dose = { kind: 'reps', sets: 2, reps: 8 };

/** What the real rules make of it. */
export function changeIn({ felt, usual, today }: Situation, mode: Mode, dose: Dose = usualDose): Change {
  const exercise: Exercise = { ...exerciseTable.bridge, topDose: { kind: 'reps', sets: 2, reps: 100 } };
  return adaptExercise(
    {
      mode,
      exercise,
      planned: dose,
      attempts: felt.map((told) => attempt(told, dose)),
      today: addDays(firstDay, today),
      daysPerWeek: 7,
      alarmChecked: false,
      ...(usual === undefined ? {} : { usual }),
      ladder: {
        find: (id) => Object.values(exerciseTable).find((one) => one.id === id),
        mayDo: () => true,
        mayStepUp: true,
      },
    },
    adaptationKnowledge,
  );
}

/** The rule that decided, and the new amount; `undefined` when another exercise takes its place. */
export function outcomeOf(change: Change): { readonly amount: number | undefined; readonly rule: AdaptationRuleId } {
  return {
    amount: change.exercise === undefined ? amountOf(change.to) : undefined,
    rule: change.reasons[0]?.rule as AdaptationRuleId,
  };
}

function attempt({ on, ...felt }: Felt, dose: Dose): Attempt {
  return {
    session: `session-${on}`,
    day: addDays(firstDay, on),
    exercise: 'bridge',
    dose,
    completed: true,
    tooHeavy: false,
    before: 1,
    during: 1,
    legSpread: false,
    nerveSign: false,
    ...felt,
  };
}
