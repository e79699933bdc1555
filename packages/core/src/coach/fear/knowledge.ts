import type { RuleGrounds } from '../../adaptation/knowledge.ts';
import type { Demand, NotWith } from '../demands.ts';

/** Everything the ladder can give as its reason. */
export const fearRuleIds = [
  'fear-first-check',
  'fear-alarm',
  'fear-flare-smaller',
  'fear-flare-rest',
  'fear-limit',
  'fear-more-rungs',
  'fear-start',
  'fear-start-high',
  'fear-repeat',
  'fear-one-time',
  'fear-next',
  'fear-skip',
  'fear-much-worse',
  'fear-step-down',
  'fear-too-high',
  'fear-big-step',
  'fear-top',
  'fear-physio-risk',
  'fear-physio-stuck',
  'fear-physio-high',
  'fear-physio-limits',
  'fear-expectation',
  'fear-pain-later',
  'fear-how-went',
  'fear-may-help',
] as const satisfies readonly `fear-${string}`[];

export type FearRuleId = (typeof fearRuleIds)[number];

export interface FearKnowledge {
  readonly rules: Readonly<Record<FearRuleId, RuleGrounds>>;
  /** Common feared activities, with what they ask of the body: this counts, whatever was kept when one was chosen. */
  readonly common: readonly { readonly id: string; readonly demands: readonly Demand[] }[];
  readonly notWith: NotWith;
  /** Rungs advised before the start. */
  readonly rungsAdvised: number;
  /** Expected harm (0–100) of a good first rung. */
  readonly start: { readonly from: number; readonly upTo: number };
  /** Share by which the expectation must have dropped before the next rung. */
  readonly drop: number;
  /** Times done before a rung counts as won. */
  readonly leastTries: number;
  /** Worse than expected by so much (0–10): no step up. */
  readonly muchWorse: number;
  /** A step in expected harm larger than this asks for a rung in between. */
  readonly largestStep: number;
  /** Times on one rung without enough drop before a physiotherapist is proposed. */
  readonly stuckAfter: number;
  /** From this expected harm on rather with a therapist. */
  readonly withTherapistAbove: number;
  /** So many days a prediction waits for how it went. */
  readonly waitDays: number;
}
