import type { Day } from '../../answers/answer.ts';
import type { Score } from '../../check-in/response.ts';

/** One round of breathing or relaxing. */
export interface CalmRound {
  /** Id of the round: `paced-breathing`, `body-scan`, … */
  readonly exercise: string;
  readonly day: Day;
  /** Minutes really done. */
  readonly minutes: number;
  /** Tension 0–10. */
  readonly tensionBefore?: Score;
  readonly tensionAfter?: Score;
  /** Ended early. */
  readonly stopped: boolean;
}
