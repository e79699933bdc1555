import type { Day, Instant } from '@rugwijs/core';
import { clearShelf, keepOnShelf, readShelf } from '../device/shelf.ts';
import type { Play } from './player.ts';

/** Where a session stands. `new` and `before` come before the first exercise, `during` and later after the last. */
export type Stage = 'new' | 'before' | 'expected' | 'play' | 'during' | 'after' | 'effort' | 'done';

/** A session under way, kept on the device so that it survives a reload. Becomes a `sessionDone` event at the end. */
export interface KeptSession {
  readonly version: 1;
  readonly id: string;
  readonly day: Day;
  readonly startedAt: Instant;
  readonly stage: Stage;
  readonly painBefore?: number;
  readonly expected?: number;
  readonly play: Play;
  /** Ended because of pain or an alarm sign. */
  readonly stopped: boolean;
  readonly during?: number;
  readonly painAfter?: number;
  readonly effort?: number;
}

const key = 'rugwijs.session';

/** The session under way on a day; nothing when there is none, it is over, or what was kept cannot be read. */
function keptSession(day: Day): KeptSession | undefined {
  const kept = readKept();
  return kept?.day === day ? kept : undefined;
}

/** A session that is past its questions, so that going on means something; one that only began asking starts afresh. */
export function sessionUnderWay(day: Day): KeptSession | undefined {
  const kept = keptSession(day);
  const asking: readonly Stage[] = ['new', 'before', 'expected'];
  return kept && !asking.includes(kept.stage) ? kept : undefined;
}

/** A session of an earlier day that was never finished: it still counts, and is recorded as it stands. */
export function leftSession(day: Day): KeptSession | undefined {
  const kept = readKept();
  return kept !== undefined && kept.day < day ? kept : undefined;
}

export function keepSession(session: KeptSession): void {
  keepOnShelf(key, session);
}

export function forgetSession(): void {
  clearShelf(key);
}

function readKept(): KeptSession | undefined {
  const read = readShelf(key);
  return isKept(read) ? read : undefined;
}

const stages: readonly string[] = ['new', 'before', 'expected', 'play', 'during', 'after', 'effort', 'done'];

/** Only this app writes the key, so the outline is checked, and every exercise in it. */
function isKept(read: unknown): read is KeptSession {
  if (typeof read !== 'object' || read === null) return false;
  const kept = read as Partial<Record<keyof KeptSession, unknown>>;
  if (kept.version !== 1 || typeof kept.id !== 'string' || typeof kept.day !== 'string') return false;
  if (typeof kept.startedAt !== 'string' || !stages.includes(String(kept.stage))) return false;
  const play = kept.play as Partial<Play> | undefined;
  return Array.isArray(play?.items) && play.items.every((item) => typeof item?.exercise === 'string' && 'dose' in item);
}
