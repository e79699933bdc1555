import type { Day } from '../../answers/answer.ts';
import { daysBetween } from '../../plan/day.ts';
import type { Reason } from '../../rule/reason.ts';
import { sleepNumbers } from '../numbers.ts';
import { type ToolFacts, toolReason } from '../reason.ts';
import { mean } from '../series.ts';
import type { SleepKnowledge, SleepRuleId } from './knowledge.ts';
import type { Night, SleepCheck, SleepQuestionId } from './records.ts';
import { mayBe, type Told, toldIn } from './told.ts';
import { type ReadNight, readNights } from './weeks.ts';

export interface SleepAdvice {
  /** Whom to see before anything else; empty when nothing asks for it. */
  readonly handOver: readonly Reason<SleepRuleId>[];
  /** What may help, the most fitting first. */
  readonly tips: readonly Reason<SleepRuleId>[];
  /** Whether a shorter night may be talked over with a clinician, or is not for this person; undefined when nothing points to it. */
  readonly shorterNight?: { readonly says: 'with-help' | 'not'; readonly reasons: readonly Reason<SleepRuleId>[] };
}

export interface SleepFacts {
  readonly today: Day;
  readonly nights: readonly Night[];
  readonly checks: readonly SleepCheck[];
  readonly age?: number;
  /** Told in the plan's list of illnesses, or that list is not known; absent when nobody asked. For who is never told to sleep less. */
  readonly epilepsy?: 'yes' | 'unknown';
}

/** What the diary and the questions lead to. An answer that is not known counts as yes: it asks for somebody who looks. */
export function sleepAdvice(facts: SleepFacts, knowledge: SleepKnowledge): SleepAdvice {
  const week = weekOf(facts);
  const told = toldIn(facts, knowledge);
  const shorter = shorterNight(week, told, knowledge);
  const first = handOver(week, told, knowledge);
  return {
    handOver: first,
    tips: tips(week, facts, knowledge, first.length > 0),
    ...(shorter ? { shorterNight: shorter } : {}),
  };
}

/** Whom to see before anything else, for who only asks that; empty when nothing asks for it. */
export function sleepHandOver(facts: SleepFacts, knowledge: SleepKnowledge): readonly Reason<SleepRuleId>[] {
  return handOver(weekOf(facts), toldIn(facts, knowledge), knowledge);
}

/** The nights of the last seven days that can be read. */
function weekOf({ nights, today }: SleepFacts): readonly ReadNight[] {
  const recent = nights.filter(({ day }) => {
    const ago = daysBetween(day, today);
    return ago >= 0 && ago < 7;
  });
  return readNights(recent);
}

/** Whether the sleep questions are to be asked (again). */
export function sleepCheckDue(checks: readonly SleepCheck[], today: Day, { checkDays }: SleepKnowledge): boolean {
  return !checks.some(({ day }) => daysBetween(day, today) < checkDays);
}

function handOver(week: readonly ReadNight[], told: Told, knowledge: SleepKnowledge): readonly Reason<SleepRuleId>[] {
  const { rules, nightsToSay, veryShort } = knowledge;
  const reasons: Reason<SleepRuleId>[] = [];
  if (mayBe(told.wheel)) reasons.push(toolReason(rules, 'sleep-wheel', { wheel: told.wheel }));
  if (mayBe(told['breath-stops'])) {
    reasons.push(toolReason(rules, 'sleep-breath-stops', { 'breath-stops': told['breath-stops'] }));
  }
  const asleep = week.length >= nightsToSay ? mean(week.map((night) => night.asleep)) : undefined;
  if (asleep !== undefined && asleep < veryShort) {
    const because = { 'sleep-nights': week.length, 'sleep-mean': hours(asleep) };
    reasons.push(toolReason(rules, 'sleep-very-short', because, sleepNumbers(knowledge)['sleep-very-short']));
  }
  if (mayBe(told.months)) reasons.push(toolReason(rules, 'sleep-months', { months: told.months }));
  return reasons;
}

function tips(
  week: readonly ReadNight[],
  facts: SleepFacts,
  knowledge: SleepKnowledge,
  toDoctor: boolean,
): readonly Reason<SleepRuleId>[] {
  const { rules, nightsToSay, longAwake, riseSpread, reasonNights } = knowledge;
  const tips: Reason<SleepRuleId>[] = [];
  const say = (rule: SleepRuleId, because: ToolFacts, values?: Record<string, number>) =>
    tips.push(toolReason(rules, rule, because, values));
  const enough = hoursFor(facts.age, knowledge);
  if (week.length >= nightsToSay) {
    const asleep = mean(week.map((night) => night.asleep));
    const rises = week.map(({ up }) => up);
    const spread = Math.max(...rises) - Math.min(...rises);
    const falling = mean(week.map(({ night }) => night.minutesToSleep));
    const awake = mean(week.map(({ night }) => night.minutesAwake));
    // "It may be enough for you" is not for who was just sent to a doctor.
    if (asleep < enough.least * 60 && !toDoctor) say('sleep-little', { 'sleep-mean': hours(asleep) }, enough);
    if (spread > riseSpread) say('sleep-same-rise', { 'sleep-rise-spread': hours(spread) });
    if (falling > longAwake || awake > longAwake) {
      const because = { 'sleep-to-sleep': Math.round(falling), 'sleep-awake': Math.round(awake) };
      say('sleep-bed-is-for-sleep', because, sleepNumbers(knowledge)['sleep-bed-is-for-sleep']);
      if (falling > longAwake) say('sleep-wind-down', { 'sleep-to-sleep': Math.round(falling) });
    }
  }
  const nightsBy = (what: string) => week.filter(({ night }) => night.by?.includes(what)).length;
  if (nightsBy('worry') >= reasonNights) say('sleep-worry-time', { 'sleep-by-worry': nightsBy('worry') });
  if (nightsBy('coffee') >= reasonNights) say('sleep-caffeine', { 'sleep-by-coffee': nightsBy('coffee') });
  if (nightsBy('pain') >= reasonNights) say('sleep-pain-at-night', { 'sleep-by-pain': nightsBy('pain') });
  say('sleep-enough', facts.age === undefined ? {} : { age: facts.age }, enough);
  return tips;
}

/**
 * Long awake at night for the hours in bed (not a lie-in): a shorter night can help, with a guide, and never for some. As long as
 * nobody answered who those some are, nothing is said of it.
 */
function shorterNight(
  week: readonly ReadNight[],
  told: Told,
  { rules, nightsToSay, lowEfficiency, longAwake }: SleepKnowledge,
): SleepAdvice['shorterNight'] {
  if (week.length < nightsToSay) return undefined;
  const efficiency = mean(week.map((night) => night.asleep)) / mean(week.map((night) => night.inBed));
  const awake = mean(week.map(({ night }) => Math.max(night.minutesToSleep, night.minutesAwake)));
  if (efficiency >= lowEfficiency || awake <= longAwake) return undefined;
  const share = { 'sleep-efficiency': Math.round(efficiency * 100) };
  const not = unsafe.filter((id) => mayBe(told[id]));
  if (not.length > 0) {
    const because = Object.fromEntries(not.map((id) => [id, told[id]]));
    return { says: 'not', reasons: [toolReason(rules, 'sleep-shorter-night-not', { ...because, ...share })] };
  }
  if (unsafe.some((id) => told[id] === undefined)) return undefined;
  return { says: 'with-help', reasons: [toolReason(rules, 'sleep-shorter-night-with-help', share)] };
}

/** With any of these a shorter night is not safe. */
const unsafe = ['epilepsy', 'bipolar', 'machines', 'wheel'] as const satisfies readonly SleepQuestionId[];

/** Hours that most people of this age need; without an age those of most adults. */
function hoursFor(age: number | undefined, { hours: table }: SleepKnowledge): { least: number; most: number } {
  const row = table.findLast(({ fromAge }) => (age ?? 0) >= fromAge) ?? table[0];
  return { least: row?.least ?? 0, most: row?.most ?? 0 };
}

/** Hours with one decimal, for who reads the reason. */
function hours(minutes: number): number {
  return Math.round(minutes / 6) / 10;
}
