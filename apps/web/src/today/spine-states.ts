import type { Advice, Person } from '@rugwijs/journal';
import { weekOf } from './calendar.ts';
import { sessionDays } from './situation.ts';
import type { BoneState } from './spine.tsx';

/** The 24 vertebrae: days of this week with a session, weeks of the plan, and the five steps of the Rugcheck (done once there is a plan). */
export function spineStates(
  person: Person,
  advice: Advice,
): { states: readonly BoneState[]; days: number; week: number } {
  const done = sessionDays(person);
  const week = weekOf(advice.today).map(
    (day): BoneState => (day === advice.today ? 'now' : done.has(day) ? 'done' : 'todo'),
  );
  const weeks = Array.from(
    { length: 12 },
    (_, i): BoneState => (i + 1 < advice.week ? 'done' : i + 1 === advice.week ? 'now' : 'todo'),
  );
  const steps = Array.from({ length: 5 }, (): BoneState => (person.plan ? 'done' : 'todo'));
  return {
    states: [...week, ...weeks, ...steps],
    days: weekOf(advice.today).filter((day) => done.has(day)).length,
    week: Math.min(12, advice.week),
  };
}
