import type { Attempt } from '../check-in/response.ts';
import { daysBetween } from '../plan/day.ts';
import { controlPainRose } from './light.ts';
import { holdUntilKnown, type Look, type Proposal, propose, stillRaised, thresholdsOf } from './proposal.ts';

/**
 * A quota set in advance (facts.md F1; KNGF 2021 C.2.2; NHG 2017 from week three to four): a small fixed step a week, not
 * more on good days and not less on bad ones. Pain during an exercise plays no part here. The 48-hour rule is the brake: it
 * holds or lowers the next step and never raises it (DESIGN 7).
 *
 * Doubt: "not less on bad days" and "too heavy" pull apart. A quota that could not be done was set too high, so that lowers
 * it; one that was done but felt heavy only waits.
 */
export function timeContingent(look: Look): Proposal {
  const { newest, today, history } = look;
  if (newest.tooHeavy && !newest.completed) return propose(look, 'down-small', 'too-heavy');

  const raised = stillRaised(look);
  if (raised) return propose(look, 'down-large', 'brake-still-raised', { 'at-48h': raised.at48h });

  // Below this line nothing can move but the weekly step, and everything can only hold it.
  const slow = look.recent.findLast((attempt) => attempt.nextMorning === 'no');
  if (slow) {
    return propose(look, 'hold', 'brake-raised', { 'next-morning': slow.nextMorning, 'at-48h': slow.at48h });
  }
  if (newest.tooHeavy) return propose(look, 'hold', 'too-heavy-but-done');
  if (controlPainRose(look)) return propose(look, 'hold', 'control-pain-rose');

  const { quota, quotaDone } = thresholdsOf(look);
  if (daysBetween(history.thisDoseSince, today) < quota.days || completedOf(history.atThisDose) < quotaDone) {
    return propose(look, 'hold', 'quota-waits', { 'last-done': newest.day });
  }
  if (!newest.completed) return propose(look, 'hold', 'not-completed');
  return holdUntilKnown(look) ?? propose(look, 'up', 'weekly-quota', { 'next-morning': newest.nextMorning });
}

function completedOf(attempts: readonly Attempt[]): number {
  let count = 0;
  for (const { completed } of attempts) if (completed) count += 1;
  return count;
}
