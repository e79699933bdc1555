import { amountOf, type Dose, totalOf } from '@rugwijs/core';
import type { ShownExercise, SimulationKnowledge } from '../app/app.ts';
import { bounds, type Invariant } from './invariants.ts';
import { libraryOf } from './plan.ts';

/** One exercise done, by the watcher's own record. */
export interface Done {
  readonly day: number;
  readonly dose: Dose;
  readonly inFlare: boolean;
}

interface Seen {
  readonly day: number;
  readonly flareShare: number;
  readonly knowledge: SimulationKnowledge;
}

const fine: readonly [undefined, ''] = [undefined, ''];

/** The first law that a dose breaks beside what was done before of the same exercise. */
export function doseViolations(
  { exercise, change }: ShownExercise,
  done: readonly Done[],
  { day, flareShare, knowledge }: Seen,
): readonly [Invariant | undefined, string] {
  const dose = change.to;
  const amount = amountOf(dose);
  const floor = Math.min(bounds.floor[dose.kind], startAmount(exercise, dose, knowledge));
  if (!(amount >= floor) || (amount * 2) % 1 !== 0) return ['never-negative', `${amount}`];

  let newest: Done | undefined;
  let usual: Done | undefined;
  for (let index = done.length - 1; index >= 0 && usual === undefined; index -= 1) {
    const one = done[index] as Done;
    newest ??= one;
    if (!one.inFlare) usual = one;
  }
  if (newest === undefined) return fine;
  // An exercise that comes in another's place starts anew, with the sets of its first dose; its whole may not rise.
  const arrives = change.exercise !== undefined;
  if (newest.dose.kind !== dose.kind || (!arrives && setsOf(newest.dose) !== setsOf(dose))) {
    return ['one-variable', 'kind or sets'];
  }
  const total = totalOf(dose);
  const inFlare = flareShare < 1;
  if (inFlare && usual !== undefined && total > totalOf(usual.dose)) return ['dose-rise', 'up in a flare-up'];
  if (!inFlare) {
    for (let index = done.length - 1; index >= 0; index -= 1) {
      const { day: on, dose: before, inFlare: lent } = done[index] as Done;
      if (day - on > bounds.riseDays) break;
      if (lent) continue;
      if (total > totalOf(before) * (1 + bounds.riseShare) + 1e-9) {
        return ['dose-rise', `${totalOf(before)} to ${total} in ${day - on} days`];
      }
    }
    if (arrives) return fine;
    if (change.step === 'up' && droppedLately(done, day)) return ['no-see-saw', 'up after a drop'];
  }
  if (!arrives && day - newest.day >= bounds.gapDays) {
    const last = amountOf((usual ?? newest).dose);
    const most = Math.max(Math.floor(last * bounds.restartShare + 1e-9), Math.min(last, floor));
    if (amount > most) return ['restart-after-gap', `${last} to ${amount} after ${day - newest.day} days`];
  }
  return fine;
}

/**
 * The same or more of an exercise that brought a sign. The same is all there is left at the least dose, for what a flare-up lent, and
 * for an exercise that comes back in the place of a heavier one: more it never is.
 */
export function notLess({ exercise, change }: ShownExercise, sign: Done, knowledge: SimulationKnowledge): boolean {
  const { to } = change;
  const before = totalOf(sign.dose);
  if (totalOf(to) !== before) return totalOf(to) > before;
  const least = Math.min(bounds.floor[to.kind], startAmount(exercise, to, knowledge));
  return amountOf(to) > least && !sign.inFlare && change.exercise === undefined;
}

/** The dose went down within the last days. */
function droppedLately(done: readonly Done[], day: number): boolean {
  let later: Done | undefined;
  for (let index = done.length - 1; index >= 0; index -= 1) {
    const one = done[index] as Done;
    if (one.inFlare) continue;
    if (later !== undefined) {
      if (day - later.day > bounds.seeSawDays) return false;
      if (totalOf(later.dose) < totalOf(one.dose)) return true;
    }
    later = one;
  }
  return false;
}

function setsOf(dose: Dose): number {
  return dose.kind === 'time' ? 1 : dose.sets;
}

function startAmount(exercise: string, dose: Dose, knowledge: SimulationKnowledge): number {
  const start = libraryOf(knowledge).get(exercise)?.startDose;
  return start?.kind === dose.kind ? amountOf(start) : Number.POSITIVE_INFINITY;
}
