import type { Day } from '../answers/answer.ts';
import type { AdaptationThresholds } from './knowledge.ts';
import type { Facts } from './reason.ts';

/**
 * Days without a session after which a restart is kinder than going on (facts.md F1.6): three planned sessions missed, or a
 * week, whichever comes first.
 */
export function needsRestart(gapDays: number, daysPerWeek: number, restart: AdaptationThresholds['restart']): boolean {
  const missedAfter = Math.ceil((restart.missedSessions * 7) / Math.max(1, daysPerWeek)) + 1;
  return gapDays >= Math.min(restart.gapDays, missedAfter);
}

export function restartFacts(lastDone: Day): Facts {
  return { 'last-done': lastDone };
}
