import type { Instant } from '@rugwijs/core';
import type { JournalEvent } from './event.ts';

/**
 * The one order of a journal: by moment, then by id. Ids are compared by code unit, never by locale, so that every device
 * and server agrees.
 */
export function compareEvents(one: JournalEvent, other: JournalEvent): number {
  const apart = compareInstants(one.at, other.at);
  if (apart !== 0) return apart;
  if (one.id !== other.id) return one.id < other.id ? -1 : 1;
  return 0;
}

/** By moment. Times written alike (same length, same offset) are in order as text; only the others need to be parsed. */
export function compareInstants(one: Instant, other: Instant): number {
  if (one === other) return 0;
  if (one.length === other.length && one.slice(19) === other.slice(19)) return one < other ? -1 : 1;
  return Date.parse(one) - Date.parse(other);
}

/**
 * Two journals of one person as one: the set union by id, in order. Associative, commutative and idempotent, so phones may
 * swap files in any order and as often as they like. Two different events under one id cannot come from our apps; should a
 * file hold such a pair, every device keeps the same one of them.
 */
export function merge(one: readonly JournalEvent[], other: readonly JournalEvent[]): JournalEvent[] {
  if (other.length === 0 && isInOrder(one)) return [...one];
  const byId = new Map<string, JournalEvent>();
  for (const event of one) keep(byId, event);
  for (const event of other) keep(byId, event);
  return [...byId.values()].sort(compareEvents);
}

/** Strictly in order, so without doubles of one moment; doubles of an id at two moments are found by their ids. */
function isInOrder(events: readonly JournalEvent[]): boolean {
  const ids = new Set<string>();
  return events.every((event, index) => {
    ids.add(event.id);
    const before = events[index - 1];
    return ids.size === index + 1 && (before === undefined || compareEvents(before, event) < 0);
  });
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
