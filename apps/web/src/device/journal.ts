import { computed, signal } from '@preact/signals';
import { knowledge } from '@rugwijs/clinical';
import type { Day, Instant } from '@rugwijs/core';
import {
  type Advice,
  advise,
  type EventData,
  type EventKind,
  fold,
  type JournalEvent,
  makeEvent,
  merge,
  type Person,
  readJournal,
} from '@rugwijs/journal';
import { notBefore, toDay, toInstant } from './clock.ts';
import { demo } from './demo.ts';
import { markStarted, unmarkStarted } from './started.ts';
import { add, askToKeep, eraseAll, type Kept, readAll, type StorageProblem } from './storage.ts';
import { storageProblem } from './storage-problem.ts';

/** Every event this version can read, by time. */
export const events = signal<readonly JournalEvent[]>([]);
/** Events from a newer version: kept and carried into every backup, never shown. */
export const carried = signal<readonly unknown[]>([]);
/** True once the store was read (or refused); screens wait for it before they say that there is no plan. */
export const ready = signal(false);

export const person = computed<Person>(() => fold(events.value, knowledge));

/** Changes once a minute and when the app comes back to the front, so that a new day shows by itself. */
const tick = signal(0);
export const advice = computed<Advice>(() => {
  tick.value;
  return advise(person.value, now(), knowledge);
});

/** This moment, never before the last event. */
export function now(): Instant {
  return toInstant(notBefore(new Date(), events.peek().at(-1)?.at));
}

/** The person's day today. */
export function today(): Day {
  return toDay(now());
}

export function newId(): string {
  return crypto.randomUUID();
}

export type AppendResult =
  | { readonly ok: true; readonly event: JournalEvent }
  | { readonly ok: false; readonly problem: StorageProblem; readonly event: JournalEvent };

/**
 * Writes one event. It counts at once, also when the device could not keep it: then the result says why,
 * `storageProblem` is set, every screen shows it, and the backup file still holds the event.
 */
export async function append<K extends EventKind>(kind: K, data: EventData[K]): Promise<AppendResult> {
  const event = makeEvent(kind, data, { id: newId(), at: now() });
  events.value = merge(events.peek(), [event]);
  if (kind === 'planAccepted') markStarted();
  const outcome = await store([event]);
  return outcome === undefined ? { ok: true, event } : { ok: false, problem: outcome, event };
}

/** Writes one event, or in place of an earlier one of the same kind: one correction, so nothing is lost or doubled in between. */
export function keep<K extends EventKind>(kind: K, data: EventData[K], replaces?: string): Promise<AppendResult> {
  return replaces === undefined ? append(kind, data) : append('corrected', { replaces, kind, data });
}

/** Takes in the events of a backup; nothing already here is lost or doubled. */
export async function takeIn(
  imported: readonly JournalEvent[],
  alsoCarried: readonly unknown[],
): Promise<StorageProblem | undefined> {
  events.value = merge(events.peek(), imported);
  const strange = alsoCarried.filter(hasId);
  carried.value = [...carried.peek(), ...strange.filter((e) => !carried.peek().some((c) => hasId(c) && c.id === e.id))];
  if (person.peek().plan) markStarted();
  return store([...imported, ...strange]);
}

/** Erases the journal for real, here and in every other tab. */
export async function eraseJournal(): Promise<void> {
  await eraseAll();
  forget();
  channel?.postMessage('erased');
}

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('rugwijs');

/** Reads the store once and starts listening to other tabs. Safe to call from every screen. */
export function startJournal(): Promise<void> {
  starting ??= start();
  return starting;
}

let starting: Promise<void> | undefined;
let askedToKeep = false;
/** How often everything was erased here: what was read before that is not taken in any more. */
let erasures = 0;

async function start(): Promise<void> {
  if (demo !== undefined) {
    const { demoJournal } = await import('./demo-journal.ts');
    events.value = (await demoJournal(demo, today())) ?? [];
    ready.value = true;
    return;
  }
  await reread();
  ready.value = true;
  channel?.addEventListener('message', (message) => {
    if (message.data === 'erased') forget();
    else void reread();
  });
  setInterval(bump, 60_000);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    bump();
    void reread();
  });
}

/** What another tab wrote joins what this one has: a set union, so neither loses an event. */
async function reread(): Promise<void> {
  const [before, era] = [new Set(events.peek().map(({ id }) => id)), erasures];
  try {
    const read = readJournal(await readAll());
    if (era !== erasures) return; // read before it was erased
    // What was told while the store was read is not in what was read.
    const unread = storageProblem.peek() ? events.peek() : events.peek().filter(({ id }) => !before.has(id));
    const joined = merge(unread, read.events);
    if (joined.length !== events.peek().length || joined.at(-1)?.id !== events.peek().at(-1)?.id) events.value = joined;
    if (read.carried.length !== carried.peek().length) carried.value = read.carried;
    if (person.peek().plan) markStarted();
  } catch {
    storageProblem.value = 'blocked';
  }
}

async function store(kept: readonly (JournalEvent | Kept)[]): Promise<StorageProblem | undefined> {
  if (demo !== undefined) return undefined; // an example lives in memory only, and says so
  // After a failure everything is offered again: perhaps the person made room.
  const pending = storageProblem.peek() ? [...events.peek(), ...carried.peek().filter(hasId)] : kept;
  const outcome = await add(pending);
  storageProblem.value = outcome.ok ? undefined : outcome.problem;
  if (outcome.ok) {
    channel?.postMessage('written');
    if (!askedToKeep) {
      askedToKeep = true;
      void askToKeep();
    }
  }
  return outcome.ok ? undefined : outcome.problem;
}

function forget(): void {
  erasures += 1;
  events.value = [];
  carried.value = [];
  storageProblem.value = undefined;
  unmarkStarted();
}

function bump(): void {
  tick.value += 1;
}

function hasId(event: unknown): event is Kept {
  return typeof event === 'object' && event !== null && 'id' in event && typeof event.id === 'string';
}
