import type { Day } from '../../../answers/answer.ts';
import { addDays, daysBetween } from '../../../plan/day.ts';
import { mean } from '../../series.ts';
import type { HelpsKnowledge, TrialOutcome } from '../knowledge.ts';
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

/** The score is of the past night: it belongs to the day that the night followed. */
export function isOfNight({ outcome }: TrialPlan, { trial: { outcomes } }: HelpsKnowledge): boolean {
  return Object.hasOwn(outcomes, outcome) && outcomes[outcome as TrialOutcome].ofNight === true;
}

/** The day that a score given on `day` tells about. */
export function toldDay(plan: TrialPlan, day: Day, knowledge: HelpsKnowledge): Day {
  return isOfNight(plan, knowledge) ? addDays(day, -1) : day;
}

/** One score of this trial for every day that was told about: the last one said. */
export function scoresOf(
  plan: TrialPlan,
  days: readonly TrialDay[],
  knowledge: HelpsKnowledge,
): ReadonlyMap<Day, TrialDay> {
  const own = days.filter(({ trial }) => trial === plan.trial);
  return new Map(own.map((one) => [toldDay(plan, one.day, knowledge), one]));
}

/** Scores on the days that count of a period; a missing day stays missing. */
export function countedScores(period: PeriodDays, scores: ReadonlyMap<Day, TrialDay>): readonly number[] {
  return period.counts.flatMap((day) => scores.get(day)?.score ?? []);
}

export function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : mean(values);
}
