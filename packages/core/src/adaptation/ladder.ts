import type { Dose, Exercise } from '../session/exercise.ts';
import { amountOf, withAmount } from './dose.ts';
import type { AdaptationKnowledge } from './knowledge.ts';
import { enoughGood, type Look } from './proposal.ts';
import { type AdaptationReason, adaptationReason } from './reason.ts';

/** The exercises below and above one, and whether this person may do them. */
export interface Ladder {
  readonly find: (id: string) => Exercise | undefined;
  /** Allowed for this person, possible where they are, and not in the plan already. */
  readonly mayDo: (exercise: Exercise) => boolean;
  /** False when another exercise changed level this week, or anything else rises today. */
  readonly mayStepUp: boolean;
  /** What was last done of an exercise, when it was done before. */
  readonly lastDose?: (id: string) => Dose | undefined;
}

/** The first dose of an exercise that comes in another's place; never above what was last done of it, and with its sets. */
function doseOnArrival({ id, startDose }: Exercise, ladder: Ladder): Dose {
  const last = ladder.lastDose?.(id);
  if (last?.kind !== startDose.kind) return startDose;
  return withAmount(last, Math.min(amountOf(last), amountOf(startDose)));
}

/** The first easier exercise that is allowed, at its first dose. */
export function stepBack(
  exercise: Exercise,
  ladder: Ladder,
  adaptation: AdaptationKnowledge['adaptation'],
): { exercise: string; dose: Dose; reasons: readonly AdaptationReason[] } | undefined {
  const easier = firstAllowed(exercise.easier, ladder);
  if (easier === undefined) return undefined;
  const values = { from: exercise.id, to: easier.id };
  return {
    exercise: easier.id,
    dose: doseOnArrival(easier, ladder),
    reasons: [adaptationReason(adaptation, 'ladder-down', {}, values)],
  };
}

type UpStep =
  | { readonly kind: 'step'; readonly exercise: string; readonly dose: Dose; readonly reason: AdaptationReason }
  | { readonly kind: 'hold'; readonly reason: AdaptationReason };

/** At the highest dose: after two good sessions the next exercise at its first dose, one at a time. */
export function stepUpTheLadder(exercise: Exercise, ladder: Ladder, look: Look): UpStep {
  const { adaptation } = look;
  const harder = firstAllowed(exercise.harder, ladder);
  if (harder === undefined || !enoughGood(look)) {
    return { kind: 'hold', reason: adaptationReason(adaptation, 'top-dose') };
  }
  if (!ladder.mayStepUp) return { kind: 'hold', reason: adaptationReason(adaptation, 'one-thing-at-a-time') };
  const values = { from: exercise.id, to: harder.id };
  return {
    kind: 'step',
    exercise: harder.id,
    dose: doseOnArrival(harder, ladder),
    reason: adaptationReason(adaptation, 'ladder-up', {}, values),
  };
}

function firstAllowed(ids: readonly string[], ladder: Ladder): Exercise | undefined {
  for (const id of ids) {
    const exercise = ladder.find(id);
    if (exercise !== undefined && ladder.mayDo(exercise)) return exercise;
  }
  return undefined;
}
