import type { Day } from '../../answers/answer.ts';
import type { Score } from '../../check-in/response.ts';

/** The rounds to choose from. */
export const calmRoundIds = [
  'paced-breathing',
  'belly-breathing',
  'muscle-relaxation',
  'body-scan',
  'mindfulness',
] as const;

export type CalmRoundId = (typeof calmRoundIds)[number];

/** One round of breathing or relaxing. */
export interface CalmRound {
  /** Id of the round: `paced-breathing`, `body-scan`, … A later version may know others. */
  readonly exercise: string;
  readonly day: Day;
  /** Minutes really done. */
  readonly minutes: number;
  /** Tension 0–10. */
  readonly tensionBefore?: Score;
  readonly tensionAfter?: Score;
  /** Ended early. */
  readonly stopped: boolean;
  /** Ended because of dizziness. */
  readonly dizzy?: boolean;
}
