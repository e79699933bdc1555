import type { Day } from '../../answers/answer.ts';

/** A letter or page was made to take along. */
export interface LetterMade {
  readonly day: Day;
  readonly to: 'gp' | 'physiotherapist' | 'company-doctor';
}
