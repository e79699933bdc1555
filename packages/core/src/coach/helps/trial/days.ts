import type { Day } from '../../../answers/answer.ts';
import { addDays, daysBetween } from '../../../plan/day.ts';
import type { TrialDay, TrialPlan } from '../records.ts';

export interface PeriodDays {
  readonly index: number;
  readonly with: 'on' | 'off';
  readonly from: Day;
  readonly to: Day;
  /** Days that count: those after the wash-out. */
  readonly counts: readonly Day[];
}

/** The calendar of a trial. */
export function trialPeriods(plan: TrialPlan): readonly PeriodDays[] {
  const { daysPerPeriod, washOutDays } = plan;
  return plan.periods.map((on, index) => {
    const from = addDays(plan.from, index * daysPerPeriod);
    return {
      index,
      with: on,
      from,
      to: addDays(from, daysPerPeriod - 1),
      counts: Array.from({ length: Math.max(0, daysPerPeriod - washOutDays) }, (_, i) =>
        addDays(from, washOutDays + i),
      ),
    };
  });
}

/** Last day of the last period. */
export function trialEnd({ from, daysPerPeriod, periods }: TrialPlan): Day {
  return addDays(from, daysPerPeriod * periods.length - 1);
}

/** The period of a day; undefined before the first and after the last. */
export function periodOn(plan: TrialPlan, day: Day): PeriodDays | undefined {
  return trialPeriods(plan)[Math.floor(daysBetween(plan.from, day) / plan.daysPerPeriod)];
}

/** One score a day of this trial: the last one said. */
export function scoresOf(plan: TrialPlan, days: readonly TrialDay[]): ReadonlyMap<Day, TrialDay> {
  return new Map(days.filter(({ trial }) => trial === plan.trial).map((one) => [one.day, one]));
}

/** Scores on the days that count of a period; a missing day stays missing. */
export function countedScores(period: PeriodDays, scores: ReadonlyMap<Day, TrialDay>): readonly number[] {
  return period.counts.flatMap((day) => scores.get(day)?.score ?? []);
}

export function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
