import type { Reason } from '../rule/reason.ts';
import type { Dose } from '../session/exercise.ts';

export type StepKind = 'up' | 'hold' | 'down' | 'stop' | 'new';

/** The dose for the next session and how it came about. */
export interface Change {
  /** Exercise id, `walking`, or `activity-1` … `activity-3`. */
  readonly item: string;
  readonly step: StepKind;
  readonly from: Dose;
  readonly to: Dose;
  /** Another exercise in its place, when the ladder moves. */
  readonly exercise?: string;
  readonly reasons: readonly Reason[];
  /** True when the alarm check must be done before anything else. */
  readonly alarmCheck: boolean;
}
