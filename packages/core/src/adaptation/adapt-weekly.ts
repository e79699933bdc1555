import { dayIndex, dayOfIndex } from '../check-in/day.ts';
import type { Mode } from '../plan/plan.ts';
import type { Dose } from '../session/exercise.ts';
import type { Change } from './change.ts';
import { amountOf, cappedAmount, floorOf, gridOf, lowered, shareOf, smaller, totalOf, withAmount } from './dose.ts';
import type { AdaptationKnowledge, AdaptationThresholds } from './knowledge.ts';
import { adaptationReason, type Facts } from './reason.ts';
import { needsRestart } from './restart.ts';
import type { AdaptationRuleId } from './rule-id.ts';
import { byWeek, firstFlareDay, type Week, type WeekFacts, type WeeklyInput, weekFacts } from './week-facts.ts';

/** The quota of walking this week: set a week ahead (facts.md F1, F6). */
export function adaptWalking(
  input: Omit<WeeklyInput, 'item' | 'top'>,
  knowledge: AdaptationKnowledge,
  settled?: WeekState[],
): Change {
  return adaptWeekly(
    { ...input, item: 'walking', top: knowledge.adaptation.thresholds.walkingTop },
    knowledge,
    settled,
  );
}

/** The quota of a week and what of the weeks before it still plays a part. */
export interface WeekState {
  readonly now: WeekStep;
  /** The week before was empty: the restart has been made. */
  readonly rested: boolean;
  /** Weeks since the last step down. */
  readonly downAgo: number;
}

/**
 * The quota of this week, worked out week by week from the first one, so that it depends on nothing but what was done.
 * One step a week at most: fixed in advance in time-contingent mode, by the 48-hour rule in the others.
 *
 * Who asks day after day may keep `settled`, the states of the weeks that are over: they are added here and not worked out
 * again, and what was done and told before them may be left out (the last day done stays). Whatever is told later about a
 * week makes its state and those after it void: the caller takes them off.
 */
export function adaptWeekly(input: WeeklyInput, knowledge: AdaptationKnowledge, settled: WeekState[] = []): Change {
  const { adaptation } = knowledge;
  const { thresholds } = adaptation;
  const since = dayIndex(input.since);
  const today = dayIndex(input.today);
  const count = Math.max(0, Math.floor((today - since) / 7));
  const first = settled.length;
  const weeks = byWeek(input, since, first, count);
  const alarms = input.alarms.map(dayIndex);
  const walked = input.done.map(({ day }) => dayIndex(day));
  let state = settled.at(-1) ?? firstWeek(input);
  for (let index = first; index < count; index += 1) {
    const facts = weekFacts(input, since + index * 7, weeks[index - first] as Week, alarms, thresholds.pain.stopRise);
    const step = nextStep(state, facts, input, thresholds);
    const rested = facts.daysDone === 0;
    const isRunning = index + 1 === count;
    const lived = { input, from: since + (index + 1) * 7, isRunning, rested, today, alarms, walked };
    const now = inItsWeek(step, lived, thresholds);
    state = { now, rested, downAgo: now.step === 'down' ? 0 : state.downAgo + 1 };
    if (!isRunning) settled.push(state);
  }
  return withFlare(state.now, changeOf(state.now, input.item, adaptation), input, adaptation);
}

function firstWeek({ start }: WeeklyInput): WeekState {
  const now: WeekStep = { step: 'new', from: start, to: start, rule: 'first-time', told: {} };
  return { now, rested: false, downAgo: Number.POSITIVE_INFINITY };
}

/** The week for which a quota was set, as far as it was lived; days as indexes. */
interface Lived {
  readonly input: WeeklyInput;
  readonly from: number;
  readonly isRunning: boolean;
  /** The restart has been made already. */
  readonly rested: boolean;
  readonly today: number;
  readonly alarms: readonly number[];
  readonly walked: readonly number[];
}

/**
 * What the week itself does to the quota set for it: an alarm sign or a flare-up takes a step up back, and who comes back after
 * a gap restarts, also in the middle of a week. Nobody is asked for more after days without.
 */
function inItsWeek(now: WeekStep, lived: Lived, thresholds: AdaptationThresholds): WeekStep {
  const { input, from, isRunning, rested, today, walked } = lived;
  const first = walked.find((day) => day >= from && day < from + 7);
  const last = walked.findLast((day) => day < from);
  const back = first ?? (isRunning ? today : undefined);
  if (back === undefined) return withdrawn(now);
  if (last !== undefined && !rested && needsRestart(back - last, input.targetDays, thresholds.restart)) {
    const floor = floorOf(now.from, thresholds.floor, input.start);
    const to = smaller(shareOf(now.from, thresholds.restart.share, floor), now.to);
    return { ...now, step: stepOf(now.from, to), to, rule: 'restart', told: { 'last-done': dayOfIndex(last) } };
  }
  return now.step === 'up' ? heldBack(now, first ?? Number.POSITIVE_INFINITY, lived) : now;
}

/** A step up that nobody made yet when the alarm sign or the flare-up came is not made; one that was made stays. */
function heldBack(now: WeekStep, first: number, { input, from, alarms }: Lived): WeekStep {
  // A clock set back may leave an alarm sign in the future; it holds as well.
  const alarm = alarms.find((day) => day >= from);
  if (alarm !== undefined && first >= alarm) {
    return { ...withdrawn(now), rule: 'no-rise-after-alarm', told: alarmDay(alarm) };
  }
  const flare = firstFlareDay(input, from);
  return flare !== undefined && first >= flare ? { ...withdrawn(now), rule: 'flare-ramp', told: {} } : now;
}

function withdrawn(now: WeekStep): WeekStep {
  return now.step === 'up' ? { ...now, step: 'hold', to: now.from } : now;
}

function alarmDay(alarm: number): Facts {
  return { 'alarm-day': dayOfIndex(alarm) };
}

function stepOf(from: Dose, to: Dose): 'up' | 'hold' | 'down' {
  if (amountOf(to) > amountOf(from)) return 'up';
  return amountOf(to) < amountOf(from) ? 'down' : 'hold';
}

/** The step of one week; made into a change, with its reason, only for the present one. */
interface WeekStep {
  readonly step: 'new' | 'hold' | 'down' | 'up';
  readonly from: Dose;
  readonly to: Dose;
  readonly rule: AdaptationRuleId;
  readonly told: Facts;
}

function changeOf(
  { step, from, to, rule, told }: WeekStep,
  item: string,
  adaptation: AdaptationKnowledge['adaptation'],
): Change {
  const values = { from: amountOf(from), to: amountOf(to) };
  const reasons = [adaptationReason(adaptation, rule, told, step === 'new' ? undefined : values)];
  return { item, step, from, to, reasons, alarmCheck: false };
}

function nextStep(
  { now: { to: from }, rested, downAgo }: WeekState,
  facts: WeekFacts,
  input: WeeklyInput,
  thresholds: AdaptationThresholds,
): WeekStep {
  const floor = floorOf(from, thresholds.floor, input.start);
  const make = (to: Dose, rule: AdaptationRuleId, told: Facts = { 'done-this-week': facts.daysDone }): WeekStep => ({
    step: stepOf(from, to),
    from,
    to,
    rule,
    told,
  });
  const hold = (rule: AdaptationRuleId, told?: Facts): WeekStep => make(from, rule, told);

  if (facts.stillRaised || facts.painJump) {
    const rule = input.mode === 'time-contingent' ? 'brake-still-raised' : 'still-raised-after-48h';
    return make(lowered(from, thresholds.down.large, floor), rule, { 'at-48h': 'no' });
  }
  if (facts.daysDone === 0) {
    if (rested) return hold('quota-not-done');
    return make(shareOf(from, thresholds.restart.share, floor), 'restart');
  }
  const slow = slowWeek(input.mode, facts);
  if (slow === 'down') {
    const rule = input.mode === 'pain-guided' ? 'leg-pain-lasted' : 'raised-settled-again';
    return make(lowered(from, thresholds.down.small, floor), rule, { 'next-morning': 'no' });
  }
  if (slow === 'hold') {
    const rule = input.mode === 'time-contingent' ? 'brake-raised' : 'raised-settled-once';
    return hold(rule, { 'next-morning': 'no' });
  }
  if (facts.alarm !== undefined) return hold('no-rise-after-alarm', alarmDay(facts.alarm));
  if (facts.flare) return hold('flare-ramp');
  if (downAgo < 1) return hold('no-rise-after-drop');
  if (facts.daysDone < input.targetDays * thresholds.weekDone) return hold('quota-not-done');
  if (facts.known === 0 || (input.mode === 'pain-guided' && facts.legOpen)) return hold('response-unknown');
  return rising(from, input, thresholds, make);
}

/** One slow morning holds; in light mode a second one in the week lowers; with a radicular pattern the first does. */
function slowWeek(mode: Mode, facts: WeekFacts): 'down' | 'hold' | undefined {
  if (mode === 'pain-guided') return facts.legLasted ? 'down' : undefined;
  if (mode === 'light' && facts.slowMornings >= 2) return 'down';
  return facts.slowMornings > 0 ? 'hold' : undefined;
}

function rising(
  from: Dose,
  { mode, top }: WeeklyInput,
  { quota, cap }: AdaptationThresholds,
  make: (to: Dose, rule: AdaptationRuleId) => WeekStep,
): WeekStep {
  const amount = amountOf(from);
  if (amount >= top) return make(from, 'top-dose');
  const share = mode === 'time-contingent' ? quota.perWeek : quota.perWeekLight;
  const wanted = amount + Math.max(gridOf(from), Math.floor(amount * share + 1e-9));
  const next = Math.min(wanted, cappedAmount(from, totalOf(from), cap.share), top);
  if (next <= amount) return make(from, 'weekly-cap');
  return make(withAmount(from, next), mode === 'time-contingent' ? 'weekly-quota' : upRules[mode]);
}

const upRules: Readonly<Record<Exclude<Mode, 'time-contingent'>, AdaptationRuleId>> = {
  light: 'back-to-usual',
  'pain-guided': 'leg-pain-within-day-part',
};

/** A flare-up's share of the usual quota. A restart stays the most there is: its quota is not lowered twice for one gap. */
function withFlare(
  { step, from, to: quota, rule }: WeekStep,
  change: Change,
  input: WeeklyInput,
  adaptation: AdaptationKnowledge['adaptation'],
): Change {
  const share = input.flareShare ?? 1;
  if (share >= 1) return change;
  const usual = step === 'up' || rule === 'restart' ? from : quota;
  const lent = shareOf(usual, share, floorOf(usual, adaptation.thresholds.floor, input.start));
  const to = smaller(quota, lent);
  const reason = adaptationReason(adaptation, 'flare-reduced', {}, { percent: Math.round(share * 100) });
  return { ...change, step: stepOf(usual, to), from: usual, to, reasons: [reason] };
}
