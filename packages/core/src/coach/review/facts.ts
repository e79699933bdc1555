import type { Flare } from '../../adaptation/flare.ts';
import type { Day } from '../../answers/answer.ts';
import type { MeasuredOn } from '../../progress/weekly-means.ts';
import type { HandOverTo } from '../care/hand-overs.ts';
import type { AidUsed } from '../helps/records.ts';
import type { MoodCheck } from '../mood/records.ts';
import type { Night } from '../sleep/records.ts';

/** What a review of one week reads. Series may hold more than the week: what lies after it is left out. */
export interface ReviewFacts {
  /** Week of the plan, from 1, its first and its last day. */
  readonly week: number;
  readonly from: Day;
  readonly to: Day;
  /** Days with a session, and days planned a week (0: the plan has no exercises). */
  readonly sessions: readonly Day[];
  readonly sessionsPlanned: number;
  readonly walks: readonly { readonly day: Day; readonly amount: number }[];
  readonly walkDaysPlanned: number;
  readonly pain: readonly MeasuredOn[];
  readonly function: readonly MeasuredOn[];
  readonly activities: readonly { readonly name: string; readonly series: readonly MeasuredOn[] }[];
  readonly flares: readonly Flare[];
  readonly slept: readonly Night[];
  readonly moods: readonly MoodCheck[];
  readonly aids: readonly AidUsed[];
  readonly ahead: WeekAhead;
}

/** What comes next, as the app advises it at the end of the week. */
export interface WeekAhead {
  /** A verdict stands: calling goes before everything. */
  readonly locked: boolean;
  /** Alarm questions wait. */
  readonly recheckDue: boolean;
  /** Somebody should look along. */
  readonly handOver?: HandOverTo;
  readonly inFlare: boolean;
  /** Sessions start again a little lower, without a word about why. */
  readonly restart: boolean;
  /** Next planned moment to look again. */
  readonly recheckOn?: Day;
  readonly walkMinutes?: number;
}
