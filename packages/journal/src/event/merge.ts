import type { JournalEvent } from './event.ts';

/**
 * The one order of a journal: by moment, then by id. Ids are compared by code unit, never by locale, so that every device
 * and server agrees.
 */
export function compareEvents(one: JournalEvent, other: JournalEvent): number {
  if (one.at !== other.at) {
    const apart = Date.parse(one.at) - Date.parse(other.at);
    if (apart !== 0) return apart;
  }
  if (one.id !== other.id) return one.id < other.id ? -1 : 1;
  return 0;
}

/**
 * Two journals of one person as one: the set union by id, in order. Associative, commutative and idempotent, so phones may
 * swap files in any order and as often as they like. Two different events under one id cannot come from our apps; should a
 * file hold such a pair, every device keeps the same one of them.
 */
export function merge(one: readonly JournalEvent[], other: readonly JournalEvent[]): JournalEvent[] {
  const byId = new Map<string, JournalEvent>();
  for (const event of one) keep(byId, event);
  for (const event of other) keep(byId, event);
  return [...byId.values()].sort(compareEvents);
}

function keep(byId: Map<string, JournalEvent>, event: JournalEvent): void {
  const known = byId.get(event.id);
  if (known === undefined || (known !== event && canonical(event) < canonical(known))) byId.set(event.id, event);
}

/** The same text for the same event, whatever the order of its fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
