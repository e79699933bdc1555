import { riseOf } from './felt.ts';
import { inARow } from './history.ts';
import {
  enoughGood,
  holdForWork,
  holdUntilKnown,
  type Look,
  newestBand,
  newestReaction,
  type Proposal,
  propose,
  stillRaised,
} from './proposal.ts';

/**
 * First three weeks, no radicular pattern: the 48-hour rule steers up and down (facts.md F3 rows 1, 2, 3 and 5; row 4, the
 * stop, comes before any mode). Bands and rule come from tendon and kneecap pain and are not validated for the back; that
 * acute back pain is steered by it is our own choice (facts-2.md 1).
 */
export function light(look: Look): Proposal {
  if (look.newest.tooHeavy) return propose(look, 'down-small', 'too-heavy');

  const raised = stillRaised(look);
  if (raised) return propose(look, 'down-large', 'still-raised-after-48h', { 'at-48h': raised.at48h });
  if (inARow(look.recent, 'settled-by-48h', look.today) >= 2)
    return propose(look, 'down-small', 'raised-settled-again');
  if (controlPainRose(look)) return propose(look, 'down-small', 'control-pain-rose');

  const waiting = holdUntilKnown(look);
  if (waiting) return waiting;
  if (newestReaction(look) === 'settled-by-48h') return propose(look, 'hold', 'raised-settled-once');

  const work = holdForWork(look);
  if (work) return work;
  switch (newestBand(look)) {
    case 'not-told':
      return propose(look, 'hold', 'pain-not-told');
    case 'high':
      return propose(look, 'hold', 'pain-after-high');
    case 'low':
      return propose(look, 'up', 'back-to-usual');
    case 'middle':
      return enoughGood(look)
        ? propose(look, 'up', 'middle-band-two-good')
        : propose(look, 'hold', 'middle-band-first-good');
  }
}

/** Movement control is done without any rise of pain (KNGF 2021 C.2.2; facts-2.md 1 and 19). */
export function controlPainRose(look: Look): boolean {
  const rise = riseOf(look.newest, look.usual);
  return look.exercise.control && rise !== undefined && rise > 0;
}
