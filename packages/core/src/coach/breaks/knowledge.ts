import type { RuleGrounds } from '../../adaptation/knowledge.ts';

export const breaksRuleIds = [
  'breaks-evidence',
  'breaks-every',
  'breaks-other-each-time',
  'breaks-left-out',
  'breaks-silent',
  'breaks-try',
] as const satisfies readonly `breaks-${string}`[];

export type BreaksRuleId = (typeof breaksRuleIds)[number];

export const breakMovementIds = [
  'posture-shift',
  'short-walk',
  'seated-rotation',
  'standing-extension',
  'seated-cat-cow',
  'sit-to-stand',
  'side-bend',
  'standing-pelvic-tilt',
  'seated-piriformis-stretch',
  'wall-plank',
  'hip-hinge',
  'chair-squat',
] as const;

export type BreakMovementId = (typeof breakMovementIds)[number];

export interface BreakMovement {
  /** What the figure shows. */
  readonly figure: string;
  readonly place: 'sitting' | 'standing';
  /** The exercise that it is; its limits hold here too. Without one it suits everybody. */
  readonly exercise?: string;
}

export interface BreaksKnowledge {
  readonly rules: Readonly<Record<BreaksRuleId, RuleGrounds>>;
  readonly movements: Readonly<Record<BreakMovementId, BreakMovement>>;
  /** Minutes between breaks. */
  readonly every: { readonly least: number; readonly usual: number; readonly most: number };
  /** How long one movement takes, in seconds. */
  readonly seconds: number;
  /** "Nog even": minutes. */
  readonly snooze: number;
  /** "In overleg": minutes to choose from. */
  readonly meetings: readonly number[];
  /** Answer to the question about sitting at work after which the tool is offered. */
  readonly offerFrom: { readonly question: string; readonly answer: string };
}
