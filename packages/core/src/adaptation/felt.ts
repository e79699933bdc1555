import type { Attempt, Score } from '../check-in/response.ts';
import type { AdaptationThresholds } from './knowledge.ts';
import type { Facts } from './reason.ts';

/** Where the pain of an attempt lay. `high` is known from the pain afterwards only: it holds, but does not stop. */
export type Band = 'low' | 'middle' | 'high' | 'not-told';

/** A sign that stops an exercise at once (facts.md F3, row 4). */
export type StopSign = 'stop-nerve-sign' | 'stop-leg-spread' | 'stop-pain';

/** Why this attempt must not be repeated as it was, the gravest first; `undefined`: no such sign. */
export function stopSignOf(
  attempt: Attempt,
  usual: Score | undefined,
  pain: AdaptationThresholds['pain'],
): StopSign | undefined {
  if (attempt.nerveSign) return 'stop-nerve-sign';
  if (attempt.legSpread) return 'stop-leg-spread';
  return isStopPain(attempt, usual, pain) ? 'stop-pain' : undefined;
}

/**
 * More than 5, or 3 up while moving. With usual pain above 5 the change counts instead (facts.md F3, own): up to usual + 2
 * is allowed, and 10 never, since a scale that ends cannot show a rise of 3.
 */
function isStopPain(attempt: Attempt, usual: Score | undefined, pain: AdaptationThresholds['pain']): boolean {
  const { during, before } = attempt;
  if (during === undefined) return false;
  const start = before ?? usual;
  if (start !== undefined && during - start >= pain.stopRise) return true;
  if (usual === undefined || usual <= pain.usualHighAbove) return during > pain.middleUpTo;
  return during >= Math.min(usual + pain.stopRise, 10) && during > usual;
}

/** The band of an attempt without a stop sign. Pain while moving when told, else the pain afterwards. */
export function bandOf(attempt: Attempt, usual: Score | undefined, pain: AdaptationThresholds['pain']): Band {
  const felt = attempt.during ?? attempt.after;
  if (felt === undefined) return 'not-told';
  const high = usual !== undefined && usual > pain.usualHighAbove;
  const lowUpTo = high ? usual : pain.lowUpTo;
  const middleUpTo = high ? usual + pain.stopRise - 1 : pain.middleUpTo;
  if (felt <= lowUpTo) return 'low';
  return felt <= middleUpTo ? 'middle' : 'high';
}

/** Rise while moving over the pain before (else over usual); `undefined` when either is not told. */
export function riseOf(attempt: Attempt, usual: Score | undefined): number | undefined {
  const felt = attempt.during ?? attempt.after;
  const start = attempt.before ?? usual;
  return felt === undefined || start === undefined ? undefined : felt - start;
}

/** What was told of an attempt, for the reasons; one shape for every attempt, since this runs for every dose shown. */
export function factsOf(attempt: Attempt): Facts {
  return {
    'pain-before': attempt.before,
    'pain-during': attempt.during,
    'pain-after': attempt.after,
    'next-morning': attempt.nextMorning,
    'at-48h': attempt.at48h,
    'within-day-part': attempt.goneWithinDayPart,
    effort: attempt.effort,
    'too-heavy': attempt.tooHeavy ? 'yes' : undefined,
    completed: attempt.completed ? undefined : 'no',
    'leg-spread': attempt.legSpread ? 'yes' : undefined,
    'nerve-sign': attempt.nerveSign ? 'yes' : undefined,
  };
}
