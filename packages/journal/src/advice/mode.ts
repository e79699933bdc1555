import { addDays, type Day, daysBetween, type PainBegan } from '@rugwijs/core';
import type { JournalKnowledge } from '../knowledge.ts';
import type { Person } from '../person/person.ts';
import type { Advice } from './advice.ts';
import { reasonOf } from './reason.ts';
import { episodeStart } from './rechecks.ts';

/** Days that pain has lasted at the least, and at the most, when somebody answered so. */
const daysTold: Readonly<Record<string, { readonly least: number; readonly most?: number }>> = {
  'under-2-weeks': { least: 0, most: 14 },
  '2-to-4-weeks': { least: 14, most: 28 },
  '4-to-6-weeks': { least: 28, most: 42 },
  '6-to-12-weeks': { least: 42, most: 84 },
  'over-12-weeks': { least: 84 },
};

/**
 * Another mode whose time has come (triage.md 4.2): light gives way to a quota set in advance from the third week of pain;
 * a radicular pattern when the leg was free of pain for two weeks. Proposed, never silent: the person accepts a new plan.
 */
export function modeProposal(person: Person, today: Day, knowledge: JournalKnowledge): Advice['modeProposal'] {
  const plan = person.plan?.plan;
  const { lightDays, legPainFreeDays } = knowledge.adaptation.thresholds.mode;
  const start = episodeStart(person);
  if (plan === undefined || start === undefined) return undefined;

  if (plan.mode === 'light') {
    const already = daysTold[String(person.answersAtStart.duration)]?.least ?? 0;
    const days = already + daysBetween(start, today);
    if (days < lightDays) return undefined;
    return { to: 'time-contingent', reasons: [reasonOf(knowledge, 'mode-time-contingent', {}, { days })] };
  }
  const since = person.legPainFreeSince;
  if (plan.mode !== 'pain-guided' || since === undefined || addDays(since, legPainFreeDays) > today) return undefined;
  const facts = { 'leg-pain-free-since': since };
  return { to: 'time-contingent', reasons: [reasonOf(knowledge, 'mode-leg-pain-gone', facts)] };
}

/** When this pain can have begun, as its duration was told in the latest whole check; `undefined` when that is not known. */
export function painBetween(person: Person): PainBegan | undefined {
  const told = daysTold[String(person.answersAtStart.duration)];
  const start = episodeStart(person);
  if (told === undefined || start === undefined) return undefined;
  const { least, most } = told;
  return { latest: addDays(start, -least), ...(most === undefined ? {} : { earliest: addDays(start, -most) }) };
}

/** What the question after the duration would be answered with today, counted on from the latest whole check; absent when not known. */
export function durationNow(person: Person, today: Day): string | undefined {
  const began = painBegan(person);
  if (began === undefined) return undefined;
  const days = daysBetween(began, today);
  return Object.entries(daysTold).findLast(([, { least }]) => least <= days)?.[0];
}

/**
 * The day from which pain lasts at the least, for a plan that is made later than the answers: the three weeks of the light mode
 * are counted from here. `undefined` when the duration is not known; the plan then reads the answer itself.
 */
export function painBegan(person: Person): Day | undefined {
  return painBetween(person)?.latest;
}
