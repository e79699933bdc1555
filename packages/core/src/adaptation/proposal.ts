import type { Day } from '../answers/answer.ts';
import type { Reaction } from '../check-in/reaction.ts';
import { isStillRaised, reactionOf } from '../check-in/reaction.ts';
import type { Attempt, Score } from '../check-in/response.ts';
import type { Exercise } from '../session/exercise.ts';
import { type Band, bandOf, factsOf } from './felt.ts';
import { type History, newestPass } from './history.ts';
import type { AdaptationKnowledge, AdaptationThresholds } from './knowledge.ts';
import { type AdaptationReason, adaptationReason, type Facts } from './reason.ts';
import type { AdaptationRuleId } from './rule-id.ts';

export type Move = 'up' | 'hold' | 'down-small' | 'down-large' | 'stop';

/** What one mode wants, before the limits that hold in every mode. */
export interface Proposal {
  readonly move: Move;
  readonly reasons: readonly AdaptationReason[];
}

/** What a mode looks at: the exercise, its newest attempt and the attempts that still count. */
export interface Look {
  readonly exercise: Exercise;
  readonly today: Day;
  /** Usual pain of this person, when known. */
  readonly usual: Score | undefined;
  readonly newest: Attempt;
  /** Newest attempt and those of the last week, since the dose last went down. */
  readonly recent: readonly Attempt[];
  readonly history: History;
  readonly adaptation: AdaptationKnowledge['adaptation'];
}

/** A proposal with one reason. Without own facts it shows what was told of the newest attempt. */
export function propose(look: Look, move: Move, rule: AdaptationRuleId, facts?: Facts): Proposal {
  return { move, reasons: [adaptationReason(look.adaptation, rule, facts ?? factsOf(look.newest))] };
}

export function thresholdsOf(look: Look): AdaptationThresholds {
  return look.adaptation.thresholds;
}

export function newestReaction(look: Look): Reaction {
  return reactionOf(look.newest, look.today);
}

export function newestBand(look: Look): Band {
  return bandOf(look.newest, look.usual, thresholdsOf(look).pain);
}

/** The newest attempt after which the back was still raised at 48 hours. */
export function stillRaised(look: Look): Attempt | undefined {
  return look.recent.findLast(isStillRaised);
}

/** "Weet ik niet" and a missed check-in hold, in every mode: nothing is built on silence. */
export function holdUntilKnown(look: Look): Proposal | undefined {
  const reaction = newestReaction(look);
  if (reaction === 'waiting') return propose(look, 'hold', 'waiting-for-response');
  if (reaction === 'unknown') return propose(look, 'hold', 'response-unknown');
  return undefined;
}

/** Holds that concern the work done: not finished, or a high effort. */
export function holdForWork(look: Look): Proposal | undefined {
  const { completed, effort } = look.newest;
  if (!completed) return propose(look, 'hold', 'not-completed');
  if (effort !== undefined && effort > thresholdsOf(look).effortUpTo) return propose(look, 'hold', 'effort-high');
  return undefined;
}

/** Enough good sessions in a row at this dose: done, not too heavy, pain in reach, back to usual the next morning. */
export function enoughGood(look: Look): boolean {
  return newestPass(look.history.atThisDose, thresholdsOf(look).goodSessions, (attempt) => {
    const band = bandOf(attempt, look.usual, thresholdsOf(look).pain);
    const reaction = reactionOf(attempt, look.today);
    return attempt.completed && !attempt.tooHeavy && reaction === 'settled' && (band === 'low' || band === 'middle');
  });
}
