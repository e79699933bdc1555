import type { EventOf, JournalEvent } from './event.ts';
import { dataSchemas } from './schema.ts';

/** A verdict and what a person said about it stay as they were given (triage.md 2.4): they cannot be corrected away. */
const protectedKinds: ReadonlySet<string> = new Set(['verdictGiven', 'contacted']);

/**
 * The events that count, after corrections; `events` must be in order. The latest correction of an event wins, a
 * correction of a correction undoes it, and one that does not fit its target is ignored: the original then stands.
 */
export function effective(events: readonly JournalEvent[]): readonly JournalEvent[] {
  const corrections = events.filter((event) => event.kind === 'corrected');
  if (corrections.length === 0) return events;

  const latest = new Map<string, EventOf<'corrected'>>();
  for (const correction of corrections.toReversed()) {
    const undone = latest.has(correction.id);
    if (!undone && !latest.has(correction.data.replaces)) latest.set(correction.data.replaces, correction);
  }
  return events.flatMap((event) => {
    if (event.kind === 'corrected') return [];
    const correction = latest.get(event.id);
    return correction === undefined ? [event] : corrected(event, correction);
  });
}

function corrected(event: JournalEvent, correction: EventOf<'corrected'>): JournalEvent[] {
  if (protectedKinds.has(event.kind)) return [event];
  const { data } = correction;
  if ('removed' in data) return [];
  if (data.kind !== event.kind || !dataSchemas[event.kind].safeParse(data.data).success) return [event];
  // Same kind, and the schema has just accepted the data: still an event of the union.
  return [{ ...event, data: data.data } as JournalEvent];
}
