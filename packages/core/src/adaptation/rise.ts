import type { Day } from '../answers/answer.ts';
import { addDays, daysBetween } from '../plan/day.ts';
import type { Mode } from '../plan/plan.ts';
import type { Dose } from '../session/exercise.ts';
import type { Change } from './change.ts';
import { amountOf, cappedAmount, gridOf, topAmount, withAmount } from './dose.ts';
import type { AdaptationThresholds } from './knowledge.ts';
import { stepUpTheLadder } from './ladder.ts';
import { type AdaptationReason, adaptationReason } from './reason.ts';
import { change, type Situation } from './situation.ts';

/** A step up, as far as the limits that hold in every mode allow it; at the highest dose the next exercise. */
export function raised(at: Situation): Change {
  const { look, proposal, from, input } = at;
  const { thresholds } = look.adaptation;
  const blocked = riseBlockedBy(at);
  if (blocked) return change(at, 'hold', from, [blocked, ...proposal.reasons]);

  const top = topAmount(from, input.exercise);
  const amount = amountOf(from);
  if (amount >= top) return atTheTop(at);
  const cap = cappedAmount(from, look.history.smallestTotal, thresholds.cap.share);
  const next = Math.min(amount + stepSize(from, input.mode, thresholds), cap, top);
  if (next > amount) return change(at, 'up', withAmount(from, next), proposal.reasons);
  return change(at, 'hold', from, [adaptationReason(look.adaptation, 'weekly-cap'), ...proposal.reasons]);
}

function atTheTop(at: Situation): Change {
  const { input, look, proposal, from } = at;
  const step = stepUpTheLadder(input.exercise, input.ladder, look);
  if (step.kind === 'hold') return change(at, 'hold', from, [step.reason, ...proposal.reasons]);
  return { ...change(at, 'up', step.dose, [step.reason, ...proposal.reasons]), exercise: step.exercise };
}

/** Limits that hold in every mode. */
function riseBlockedBy(at: Situation): AdaptationReason | undefined {
  const { input, look } = at;
  const { adaptation, history } = look;
  const alarm = heldByAlarm(at);
  if (alarm !== undefined) return adaptationReason(adaptation, 'no-rise-after-alarm', { 'alarm-day': alarm });
  if (history.droppedLately) return adaptationReason(adaptation, 'no-rise-after-drop');
  if (flaredLately(at)) return adaptationReason(adaptation, 'flare-ramp');
  const { levelChangedOn } = input;
  if (
    levelChangedOn !== undefined &&
    daysBetween(levelChangedOn, input.today) < adaptation.thresholds.levelChangeDays
  ) {
    return adaptationReason(adaptation, 'one-thing-at-a-time', { 'last-done': levelChangedOn });
  }
  return undefined;
}

/** The day of the alarm sign after which nothing rises yet; `undefined` when there is none. */
export function heldByAlarm({ input, look }: Situation): Day | undefined {
  const { lastAlarm, today } = input;
  // `<=` also catches an alarm that lies in the future because the clock was set back.
  const held = lastAlarm !== undefined && daysBetween(lastAlarm, today) <= look.adaptation.thresholds.alarmHoldDays;
  return held ? lastAlarm : undefined;
}

/** A flare-up lowered the dose and gave it back: a step above it in the same week would be up, down and up again. */
function flaredLately({ input: { isFlareDay, today }, look }: Situation): boolean {
  if (isFlareDay === undefined) return false;
  const { dropHoldDays } = look.adaptation.thresholds;
  for (let ago = 0; ago <= dropHoldDays; ago += 1) if (isFlareDay(addDays(today, -ago))) return true;
  return false;
}

/** How far one step goes at most: by the mode, in whole numbers, at least one. */
function stepSize(dose: Dose, mode: Mode, { up, quota }: AdaptationThresholds): number {
  if (mode === 'time-contingent') return Math.max(gridOf(dose), Math.floor(amountOf(dose) * quota.perWeek + 1e-9));
  return dose.kind === 'reps' ? up.reps : dose.kind === 'hold' ? up.seconds : up.minutes;
}
