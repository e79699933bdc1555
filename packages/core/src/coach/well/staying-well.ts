import type { Day } from '../../answers/answer.ts';
import type { CoachFacts } from '../facts.ts';

/**
 * The day on which staying well was begun in this episode; absent when it was not. A plan that follows from a whole check later is of
 * a new episode, with its own recovery.
 */
export function stayingWellSince({ logs, planStart }: Pick<CoachFacts, 'logs' | 'planStart'>): Day | undefined {
  const day = logs.wellStarted.at(-1)?.day;
  return day !== undefined && (planStart === undefined || planStart <= day) ? day : undefined;
}

/** Recovered, begun with staying well, and nobody has to look along: the app steps back and asks less. */
export function needsLess(facts: Pick<CoachFacts, 'logs' | 'planStart' | 'handOver'>): boolean {
  return facts.handOver === undefined && stayingWellSince(facts) !== undefined;
}
