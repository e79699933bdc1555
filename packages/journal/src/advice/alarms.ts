import { type Day, dayOf, urgency } from '@rugwijs/core';
import type { JournalKnowledge } from '../knowledge.ts';
import type { Person } from '../person/person.ts';
import { levelOf } from './standing.ts';

/**
 * Days with an alarm sign, oldest first: a verdict that locks, a new leg or nerve sign in a session, or "yes" and "weet ik
 * niet" to "is er iets nieuws?". No dose rises after them, even when the questions ended calmly.
 */
export function alarmDays(person: Person, knowledge: JournalKnowledge): readonly Day[] {
  const lock = urgency(knowledge.adaptation.thresholds.checks.lockFrom);
  const days = [
    ...person.verdicts.filter((given) => urgency(levelOf(given)) >= lock).map(({ at }) => dayOf(at)),
    ...person.sessions
      .filter(({ exercises }) => exercises.some((one) => one.legSpread || one.nerveSign))
      .map(({ day }) => day),
    ...person.checkIns.filter(({ anythingNew }) => anythingNew !== 'no').map(({ at }) => dayOf(at)),
    ...person.checks
      .filter(({ answers }) => answers['anything-new'] === 'yes' || answers['anything-new'] === 'unknown')
      .map(({ day }) => day),
  ];
  return days.sort();
}
