import { coachKnowledge } from '@rugwijs/clinical';
import {
  addDays,
  type Day,
  type DueInstruments,
  dueInstruments,
  type InstrumentId,
  type InstrumentResult,
  type ScoreOn,
} from '@rugwijs/core';
import { planStart } from '@rugwijs/journal';
import { keep, person, today } from '../../device/journal.ts';

const { measures } = coachKnowledge;

/** A kept score; without an event it comes from the weekly minute and is corrected there. */
export interface KeptScore extends ScoreOn {
  readonly event?: string;
}

/** All scores of one instrument, in the order they were told. */
export function scoresOf(id: InstrumentId): readonly KeptScore[] {
  const weekly = person.value.measures;
  if (id === 'pain-score') return weekly.pain.map(({ day, value }) => ({ day, score: value }));
  if (id === 'hindrance') return weekly.function.map(({ day, value }) => ({ day, score: value }));
  if (id === 'own-activities') return meanOfActivities(Object.values(weekly.activities));
  return person.value.logs.scored.flatMap(({ instrument, day, score, event }) =>
    instrument === id ? [{ day, score, event }] : [],
  );
}

/** Days on which every activity was filled in: a mean of fewer is another measure. */
function meanOfActivities(
  activities: readonly (readonly { readonly day: Day; readonly value: number }[])[],
): readonly KeptScore[] {
  const [first, ...others] = activities;
  if (first === undefined) return [];
  return first.flatMap(({ day, value }) => {
    const rest = others.map((list) => list.findLast((one) => one.day === day)?.value);
    if (rest.some((one) => one === undefined)) return [];
    const all = [value, ...(rest as number[])];
    return [{ day, score: all.reduce((sum, one) => sum + one, 0) / all.length }];
  });
}

/** What to fill in today. */
export function dueNow(): DueInstruments | undefined {
  const filled = [
    ...person.value.measures.pain.map(({ day }) => ({ instrument: 'pain-score', day })),
    ...person.value.logs.scored,
  ];
  return dueInstruments({ today: today(), planStart: planStart(person.value), filled }, measures);
}

/** Keeps a result; one of the same instrument and day is replaced, never doubled. */
export async function keepResult(result: InstrumentResult): Promise<void> {
  await keep('scored', result, sameDay(result.instrument, result.day));
}

/** The event of a result of that instrument and day, if there is one. */
export function sameDay(instrument: string, day: Day): string | undefined {
  return person.value.logs.scored.findLast((one) => one.instrument === instrument && one.day === day)?.event;
}

/** A score of this long ago may still be entered. */
export function earliestDay(): Day {
  return addDays(today(), -3650);
}
