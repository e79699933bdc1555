import type { Day } from '../answers/answer.ts';
import { dayIndex } from '../check-in/day.ts';
import { reactionAfter } from '../check-in/reaction.ts';
import type { BackToUsual, Score } from '../check-in/response.ts';
import { addDays } from '../plan/day.ts';
import type { Mode } from '../plan/plan.ts';
import type { Dose } from '../session/exercise.ts';
import type { Change } from './change.ts';
import { amountOf, cappedAmount, floorOf, gridOf, lowered, sameDose, shareOf, totalOf, withAmount } from './dose.ts';
import type { AdaptationKnowledge, AdaptationThresholds } from './knowledge.ts';
import { adaptationReason, type Facts } from './reason.ts';
import type { AdaptationRuleId } from './rule-id.ts';

/** A walk or a wished-for activity, done once. */
export interface ActivityDay {
  readonly day: Day;
  readonly amount: number;
  readonly painBefore?: Score;
  readonly painAfter?: Score;
}

/** What was told of the nights and days after; from the check-ins of that day's session. */
export interface DayResponse {
  readonly day: Day;
  readonly nextMorning?: BackToUsual;
  readonly at48h?: BackToUsual;
  readonly goneWithinDayPart?: BackToUsual;
}

/** Everything the quota of one week depends on. */
export interface WeeklyInput {
  readonly item: string;
  readonly mode: Mode;
  /** First quota, and the day it was set. */
  readonly start: Dose;
  readonly since: Day;
  readonly today: Day;
  readonly targetDays: number;
  readonly done: readonly ActivityDay[];
  readonly responses: readonly DayResponse[];
  /** Days with an alarm sign. */
  readonly alarms: readonly Day[];
  readonly isFlareDay?: (day: Day) => boolean;
  readonly flareShare?: number;
  /** No step up above this amount. */
  readonly top: number;
}

/** The quota of walking this week: set a week ahead (facts.md F1, F6). */
export function adaptWalking(input: Omit<WeeklyInput, 'item' | 'top'>, knowledge: AdaptationKnowledge): Change {
  return adaptWeekly({ ...input, item: 'walking', top: knowledge.adaptation.thresholds.walkingTop }, knowledge);
}

/**
 * The quota of this week, worked out week by week from the first one, so that it depends on nothing but what was done.
 * One step a week at most: fixed in advance in time-contingent mode, by the 48-hour rule in the others.
 */
export function adaptWeekly(input: WeeklyInput, knowledge: AdaptationKnowledge): Change {
  const { adaptation } = knowledge;
  const since = dayIndex(input.since);
  const count = Math.max(0, Math.floor((dayIndex(input.today) - since) / 7));
  const weeks = byWeek(input, since, count);
  const alarms = input.alarms.map(dayIndex);
  let now: WeekStep = { step: 'new', from: input.start, to: input.start, rule: 'first-time', told: {} };
  let rested = false;
  let downAgo = Number.POSITIVE_INFINITY;
  for (const [index, week] of weeks.entries()) {
    const facts = weekFacts(input, since + index * 7, week, alarms);
    now = nextStep(now.to, facts, { ...input, rested, downAgo }, adaptation.thresholds);
    rested = facts.daysDone === 0;
    downAgo = now.step === 'down' ? 0 : downAgo + 1;
  }
  return withFlare(changeOf(now, input.item, adaptation), input, adaptation);
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

interface WeekFacts {
  readonly daysDone: number;
  /** Day of the week's last alarm sign, as an index. */
  readonly alarm: number | undefined;
  readonly flare: boolean;
  readonly stillRaised: boolean;
  readonly slowMornings: number;
  readonly known: number;
  readonly legLasted: boolean;
  readonly painJump: boolean;
}

interface Week {
  readonly done: ActivityDay[];
  readonly responses: DayResponse[];
}

/** What was done and told, a list per week, in one pass: a year is fifty of them. */
function byWeek({ done, responses }: WeeklyInput, since: number, count: number): readonly Week[] {
  const weeks = Array.from({ length: count }, (): Week => ({ done: [], responses: [] }));
  for (const one of done) weeks[Math.floor((dayIndex(one.day) - since) / 7)]?.done.push(one);
  for (const one of responses) weeks[Math.floor((dayIndex(one.day) - since) / 7)]?.responses.push(one);
  return weeks;
}

function weekFacts(
  input: WeeklyInput,
  from: number,
  { done, responses: all }: Week,
  alarms: readonly number[],
): WeekFacts {
  const to = from + 7;
  const days = new Set(done.map(({ day }) => day));
  const responses = all.filter(({ day }) => days.has(day));
  const reactions = responses.map((response) => reactionAfter(response, to - dayIndex(response.day)));
  return {
    daysDone: days.size,
    alarm: alarms.findLast((day) => day >= from && day < to),
    flare: isFlareWeek(input, from),
    stillRaised: reactions.includes('still-raised'),
    slowMornings: responses.filter(({ nextMorning }) => nextMorning === 'no').length,
    known: reactions.filter((reaction) => reaction !== 'unknown' && reaction !== 'waiting').length + calmWalks(done),
    legLasted: responses.some(
      ({ nextMorning, goneWithinDayPart }) => nextMorning === 'no' || goneWithinDayPart === 'no',
    ),
    painJump: done.some(({ painBefore, painAfter }) => rise(painBefore, painAfter) >= 3),
  };
}

function isFlareWeek({ isFlareDay, since }: WeeklyInput, from: number): boolean {
  if (isFlareDay === undefined) return false;
  const first = from - dayIndex(since);
  return [0, 1, 2, 3, 4, 5, 6].some((count) => isFlareDay(addDays(since, first + count)));
}

function rise(before: Score | undefined, after: Score | undefined): number {
  return before === undefined || after === undefined ? 0 : after - before;
}

/** Pain told before and after, and not up: also an answer, when there was no session to check in for. */
function calmWalks(done: readonly ActivityDay[]): number {
  return done.filter(
    ({ painBefore, painAfter }) => painBefore !== undefined && painAfter !== undefined && painAfter <= painBefore,
  ).length;
}

interface Ahead extends WeeklyInput {
  /** The week before was empty too: the restart has been made. */
  readonly rested: boolean;
  /** Weeks since the last step down. */
  readonly downAgo: number;
}

function nextStep(from: Dose, facts: WeekFacts, ahead: Ahead, thresholds: AdaptationThresholds): WeekStep {
  const floor = floorOf(from, thresholds.floor, ahead.start);
  const make = (step: 'hold' | 'down' | 'up', to: Dose, rule: AdaptationRuleId, told?: Facts): WeekStep => ({
    step: sameDose(from, to) ? 'hold' : step,
    from,
    to,
    rule,
    told: told ?? { 'done-this-week': facts.daysDone },
  });
  const hold = (rule: AdaptationRuleId, told?: Facts): WeekStep => make('hold', from, rule, told);

  if (facts.stillRaised || facts.painJump) {
    const rule = ahead.mode === 'time-contingent' ? 'brake-still-raised' : 'still-raised-after-48h';
    return make('down', lowered(from, thresholds.down.large, floor), rule, { 'at-48h': 'no' });
  }
  if (facts.daysDone === 0) {
    if (ahead.rested) return hold('quota-not-done');
    return make('down', shareOf(from, thresholds.restart.share, floor), 'restart');
  }
  const slow = slowWeek(ahead.mode, facts);
  if (slow === 'down') {
    const rule = ahead.mode === 'pain-guided' ? 'leg-pain-lasted' : 'raised-settled-again';
    return make('down', lowered(from, thresholds.down.small, floor), rule, { 'next-morning': 'no' });
  }
  if (slow === 'hold') {
    const rule = ahead.mode === 'time-contingent' ? 'brake-raised' : 'raised-settled-once';
    return hold(rule, { 'next-morning': 'no' });
  }
  if (facts.alarm !== undefined)
    return hold('no-rise-after-alarm', { 'alarm-day': addDays(ahead.since, facts.alarm - dayIndex(ahead.since)) });
  if (facts.flare) return hold('flare-ramp');
  if (ahead.downAgo < 1) return hold('no-rise-after-drop');
  if (facts.daysDone < ahead.targetDays * thresholds.weekDone) return hold('quota-not-done');
  if (facts.known === 0) return hold('response-unknown');
  return rising(from, ahead, thresholds, make);
}

/** One slow morning holds; in light mode a second one in the week lowers; with a radicular pattern the first does. */
function slowWeek(mode: Mode, facts: WeekFacts): 'down' | 'hold' | 'no' {
  if (mode === 'pain-guided') return facts.legLasted ? 'down' : 'no';
  if (mode === 'light' && facts.slowMornings >= 2) return 'down';
  return facts.slowMornings > 0 ? 'hold' : 'no';
}

function rising(
  from: Dose,
  { mode, top }: Ahead,
  { quota, cap }: AdaptationThresholds,
  make: (kind: 'up' | 'hold', to: Dose, rule: AdaptationRuleId) => WeekStep,
): WeekStep {
  const amount = amountOf(from);
  if (amount >= top) return make('hold', from, 'top-dose');
  const share = mode === 'time-contingent' ? quota.perWeek : quota.perWeekLight;
  const wanted = amount + Math.max(gridOf(from), Math.floor(amount * share + 1e-9));
  const next = Math.min(wanted, cappedAmount(from, totalOf(from), cap.share), top);
  if (next <= amount) return make('hold', from, 'weekly-cap');
  return make('up', withAmount(from, next), mode === 'time-contingent' ? 'weekly-quota' : upRules[mode]);
}

const upRules: Readonly<Record<Exclude<Mode, 'time-contingent'>, AdaptationRuleId>> = {
  light: 'back-to-usual',
  'pain-guided': 'leg-pain-within-day-part',
};

function withFlare(change: Change, input: WeeklyInput, adaptation: AdaptationKnowledge['adaptation']): Change {
  const share = input.flareShare ?? 1;
  if (share >= 1) return change;
  const usual = change.step === 'up' ? change.from : change.to;
  const to = shareOf(usual, share, floorOf(usual, adaptation.thresholds.floor, input.start));
  const reason = adaptationReason(adaptation, 'flare-reduced', {}, { percent: Math.round(share * 100) });
  return { ...change, step: sameDose(usual, to) ? 'hold' : 'down', from: usual, to, reasons: [reason] };
}
