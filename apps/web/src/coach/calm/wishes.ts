import { coachKnowledge } from '@rugwijs/clinical';
import { type CalmRoundId, type Pace, paceWithin } from '@rugwijs/core';
import { keepOnShelf, readShelf } from '../../device/shelf.ts';

/** How this person likes a round: kept on the device beside the journal, never part of it. */
export interface Wishes {
  readonly minutes: number;
  readonly pace: Pace;
  readonly voice: boolean;
  readonly tone: boolean;
  readonly vibrate: boolean;
  readonly dark: boolean;
  /** Places of the muscle round that are left out. */
  readonly leftOut: readonly string[];
}

const { calm } = coachKnowledge;
const key = 'rugwijs.calm';

export const usualPace: Pace = { perMinute: calm.perMinute.usual, inShare: calm.inShare.usual };

/** The wishes of last time; what cannot be read becomes the usual. */
export function readWishes(): Wishes {
  const kept = record(readShelf(key));
  const pace = record(kept.pace);
  const minutes = calm.minutes.find((n) => n === kept.minutes) ?? calm.usualMinutes;
  return {
    minutes,
    pace: paceWithin(
      { perMinute: number(pace.perMinute), inShare: number(pace.inShare) },
      calm.perMinute,
      calm.inShare,
    ),
    voice: kept.voice !== false,
    tone: kept.tone !== false,
    vibrate: kept.vibrate === true,
    dark: kept.dark === true,
    leftOut: Array.isArray(kept.leftOut) ? kept.leftOut.filter((id) => typeof id === 'string') : [],
  };
}

export function keepWishes(wishes: Wishes): void {
  keepOnShelf(key, wishes);
}

/** The round that an address asks for; nothing when there is no such round. */
export function roundOf(query: Readonly<Record<string, string>>, ids: readonly CalmRoundId[]): CalmRoundId | undefined {
  return ids.find((id) => id === query.round);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}
