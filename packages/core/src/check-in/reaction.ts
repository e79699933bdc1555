import type { Day } from '../answers/answer.ts';
import { dayIndex } from './day.ts';
import type { BackToUsual } from './response.ts';

/** How the back answered to a session, by the 48-hour rule (facts.md F3). */
export type Reaction =
  /** Back to usual the next morning. */
  | 'settled'
  /** Raised the next morning, back to usual within 48 hours. */
  | 'settled-by-48h'
  /** Still raised after 48 hours, whatever the morning was like. */
  | 'still-raised'
  /** Not known yet: the moment to ask has not passed. */
  | 'waiting'
  /** "Weet ik niet", or never told. */
  | 'unknown';

interface Answered {
  readonly nextMorning?: BackToUsual;
  readonly at48h?: BackToUsual;
}

/** The reaction as far as it is known today. Unknown is never read as settled. */
export function reactionOf(responses: Answered & { readonly day: Day }, today: Day): Reaction {
  return reactionAfter(responses, dayIndex(today) - dayIndex(responses.day));
}

/** The same, so many days after the session. */
export function reactionAfter({ nextMorning, at48h }: Answered, days: number): Reaction {
  if (at48h === 'no') return 'still-raised';
  if (nextMorning === 'yes') return 'settled';
  if (nextMorning === 'no') {
    if (at48h === 'yes') return 'settled-by-48h';
    return at48h === undefined && days <= 2 ? 'waiting' : 'unknown';
  }
  return nextMorning === undefined && days <= 1 ? 'waiting' : 'unknown';
}
