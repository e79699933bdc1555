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
  readonly nextMorning?: BackToUsual | undefined;
  readonly at48h?: BackToUsual | undefined;
}

/** The reaction as far as it is known today. Unknown is never read as settled. */
export function reactionOf(responses: Answered & { readonly day: Day }, today: Day): Reaction {
  return reactionTold(responses) ?? reactionAfter(responses, dayIndex(today) - dayIndex(responses.day));
}

/** The same, so many days after the session. */
export function reactionAfter(responses: Answered, days: number): Reaction {
  const told = reactionTold(responses);
  if (told !== undefined) return told;
  return days <= (responses.nextMorning === 'no' ? 2 : 1) ? 'waiting' : 'unknown';
}

/** The reaction when no waiting can change it, whatever day it is; `undefined` while an answer is still missing. */
function reactionTold(responses: Answered): Reaction | undefined {
  const { nextMorning, at48h } = responses;
  if (isStillRaised(responses)) return 'still-raised';
  if (nextMorning === 'yes') return 'settled';
  if (nextMorning === 'no' && at48h === 'yes') return 'settled-by-48h';
  return (nextMorning === 'no' ? at48h : nextMorning) === undefined ? undefined : 'unknown';
}

export function isStillRaised({ at48h }: Answered): boolean {
  return at48h === 'no';
}
