import { addDays, type Day, daysBetween } from '@rugwijs/core';
import type { JournalKnowledge } from '../knowledge.ts';
import type { Person } from '../person/person.ts';
import type { Advice } from './advice.ts';
import { reasonOf } from './reason.ts';
import { episodeStart } from './rechecks.ts';

/** Days that pain has lasted at the least when somebody answered so. */
const daysAtLeast: Readonly<Record<string, number>> = {
  'under-2-weeks': 0,
  '2-to-4-weeks': 14,
  '4-to-6-weeks': 28,
  '6-to-12-weeks': 42,
  'over-12-weeks': 84,
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
    const already = daysAtLeast[String(person.answersAtStart.duration)] ?? 0;
    const days = already + daysBetween(start, today);
    if (days < lightDays) return undefined;
    return { to: 'time-contingent', reasons: [reasonOf(knowledge, 'mode-time-contingent', {}, { days })] };
  }
  const since = person.legPainFreeSince;
  if (plan.mode !== 'pain-guided' || since === undefined || addDays(since, legPainFreeDays) > today) return undefined;
  const facts = { 'leg-pain-free-since': since };
  return { to: 'time-contingent', reasons: [reasonOf(knowledge, 'mode-leg-pain-gone', facts)] };
}

/**
 * The day from which pain lasts at the least, for a plan that is made later than the answers: the three weeks of the light mode
 * are counted from here. `undefined` when the duration is not known; the plan then reads the answer itself.
 */
export function painBegan(person: Person): Day | undefined {
  const already = daysAtLeast[String(person.answersAtStart.duration)];
  const start = episodeStart(person);
  return already === undefined || start === undefined ? undefined : addDays(start, -already);
}
