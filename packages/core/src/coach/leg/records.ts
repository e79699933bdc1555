import type { Day } from '../../answers/answer.ts';
import type { Score } from '../../check-in/response.ts';

export type LegAnswer = 'yes' | 'no' | 'unknown';

/** The weekly look at the leg. */
export interface LegCheck {
  readonly day: Day;
  readonly side: 'left' | 'right' | 'both';
  readonly legPain: Score;
  readonly backPain: Score;
  /** Can do: ten heel raises, walk on the heels (toes up), a stair. */
  readonly toes: LegAnswer;
  readonly heels: LegAnswer;
  readonly stairs: LegAnswer;
  /** Feeling against the week before. */
  readonly feeling: 'same' | 'less' | 'more' | 'unknown';
  /** How far down the pain goes. */
  readonly reach?: 'buttock' | 'thigh' | 'calf' | 'foot' | 'none';
}
