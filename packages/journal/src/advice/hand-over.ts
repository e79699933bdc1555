import {
  type Day,
  daysBetween,
  type Facts,
  flareConcern,
  type HandOver,
  oneHandOver,
  type Reason,
  toolHandOvers,
} from '@rugwijs/core';
import type { JournalKnowledge } from '../knowledge.ts';
import type { Person } from '../person/person.ts';
import { painBetween } from './mode.ts';
import { reasonOf } from './reason.ts';
import { episodeStart } from './rechecks.ts';

/** How the weeks went, for the hand-over and the re-checks. */
export interface Trend {
  readonly notImproving: boolean;
  readonly weeksUp: boolean;
  readonly facts: Facts;
}

/**
 * Better by 2 points on the weekly mean or on one activity, from day 28 on (triage.md 2.4, facts.md F13)? Nothing told is
 * not "no improvement": then the question is asked and nothing concluded. Nor is little pain that stayed little.
 */
export function trendOf(person: Person, weeks: readonly number[], today: Day, knowledge: JournalKnowledge): Trend {
  const { notImproving, weeksUp } = knowledge.adaptation.thresholds;
  const answered = person.answersAtStart.pain;
  const first = typeof answered === 'number' ? answered : (person.measures.pain[0]?.value ?? weeks[0]);
  const last = weeks.at(-1);
  const gained = bestActivity(person);
  const start = episodeStart(person);
  const day = start === undefined ? 0 : daysBetween(start, today);
  const known = first !== undefined && last !== undefined && first > 1;
  const enough = known && first - last >= notImproving.pain;
  const stuck = known && !enough && !(gained !== undefined && gained.now - gained.first >= notImproving.activity);
  return {
    notImproving: stuck && day >= (notImproving.days[0] ?? 28),
    weeksUp: isUp(weeks, weeksUp.rise, weeksUp.weeks),
    facts: {
      'plan-day': day + 1,
      'pain-first-week': round(first),
      'pain-week': round(last),
      'activity-first': gained?.first,
      'activity-now': gained?.now,
    },
  };
}

/** The activity that gained most. */
function bestActivity(person: Person): { first: number; now: number } | undefined {
  let best: { first: number; now: number } | undefined;
  for (const [id, readings] of Object.entries(person.measures.activities)) {
    const rating = person.plan?.plan.activities.find((activity) => activity.id === id)?.rating;
    const first = rating ?? readings[0]?.value;
    const now = readings.at(-1)?.value;
    if (first === undefined || now === undefined) continue;
    if (best === undefined || now - first > best.now - best.first) best = { first, now };
  }
  return best;
}

/** The last weeks all lie so much above the one before them. */
function isUp(weeks: readonly number[], rise: number, count: number): boolean {
  const before = weeks.at(-count - 1);
  return before !== undefined && weeks.slice(-count).every((mean) => mean - before >= rise);
}

function round(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value * 10) / 10;
}

/** Who should look along, and why: by the weeks of the plan, and by every tool. */
export function handOverOf(
  person: Person,
  trend: Trend,
  today: Day,
  knowledge: JournalKnowledge,
): HandOver | undefined {
  const { answers, logs } = person;
  const plan = person.plan && planHandOver(person, trend, today, knowledge);
  const tools = toolHandOvers({ today, answers, logs, began: painBetween(person) }, knowledge.coach);
  return oneHandOver([...(plan ? [plan] : []), ...tools]);
}

/** By the weeks of the plan; the GP when something else may be behind it. */
function planHandOver(person: Person, trend: Trend, today: Day, knowledge: JournalKnowledge): HandOver | undefined {
  const { notImproving, flare } = knowledge.adaptation.thresholds;
  const day = Number(trend.facts['plan-day'] ?? 1) - 1;
  const reasons: Reason[] = [];
  const late = day >= notImproving.gpFromDay;
  if (trend.notImproving) {
    reasons.push(reasonOf(knowledge, late ? 'not-improving-6-weeks' : 'not-improving-4-weeks', trend.facts));
  }
  if (trend.weeksUp) reasons.push(reasonOf(knowledge, 'weeks-up', trend.facts));
  const concern = flareConcern(today, person.flares, flare);
  if (concern !== undefined) {
    reasons.push(reasonOf(knowledge, concern, { 'flares-this-month': person.flares.length }));
  }
  if (reasons.length === 0) return undefined;

  const signs = notImproving.strongSoftSigns.filter((question) => person.answers[question] === 'yes');
  if (!trend.notImproving || !late || signs.length === 0) return { to: 'physiotherapist', reasons };
  const sign = reasonOf(knowledge, 'not-improving-soft-sign');
  const because = signs.map((question) => ({ question, answer: 'yes' }));
  return { to: 'gp', reasons: [{ ...sign, because }, ...reasons] };
}
