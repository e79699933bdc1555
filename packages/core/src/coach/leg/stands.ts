import type { Day } from '../../answers/answer.ts';
import { daysBetween } from '../../plan/day.ts';
import type { LegKnowledge } from './knowledge.ts';

/** When pain can have begun, as its duration was told. Without `earliest`: any longer ago ("more than twelve weeks"). */
export interface PainBegan {
  readonly earliest?: Day;
  readonly latest: Day;
}

/** A look on this day may be of this episode. */
export function mayBeOwn(day: Day, began: PainBegan | undefined): boolean {
  return began?.earliest === undefined || day >= began.earliest;
}

/** A weakness or severe pain of this day still counts: it may be of this episode, or the duration may have been told too short. */
export function mayStand(day: Day, today: Day, { standsDays }: LegKnowledge, began: PainBegan | undefined): boolean {
  return mayBeOwn(day, began) || daysBetween(day, today) <= standsDays;
}
