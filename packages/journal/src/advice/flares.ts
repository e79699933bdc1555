import { addDays, type Day, flareDose, flarePlan, lastDayOf, oneDecimal } from '@rugwijs/core';
import type { JournalKnowledge } from '../knowledge.ts';
import type { Person } from '../person/person.ts';
import type { Advice } from './advice.ts';
import { looksLikeFlare, type PainMoment } from './pain.ts';
import { reasonOf } from './reason.ts';

/** The days on which a flare-up plan runs or ran, by its fixed length. */
export function flareDays(person: Person, knowledge: JournalKnowledge): (day: Day) => boolean {
  const { flare } = knowledge.adaptation.thresholds;
  const spans = person.flares.map(({ start }, index) => {
    const plan = flarePlan(person.flares.slice(0, index), flare);
    return { from: start, to: addDays(start, plan.reducedDays + plan.rampDays - 1) };
  });
  return (day) => spans.some(({ from, to }) => from <= day && day < to);
}

/** The flare-up plan that runs today. */
export function flareToday(person: Person, today: Day, knowledge: JournalKnowledge): Advice['flare'] {
  const running = flareDose(today, person.flares, knowledge.adaptation.thresholds);
  if (running === undefined) return undefined;
  const { share, day, plan } = running;
  const values = {
    percent: Math.round(share * 100),
    day,
    reducedDays: plan.reducedDays,
    fullOn: plan.reducedDays + plan.rampDays,
    earlier: person.flares.length - 1,
  };
  const rule = day <= plan.reducedDays ? 'flare-reduced' : 'flare-ramp';
  return { day, ramp: share, reasons: [reasonOf(knowledge, rule, { 'flare-day': day }, values)] };
}

/** Asks whether this is a flare-up; one bad day is not enough, and nothing is concluded (facts-2.md 12). */
export function askFlare(
  person: Person,
  moments: readonly PainMoment[],
  today: Day,
  knowledge: JournalKnowledge,
): Advice['askFlare'] {
  const { flare } = knowledge.adaptation.thresholds;
  const last = person.flares.at(-1);
  if (last !== undefined && lastDayOf(last, flare) >= addDays(today, -1)) return undefined;
  const seen = looksLikeFlare(person, moments, today, flare.rise);
  if (seen === undefined) return undefined;
  const facts = { 'pain-week': seen.now, 'pain-usual': oneDecimal(seen.usual) };
  return { reasons: [reasonOf(knowledge, 'flare-ask', facts)] };
}
