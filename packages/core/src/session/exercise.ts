import type { Certainty } from '../rule/reason.ts';

/** How much of one exercise. Exactly one number at a time may change in a week (DESIGN section 7). */
export type Dose =
  | { readonly kind: 'reps'; readonly sets: number; readonly reps: number }
  | { readonly kind: 'hold'; readonly sets: number; readonly seconds: number }
  | { readonly kind: 'time'; readonly minutes: number };

export type Category =
  | 'mobility'
  | 'stretch'
  | 'strength'
  | 'isometric'
  | 'graded-exposure'
  | 'aerobic'
  | 'breathing'
  | 'comfort';

/**
 * What an exercise is for in a plan. Exercises with the same purpose may stand in for each other; `comfort` (warmth, a resting
 * position, a break from sitting) stands beside a plan, so no slot, ladder or exercise of a plan has it.
 */
export type Purpose =
  | 'loosen'
  | 'relief'
  | 'nerve'
  | 'bending'
  | 'trunk'
  | 'hips'
  | 'legs'
  | 'endurance'
  | 'calm'
  | 'comfort';

export type Position =
  | 'lying'
  | 'side-lying'
  | 'prone'
  | 'hands-and-knees'
  | 'kneeling'
  | 'sitting'
  | 'standing'
  | 'moving';

export type Equipment =
  | 'mat'
  | 'chair'
  | 'wall'
  | 'table'
  | 'band'
  | 'weight'
  | 'stick'
  | 'box'
  | 'stairs'
  | 'pool'
  | 'bike'
  | 'towel'
  | 'bag'
  | 'bed'
  | 'heat-pack'
  | 'gym';

/** What in a person limits exercises (exercises.json `contraindications`, `cautions`, `common_population_rules`). */
export type Limit =
  | 'pregnancy'
  | 'osteoporosis'
  | 'vertebral-fracture'
  | 'radicular'
  | 'stenosis'
  | 'spine-procedure'
  | 'anticoagulants'
  | 'heart'
  | 'lungs'
  | 'high-blood-pressure'
  | 'diabetes'
  | 'new-hip-or-knee'
  | 'balance'
  | 'epilepsy'
  | 'other-illness';

/** One exercise as the plan and the player need it. Its words are in `@rugwijs/text`, its body in `@rugwijs/figure`, under the same id. */
export interface Exercise<Id extends string = string> {
  readonly id: Id;
  /** Id in the shared `exercises.json`, for tracing. */
  readonly reference: string;
  /** 1 easiest – 5 hardest. */
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly category: Category;
  readonly purpose: Purpose;
  readonly position: Position;
  readonly onFloor: boolean;
  /** Any one of these is enough; empty: nothing needed. What every house has is taken to be there (`canDoHere`). */
  readonly equipment: readonly Equipment[];
  /** `each`: the dose counts per side. */
  readonly sides: 'together' | 'each';
  /** Seconds that one repetition takes, for the counter and the figure; of a hold: getting in and out. */
  readonly secondsPerRep: number;
  /**
   * First dose for a beginner, and the highest before the next exercise on the ladder is offered. Same kind and same
   * sets, so that only one number ever grows, and the first step of it is never more than 25 %.
   */
  readonly startDose: Dose;
  readonly topDose: Dose;
  /** Movement control: no rise of pain is accepted (KNGF 2021 C.2.2). */
  readonly control: boolean;
  /** Never chosen with any of these. */
  readonly notWith: readonly Limit[];
  /** Chosen, but the caution is shown. */
  readonly careWith: readonly Limit[];
  /** Neighbours on the ladder, best first; whether this person may do them is for `mayDo` to say. */
  readonly easier: readonly Id[];
  readonly harder: readonly Id[];
  readonly certainty: Certainty;
  readonly sources: readonly string[];
}
