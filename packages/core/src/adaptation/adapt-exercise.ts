import type { Day } from '../answers/answer.ts';
import type { Attempt, Score } from '../check-in/response.ts';
import { daysBetween } from '../plan/day.ts';
import type { Mode } from '../plan/plan.ts';
import type { Dose, Exercise } from '../session/exercise.ts';
import type { Change } from './change.ts';
import {
  amountOf,
  cappedAmount,
  floorOf,
  gridOf,
  lowered,
  sameDose,
  shareOf,
  smaller,
  topAmount,
  withAmount,
} from './dose.ts';
import { factsOf, stopSignOf } from './felt.ts';
import { type History, historyOf, recentOf } from './history.ts';
import type { AdaptationKnowledge, AdaptationThresholds } from './knowledge.ts';
import { type Ladder, stepBack, stepUpTheLadder } from './ladder.ts';
import { light } from './light.ts';
import { painGuided } from './pain-guided.ts';
import type { Look, Proposal } from './proposal.ts';
import { type AdaptationReason, adaptationReason } from './reason.ts';
import { needsRestart, restartFacts } from './restart.ts';
import { timeContingent } from './time-contingent.ts';

/** Everything the next dose of one exercise depends on. The same input always gives the same change. */
export interface ExerciseInput {
  readonly mode: Mode;
  readonly exercise: Exercise;
  /** Dose of the plan: used until the exercise was done once. */
  readonly planned: Dose;
  /** All attempts of this exercise, oldest first. */
  readonly attempts: readonly Attempt[];
  readonly today: Day;
  readonly daysPerWeek: number;
  /** Usual pain: the mean of the last week, or what was answered. */
  readonly usual?: Score;
  /** Last day with an alarm sign, of whatever kind. */
  readonly lastAlarm?: Day;
  /** The alarm check was done since the newest attempt. */
  readonly alarmChecked: boolean;
  /** Share of the usual dose today while a flare-up plan runs; absent or 1: no flare-up. */
  readonly flareShare?: number;
  /** Attempts on these days were done at a flare-up's share and say nothing about the usual dose. */
  readonly isFlareDay?: (day: Day) => boolean;
  /** Day on which this exercise came in the place of another: a week of getting used to it, without a higher dose. */
  readonly levelChangedOn?: Day;
  /** A new plan was accepted after the newest attempt. */
  readonly planIsNewer?: boolean;
  readonly ladder: Ladder;
}

/**
 * The dose of one exercise for the next session and why (facts.md F3 in the mode's own reading). One mode drives; after it
 * come the limits that hold in every mode: never more than a quarter up in seven days, one number at a time, never up after
 * an alarm day, after a drop or in a flare-up, never under the floor.
 *
 * "Never two variables at once" is read per item (an exercise, the walk, an activity): sets stay as planned and only one
 * number of an item moves; an exercise that is new in its place keeps its dose for a week. Over the whole plan at most one
 * exercise is replaced by a harder one in a week.
 */
export function adaptExercise(input: ExerciseInput, knowledge: AdaptationKnowledge): Change {
  const { adaptation } = knowledge;
  const newest = input.attempts.at(-1);
  if (newest === undefined) return firstTime(input, adaptation);

  const usualDays = input.attempts.filter((attempt) => !input.isFlareDay?.(attempt.day));
  const { from, history } = presentDose(input, usualDays, adaptation.thresholds);
  const look: Look = {
    exercise: input.exercise,
    today: input.today,
    usual: input.usual,
    newest,
    recent: withNewest(recentOf(history, input.today, adaptation.thresholds.cap.days), newest),
    history,
    adaptation,
  };
  const proposal = proposalOf(look, input.mode);
  const floor = floorOf(from, adaptation.thresholds.floor, input.exercise.startDose);
  const start: Situation = { input, look, proposal, from, floor };
  if (proposal.move === 'stop') return stopped(start);
  return inFlare(start) ?? afterGap(start) ?? moved(start);
}

/** The newest attempt always speaks, also when it was done at a flare-up's share. */
function withNewest(recent: readonly Attempt[], newest: Attempt): readonly Attempt[] {
  return recent.at(-1) === newest ? recent : [...recent, newest];
}

interface Situation {
  readonly input: ExerciseInput;
  readonly look: Look;
  readonly proposal: Proposal;
  readonly from: Dose;
  readonly floor: number;
}

function firstTime(input: ExerciseInput, adaptation: AdaptationKnowledge['adaptation']): Change {
  const floor = floorOf(input.planned, adaptation.thresholds.floor, input.exercise.startDose);
  const share = input.flareShare ?? 1;
  const reasons = [adaptationReason(adaptation, 'first-time')];
  if (share < 1) reasons.push(flareReason(adaptation, share));
  const to = share < 1 ? shareOf(input.planned, share, floor) : input.planned;
  return { item: input.exercise.id, step: 'new', from: to, to, reasons, alarmCheck: false };
}

/** The usual dose: the newest one outside flare-up days. A flare-up's share is lent, not a new dose. */
function presentDose(
  input: ExerciseInput,
  usualDays: readonly Attempt[],
  thresholds: AdaptationThresholds,
): { from: Dose; history: History } {
  const attempts = usualDays.length > 0 ? usualDays : input.attempts;
  const history = historyOf(attempts, input.today, thresholds.cap.days, thresholds.dropHoldDays);
  const last = usualDays.at(-1)?.dose ?? input.planned;
  return { from: input.planIsNewer ? between(input, last, thresholds) : last, history };
}

/**
 * A new plan with an exercise that was being done: its dose counts, but not above what was last done, and not under the 80 %
 * of it that a baseline starts from; a new plan does not throw anybody back to the beginning.
 */
function between(input: ExerciseInput, last: Dose, { quota, floor }: AdaptationThresholds): Dose {
  const { planned, exercise } = input;
  if (planned.kind !== last.kind) return last;
  const least = shareOf(last, quota.start, floorOf(last, floor, exercise.startDose));
  const most = smaller(last, planned);
  return smaller(most, least) === most ? least : withAmount(last, amountOf(most));
}

const byMode: Readonly<Record<Mode, (look: Look) => Proposal>> = {
  light,
  'time-contingent': timeContingent,
  'pain-guided': painGuided,
};

/** The stop comes before any mode: it is the safety ceiling of all three. */
function proposalOf(look: Look, mode: Mode): Proposal {
  const { adaptation, newest, usual } = look;
  const sign = stopSignOf(newest, usual, adaptation.thresholds.pain);
  if (sign !== undefined) return { move: 'stop', reasons: [adaptationReason(adaptation, sign, factsOf(newest))] };
  const proposal = byMode[mode](look);
  return { ...proposal, reasons: [...proposal.reasons, ...remarks(look, mode)] };
}

/** What was taken into account without deciding: usual pain is high, or today's pain is a little higher than usual. */
function remarks({ adaptation, newest, usual }: Look, mode: Mode): readonly AdaptationReason[] {
  if (usual === undefined || mode === 'time-contingent') return [];
  const { usualHighAbove, noiseBelow } = adaptation.thresholds.pain;
  const facts = { 'pain-usual': Math.round(usual * 10) / 10, 'pain-before': newest.before };
  const above = (newest.before ?? usual) - usual;
  return [
    ...(usual > usualHighAbove ? [adaptationReason(adaptation, 'usual-pain-high', facts)] : []),
    ...(above >= 1 && above < noiseBelow ? [adaptationReason(adaptation, 'within-noise', facts)] : []),
  ];
}

function change(at: Situation, step: Change['step'], to: Dose, reasons: readonly AdaptationReason[]): Change {
  return { item: at.input.exercise.id, step, from: at.from, to, reasons, alarmCheck: false };
}

function stopped(at: Situation): Change {
  const { input, look, proposal, from, floor } = at;
  const { thresholds } = look.adaptation;
  const lower = smaller(lowered(from, thresholds.down.large, floor), look.newest.dose);
  const back = stepBack(input.exercise, input.ladder, look.adaptation);
  const stop = change(at, 'stop', back?.dose ?? lower, [...proposal.reasons, ...(back?.reasons ?? [])]);
  return { ...stop, alarmCheck: !input.alarmChecked, ...(back === undefined ? {} : { exercise: back.exercise }) };
}

function loweredBy(at: Situation): Dose | undefined {
  const { down } = at.look.adaptation.thresholds;
  if (at.proposal.move === 'down-small') return lowered(at.from, down.small, at.floor);
  if (at.proposal.move === 'down-large') return lowered(at.from, down.large, at.floor);
  return undefined;
}

/** A flare-up plan lends a share of the usual dose; what was too heavy even so goes lower. Nothing rises meanwhile. */
function inFlare(at: Situation): Change | undefined {
  const share = at.input.flareShare ?? 1;
  if (share >= 1) return undefined;
  const usual = loweredBy(at);
  const lent = shareOf(usual ?? at.from, share, at.floor);
  const { newest, adaptation } = at.look;
  const small = adaptation.thresholds.down.small;
  const to = newest.tooHeavy ? smaller(lent, lowered(newest.dose, small, at.floor)) : lent;
  const reasons = [flareReason(adaptation, share), ...(usual ? at.proposal.reasons : [])];
  return change(at, sameDose(to, at.from) ? 'hold' : 'down', to, reasons);
}

function flareReason(adaptation: AdaptationKnowledge['adaptation'], share: number): AdaptationReason {
  return adaptationReason(adaptation, 'flare-reduced', {}, { percent: Math.round(share * 100) });
}

/** After missed sessions a friendly restart at 80 % of what was last done (facts.md F1.6), or lower where a rule says so. */
function afterGap(at: Situation): Change | undefined {
  const { input, look, from, floor } = at;
  const { restart } = look.adaptation.thresholds;
  const gap = daysBetween(look.newest.day, input.today);
  if (!needsRestart(gap, input.daysPerWeek, restart)) return undefined;
  const lower = loweredBy(at);
  const to = smaller(shareOf(from, restart.share, floor), lower ?? from);
  const reason = adaptationReason(look.adaptation, 'restart', restartFacts(look.newest.day), {
    days: gap,
    percent: Math.round(restart.share * 100),
  });
  return change(at, sameDose(to, from) ? 'hold' : 'down', to, [reason, ...(lower ? at.proposal.reasons : [])]);
}

function moved(at: Situation): Change {
  const { proposal, from } = at;
  if (proposal.move === 'up') return raised(at);
  const to = loweredBy(at);
  if (to === undefined) return change(at, 'hold', from, proposal.reasons);
  if (!sameDose(to, from)) return change(at, 'down', to, proposal.reasons);

  // At the floor the next step down is an easier exercise.
  const back = stepBack(at.input.exercise, at.input.ladder, at.look.adaptation);
  if (back) {
    const down = change(at, 'down', back.dose, [...proposal.reasons, ...back.reasons]);
    return { ...down, exercise: back.exercise };
  }
  return change(at, 'hold', from, [adaptationReason(at.look.adaptation, 'lowest-dose'), ...proposal.reasons]);
}

function raised(at: Situation): Change {
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
  const { alarmHoldDays } = adaptation.thresholds;
  // `<=` also catches an alarm that lies in the future because the clock was set back.
  if (input.lastAlarm !== undefined && daysBetween(input.lastAlarm, input.today) <= alarmHoldDays) {
    return adaptationReason(adaptation, 'no-rise-after-alarm', { 'alarm-day': input.lastAlarm });
  }
  if (history.droppedLately) return adaptationReason(adaptation, 'no-rise-after-drop');
  const { levelChangedOn } = input;
  if (
    levelChangedOn !== undefined &&
    daysBetween(levelChangedOn, input.today) < adaptation.thresholds.levelChangeDays
  ) {
    return adaptationReason(adaptation, 'one-thing-at-a-time', { 'last-done': levelChangedOn });
  }
  return undefined;
}

/** How far one step goes at most: by the mode, in whole numbers, at least one. */
function stepSize(dose: Dose, mode: Mode, { up, quota }: AdaptationThresholds): number {
  if (mode === 'time-contingent') return Math.max(gridOf(dose), Math.floor(amountOf(dose) * quota.perWeek + 1e-9));
  return dose.kind === 'reps' ? up.reps : dose.kind === 'hold' ? up.seconds : up.minutes;
}
