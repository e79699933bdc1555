import { reactionOf } from '../check-in/reaction.ts';
import type { Attempt } from '../check-in/response.ts';
import { daysBetween } from '../plan/day.ts';
import { riseOf } from './felt.ts';
import { newestPass } from './history.ts';
import { controlPainRose } from './light.ts';
import { holdForWork, type Look, type Proposal, propose, stillRaised, thresholdsOf } from './proposal.ts';

/**
 * Radicular pattern: guided by pain (KNGF 2021 C.2.1–C.2.2, seen; facts-2.md 1). A rise of leg pain that is gone within part
 * of the day ("dagdeel") is acceptable, otherwise down; with good progress the old level in 6–12 weeks, so at most one step
 * a week.
 */
export function painGuided(look: Look): Proposal {
  const { newest } = look;
  if (newest.tooHeavy) return propose(look, 'down-small', 'too-heavy');

  const raised = stillRaised(look);
  if (raised) return propose(look, 'down-large', 'still-raised-after-48h', { 'at-48h': raised.at48h });
  if (controlPainRose(look)) return propose(look, 'down-small', 'control-pain-rose');

  switch (answerOfLeg(newest, look)) {
    case 'lasted':
      return propose(look, 'down-small', 'leg-pain-lasted');
    case 'waiting':
      return propose(look, 'hold', 'waiting-for-response');
    case 'unknown':
      return propose(look, 'hold', 'response-unknown');
    case 'not-told':
      return propose(look, 'hold', 'pain-not-told');
    case 'acceptable':
      return acceptable(look);
  }
}

function acceptable(look: Look): Proposal {
  const work = holdForWork(look);
  if (work) return work;
  const { goodSessions, quota } = thresholdsOf(look);
  const good = (attempt: Attempt) =>
    attempt.completed && !attempt.tooHeavy && answerOfLeg(attempt, look) === 'acceptable';
  if (!newestPass(look.history.atThisDose, goodSessions, good)) return propose(look, 'hold', 'leg-pain-first-good');
  if (daysBetween(look.history.thisDoseSince, look.today) < quota.days) return propose(look, 'hold', 'quota-waits');
  return propose(look, 'up', 'leg-pain-within-day-part');
}

type LegAnswer = 'acceptable' | 'lasted' | 'waiting' | 'unknown' | 'not-told';

/** What the leg said to one attempt. Back to usual the next morning does not show that a rise went within part of the day. */
function answerOfLeg(attempt: Attempt, look: Look): LegAnswer {
  if (attempt.nextMorning === 'no' || attempt.at48h === 'no' || attempt.goneWithinDayPart === 'no') return 'lasted';
  const reaction = reactionOf(attempt, look.today);
  if (reaction === 'waiting' || reaction === 'unknown') return reaction;
  const rise = riseOf(attempt, look.usual);
  if (rise === undefined) return 'not-told';
  return rise <= 0 || attempt.goneWithinDayPart === 'yes' ? 'acceptable' : 'unknown';
}
