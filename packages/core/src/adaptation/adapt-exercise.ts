import type { Attempt } from '../check-in/response.ts';
import type { Mode } from '../plan/plan.ts';
import { oneDecimal } from '../progress/one-decimal.ts';
import type { Change } from './change.ts';
import { floorOf, lowered, sameDose, shareOf, smaller, totalOf } from './dose.ts';
import { factsOf, stopSignOf } from './felt.ts';
import type { AdaptationKnowledge } from './knowledge.ts';
import { stepBack } from './ladder.ts';
import { light } from './light.ts';
import { painGuided } from './pain-guided.ts';
import { afterGap, flareReason, inFlare } from './pause.ts';
import { presentDose } from './present-dose.ts';
import type { Look, Proposal } from './proposal.ts';
import { type AdaptationReason, adaptationReason } from './reason.ts';
import { heldByAlarm, raised } from './rise.ts';
import { change, type ExerciseInput, loweredBy, type Situation } from './situation.ts';
import { timeContingent } from './time-contingent.ts';

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

  const { from, history } = presentDose(input, adaptation.thresholds);
  const look: Look = {
    exercise: input.exercise,
    today: input.today,
    usual: input.usual,
    newest,
    recent: withNewest(history.recent, newest),
    history,
    adaptation,
  };
  const proposal = proposalOf(look, input.mode);
  const floor = floorOf(from, adaptation.thresholds.floor, input.exercise.startDose);
  const start: Situation = { input, look, proposal, from, floor };
  if (proposal.move === 'stop') return stopped(start);
  return notAboveAfterAlarm(inFlare(start) ?? afterGap(start) ?? moved(start), start);
}

/** The newest attempt always speaks, also when it was done at a flare-up's share. */
function withNewest(recent: readonly Attempt[], newest: Attempt): readonly Attempt[] {
  return recent.at(-1) === newest ? recent : [...recent, newest];
}

function firstTime(input: ExerciseInput, adaptation: AdaptationKnowledge['adaptation']): Change {
  const floor = floorOf(input.planned, adaptation.thresholds.floor, input.exercise.startDose);
  const share = input.flareShare ?? 1;
  const reasons = [adaptationReason(adaptation, 'first-time')];
  if (share < 1) reasons.push(flareReason(adaptation, share));
  const to = share < 1 ? shareOf(input.planned, share, floor) : input.planned;
  return { item: input.exercise.id, step: 'new', from: to, to, reasons, alarmCheck: false };
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
  const remarked = remarks(look, mode);
  return remarked.length === 0 ? proposal : { move: proposal.move, reasons: [...proposal.reasons, ...remarked] };
}

/** What was taken into account without deciding: usual pain is high, or today's pain is a little higher than usual. */
function remarks({ adaptation, newest, usual }: Look, mode: Mode): readonly AdaptationReason[] {
  if (usual === undefined || mode === 'time-contingent') return [];
  const { usualHighAbove, noiseBelow } = adaptation.thresholds.pain;
  const facts = { 'pain-usual': oneDecimal(usual), 'pain-before': newest.before };
  const above = (newest.before ?? usual) - usual;
  const found: AdaptationReason[] = [];
  if (usual > usualHighAbove) found.push(adaptationReason(adaptation, 'usual-pain-high', facts));
  if (above >= 1 && above < noiseBelow) found.push(adaptationReason(adaptation, 'within-noise', facts));
  return found;
}

function stopped(at: Situation): Change {
  const { input, look, proposal, from, floor } = at;
  const { thresholds } = look.adaptation;
  const lower = smaller(lowered(from, thresholds.down.large, floor), look.newest.dose);
  const back = stepBack(input.exercise, input.ladder, look.adaptation);
  const stop = change(at, 'stop', back?.dose ?? lower, [...proposal.reasons, ...(back?.reasons ?? [])]);
  return { ...stop, alarmCheck: !input.alarmChecked, ...(back === undefined ? {} : { exercise: back.exercise }) };
}

/**
 * In the days after an alarm sign no dose lies above the one last done: what a flare-up lent is not given back in that week.
 */
function notAboveAfterAlarm(now: Change, at: Situation): Change {
  const { newest, adaptation } = at.look;
  const alarm = heldByAlarm(at);
  if (alarm === undefined || now.exercise !== undefined || totalOf(now.to) <= totalOf(newest.dose)) return now;
  const reason = adaptationReason(adaptation, 'no-rise-after-alarm', { 'alarm-day': alarm });
  const others = now.reasons.filter(({ rule }) => rule !== reason.rule);
  return { ...now, step: 'down', to: newest.dose, reasons: [reason, ...others] };
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
