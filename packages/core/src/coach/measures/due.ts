import type { Day } from '../../answers/answer.ts';
import { addDays, daysBetween } from '../../plan/day.ts';
import type { Reason } from '../../rule/reason.ts';
import { toolReason } from '../reason.ts';
import { type InstrumentId, instrumentIds, type MeasureMoment, type MeasuresKnowledge } from './knowledge.ts';

export interface MeasuringFacts {
  readonly today: Day;
  /** First day of the plan; absent before there is one: then nothing is due. */
  readonly planStart?: Day | undefined;
  /** What was filled in, whatever the way. */
  readonly filled: readonly { readonly instrument: string; readonly day: Day }[];
}

export interface DueInstruments {
  readonly moment: MeasureMoment['id'];
  readonly instruments: readonly InstrumentId[];
  /** All of it together. */
  readonly minutes: number;
  readonly reasons: readonly Reason[];
}

/**
 * What to fill in now: start, 2, 6 and 12 weeks, 6 and 12 months from the plan's start (facts.md E, own), never more than five
 * minutes in a week of the plan. What does not fit waits a week; a moment that passed is let go.
 */
export function dueInstruments(facts: MeasuringFacts, knowledge: MeasuresKnowledge): DueInstruments | undefined {
  const { today, planStart: start, filled } = facts;
  if (start === undefined || today < start) return undefined;
  const moment = momentAt(daysBetween(start, today), knowledge);
  if (moment === undefined) return undefined;
  const since = addDays(start, moment.day - knowledge.earlyDays);
  const asked = instrumentIds.filter((id) => {
    const { scheduled, againstStart } = knowledge.instruments[id];
    return scheduled && !(againstStart && moment.day === 0);
  });
  const open = asked.filter((id) => !filled.some((one) => one.instrument === id && one.day >= since));
  let left = knowledge.minutesPerWeek - minutesSpent(start, facts, knowledge);
  const instruments = open.filter((id) => {
    const { minutes } = knowledge.instruments[id];
    if (minutes > left) return false;
    left -= minutes;
    return true;
  });
  if (instruments.length === 0) return undefined;
  const minutes = instruments.reduce((sum, id) => sum + knowledge.instruments[id].minutes, 0);
  const reason = toolReason(knowledge.rules, 'measures-due', { 'plan-day': daysBetween(start, today) + 1 });
  return { moment: moment.id, instruments, minutes, reasons: [reason] };
}

/** The moment that is open on a day of the plan (from 0), or none. */
export function momentAt(day: number, { moments, openDays }: MeasuresKnowledge): MeasureMoment | undefined {
  const latest = moments.findLast((moment) => moment.day <= day);
  return latest !== undefined && day - latest.day < openDays ? latest : undefined;
}

/** Minutes of fixed instruments already given in this week of the plan. */
function minutesSpent(start: Day, { today, filled }: MeasuringFacts, knowledge: MeasuresKnowledge): number {
  const week = Math.floor(daysBetween(start, today) / 7);
  const done = new Set(
    filled
      .filter(({ day }) => day <= today && Math.floor(daysBetween(start, day) / 7) === week)
      .map(({ instrument }) => instrument),
  );
  return instrumentIds.filter((id) => done.has(id)).reduce((sum, id) => sum + knowledge.instruments[id].minutes, 0);
}
