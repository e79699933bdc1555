import type { Day } from '../answers/answer.ts';
import type { Attempt, Score } from '../check-in/response.ts';
import type { Mode } from '../plan/plan.ts';
import type { Dose, Exercise } from '../session/exercise.ts';
import type { Change } from './change.ts';
import { lowered } from './dose.ts';
import type { Ladder } from './ladder.ts';
import type { Look, Proposal } from './proposal.ts';
import type { AdaptationReason } from './reason.ts';

/** Everything the next dose of one exercise depends on; `undefined` is absent. The same input always gives the same change. */
export interface ExerciseInput {
  readonly mode: Mode;
  readonly exercise: Exercise;
  /** Dose of the plan: used until the exercise was done once. */
  readonly planned: Dose;
  /** All attempts of this exercise, oldest first. */
  readonly attempts: readonly Attempt[];
  readonly today: Day;
  readonly daysPerWeek: number;
  /** Usual pain: the mean of the last week, or what was answered. */
  readonly usual?: Score | undefined;
  /** Last day with an alarm sign, of whatever kind. */
  readonly lastAlarm?: Day | undefined;
  /** The alarm check was done since the newest attempt. */
  readonly alarmChecked: boolean;
  /** Share of the usual dose today while a flare-up plan runs; absent or 1: no flare-up. */
  readonly flareShare?: number | undefined;
  /** Attempts on these days were done at a flare-up's share and say nothing about the usual dose. */
  readonly isFlareDay?: ((day: Day) => boolean) | undefined;
  /** Day on which this exercise came in the place of another: a week of getting used to it, without a higher dose. */
  readonly levelChangedOn?: Day | undefined;
  /** A new plan was accepted after the newest attempt. */
  readonly planIsNewer?: boolean;
  readonly ladder: Ladder;
}

/** What a mode proposed, and what it is proposed for. */
export interface Situation {
  readonly input: ExerciseInput;
  readonly look: Look;
  readonly proposal: Proposal;
  readonly from: Dose;
  readonly floor: number;
}

export function change(at: Situation, step: Change['step'], to: Dose, reasons: readonly AdaptationReason[]): Change {
  return { item: at.input.exercise.id, step, from: at.from, to, reasons, alarmCheck: false };
}

/** The dose that a proposal to go down asks for; `undefined` for any other. */
export function loweredBy(at: Situation): Dose | undefined {
  const { down } = at.look.adaptation.thresholds;
  if (at.proposal.move === 'down-small') return lowered(at.from, down.small, at.floor);
  if (at.proposal.move === 'down-large') return lowered(at.from, down.large, at.floor);
  return undefined;
}
