import { knowledge as clinical } from '@rugwijs/clinical';
import type { AdaptationThresholds } from '@rugwijs/core';
import type { SimulationKnowledge } from '../app/app.ts';
import type { Tally } from '../life/tally.ts';
import { simulate } from '../simulate.ts';
import { invariants } from '../watch/invariants.ts';

/** The thresholds that are varied, each around the value in use. */
export const sweepThresholds = ['limit-48h', 'step-size', 'start-share', 'noise'] as const;
export type SweepThreshold = (typeof sweepThresholds)[number];

interface Variant {
  readonly threshold: SweepThreshold;
  readonly value: string;
  readonly knowledge: SimulationKnowledge;
}

/** What came out with one value; shares of the highest dose, minutes, and counts per 100. */
export interface SweepRow {
  readonly threshold: SweepThreshold | 'in-use';
  readonly value: string;
  readonly outcomes: Readonly<Record<SweepOutcome, number>>;
}

export const sweepOutcomes = [
  'dose-week-6',
  'dose-week-12',
  'walk-week-12',
  'downs',
  'stops',
  'raised',
  'hand-overs',
  'violations',
] as const;
export type SweepOutcome = (typeof sweepOutcomes)[number];

function withThresholds(change: Partial<AdaptationThresholds>): SimulationKnowledge {
  const { adaptation } = clinical;
  return { ...clinical, adaptation: { ...adaptation, thresholds: { ...adaptation.thresholds, ...change } } };
}

function variants(): readonly Variant[] {
  const { quota, up, checks, pain } = clinical.adaptation.thresholds;
  const limit = (hours: number, fromHours: number, untilHours: number): Variant => ({
    threshold: 'limit-48h',
    value: `${hours}`,
    knowledge: { ...clinical, checkIn: { ...clinical.checkIn, at48h: { fromHours, untilHours } } },
  });
  const step = (factor: number): Variant => ({
    threshold: 'step-size',
    value: `× ${factor}`,
    knowledge: withThresholds({
      quota: { ...quota, perWeek: quota.perWeek * factor, perWeekLight: quota.perWeekLight * factor },
      up: {
        reps: Math.max(1, Math.round(up.reps * factor)),
        seconds: Math.max(1, Math.round(up.seconds * factor)),
        minutes: Math.max(1, Math.round(up.minutes * factor)),
      },
    }),
  });
  const start = (share: number): Variant => ({
    threshold: 'start-share',
    value: `${Math.round(share * 100)} %`,
    knowledge: {
      ...withThresholds({ quota: { ...quota, start: share } }),
      plan: { ...clinical.plan, walking: { ...clinical.plan.walking, startShare: share } },
    },
  });
  const noise = (points: number): Variant => ({
    threshold: 'noise',
    value: `${points}`,
    knowledge: withThresholds({
      pain: { ...pain, noiseBelow: points, stopRise: points },
      checks: { ...checks, painJump: points },
    }),
  });
  return [limit(24, 18, 40), limit(72, 64, 96), step(0.5), step(2), start(0.6), start(1), noise(2), noise(4)];
}

/** The same people once with every value; the first row is what is in use. */
export function sweep(asked: {
  readonly people: number;
  readonly days: number;
  readonly seed: number;
  readonly alarmsPerYear?: number | undefined;
}): readonly SweepRow[] {
  const rows: SweepRow[] = [{ threshold: 'in-use', value: '', outcomes: outcomesOf(simulate(asked)) }];
  for (const { threshold, value, knowledge } of variants()) {
    rows.push({ threshold, value, outcomes: outcomesOf(simulate({ ...asked, knowledge })) });
  }
  return rows;
}

function outcomesOf(tally: Tally): SweepRow['outcomes'] {
  const doses = Object.values(tally.steps).reduce((sum, count) => sum + count, 0);
  const told = Object.values(tally.handOver).reduce((sum, row) => sum + row.told, 0);
  const withPlan = Object.values(tally.handOver).reduce((sum, row) => sum + row.people, 0);
  const week = (sum: Float64Array, count: Float64Array, index: number) =>
    (sum[index] ?? 0) / Math.max(1, count[index] ?? 0);
  return {
    'dose-week-6': round(100 * week(tally.doseSum, tally.doseCount, 5)),
    'dose-week-12': round(100 * week(tally.doseSum, tally.doseCount, 11)),
    'walk-week-12': round(week(tally.walkSum, tally.walkCount, 11)),
    downs: round((100 * tally.steps.down) / Math.max(1, doses)),
    stops: round((100 * tally.steps.stop) / Math.max(1, doses)),
    raised: round((100 * tally.raisedDays) / Math.max(1, tally.sessions)),
    'hand-overs': round((100 * told) / Math.max(1, withPlan)),
    violations: invariants.reduce((sum, invariant) => sum + tally.violations[invariant], 0),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** An outcome lies this much away from what is in use: then the threshold matters. A tenth, and more than rounding. */
export function matters(row: SweepRow, inUse: SweepRow, outcome: SweepOutcome): boolean {
  const [now, then] = [row.outcomes[outcome], inUse.outcomes[outcome]];
  return Math.abs(now - then) > Math.max(0.3, Math.abs(then) * 0.1);
}
