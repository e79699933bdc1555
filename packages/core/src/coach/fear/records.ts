import type { Day } from '../../answers/answer.ts';
import type { Score } from '../../check-in/response.ts';
import { daysBetween } from '../../plan/day.ts';
import type { Demand } from '../demands.ts';
import type { FearKnowledge } from './knowledge.ts';

/** A feared activity on the ladder, or a new estimate of one (same `activity`). */
export interface FearedActivity {
  readonly activity: string;
  readonly name: string;
  /** Expected harm, 0–100, as the person sees it. */
  readonly harm: number;
  /** What an own activity asks of the body; absent: not known, and then everything counts. */
  readonly demands?: readonly Demand[];
  readonly day: Day;
  /** Taken off the ladder. */
  readonly removed?: boolean;
}

/** One try of a feared activity: what was expected before, what came of it. Written before as not done, completed after. */
export interface ExposureTry {
  readonly activity: string;
  readonly day: Day;
  /** What the person feared would happen, in own words. */
  readonly prediction?: string;
  /** Expected pain or harm 0–10, written before. */
  readonly expected: Score;
  /** How bad it really was, 0–10; absent when it was not done. */
  readonly real?: Score;
  readonly done: boolean;
  readonly learned?: string;
  /** What is expected of doing it again, 0–10, asked afterwards. */
  readonly next?: Score;
  /** It did not work out this time: nothing more is asked about it. */
  readonly left?: boolean;
}

/** The prediction that still waits for how it went: the last one, unless it was told, given up, or is too long ago. */
export function waitingTry<Try extends ExposureTry>(
  exposed: readonly Try[],
  today: Day,
  { waitDays }: FearKnowledge,
): Try | undefined {
  const last = exposed.at(-1);
  const open = last !== undefined && !last.done && last.left !== true;
  return open && daysBetween(last.day, today) <= waitDays ? last : undefined;
}
