import type { Answers, Day, Instant } from '../answers/answer.ts';
import type { Classification } from '../classification/classification.ts';
import type { Mode } from '../plan/plan.ts';
import type { MeasuredOn } from '../progress/weekly-means.ts';
import type { Reason } from '../rule/reason.ts';
import type { Limit } from '../session/exercise.ts';
import type { HandOver } from './care/hand-overs.ts';
import type { Logs } from './logs.ts';

/** What the tools may know of a person when they decide whether to speak up. */
export interface CoachFacts {
  readonly today: Day;
  /** Week of the plan, from 1; 0 before there is one. */
  readonly week: number;
  readonly mode?: Mode;
  /** First day of the first plan of this episode. */
  readonly planStart?: Day;
  readonly leg?: Classification['leg'];
  /** Latest answer to every question of the check and the plan. */
  readonly answers: Answers;
  /** What was answered in each check, oldest first. */
  readonly checks: readonly { readonly at: Instant; readonly answers: Answers }[];
  /** Since when the plan stands, and what limits it; absent before there is one. */
  readonly plan?: { readonly at: Instant; readonly limits: readonly Limit[] };
  readonly logs: Logs;
  readonly pain: readonly MeasuredOn[];
  /** How much the back holds somebody back, 0–10. */
  readonly hindrance?: readonly MeasuredOn[];
  /** Days with a session of exercises, oldest first. */
  readonly sessions: readonly Day[];
  readonly flares: readonly { readonly start: Day; readonly end?: Day }[];
  readonly inFlare: boolean;
  /** Somebody should look along, by the plan or by a tool. */
  readonly handOver?: HandOver;
  /** Why the app is no longer needed; absent while it is. */
  readonly graduated?: readonly Reason[];
}
