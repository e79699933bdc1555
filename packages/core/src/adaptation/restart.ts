import type { Day } from '../answers/answer.ts';
import type { AdaptationThresholds } from './knowledge.ts';
import type { Facts } from './reason.ts';

/**
 * Days without a session after which a restart is kinder than going on (facts.md F1.6): three planned sessions missed, or a
 * week, whichever comes first. With one session a week a week is no gap but the plan: there it takes one that was missed.
 */
export function needsRestart(gapDays: number, daysPerWeek: number, restart: AdaptationThresholds['restart']): boolean {
  const apart = 7 / Math.max(1, daysPerWeek);
  const missedAfter = Math.ceil(restart.missedSessions * apart) + 1;
  return gapDays >= Math.min(Math.max(restart.gapDays, 2 * apart), missedAfter);
}

export function restartFacts(lastDone: Day): Facts {
  return { 'last-done': lastDone };
}
