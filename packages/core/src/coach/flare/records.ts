import type { Day } from '../../answers/answer.ts';

/** Looking back at a flare-up, without blame. */
export interface FlareLook {
  /** First day of the flare-up. */
  readonly start: Day;
  readonly day: Day;
  /** Ids of what went before it. */
  readonly before: readonly string[];
  /** Ids of what helped. */
  readonly helped: readonly string[];
  readonly note?: string;
}
