import type { LevelDose, Range } from '@rugwijs/clinical';
import type { session } from './nl/session.ts';

/** "3 × 8–12 keer, 2–3 dagen per week, inspanning 5–6 van 10": how much for one level of a person, in the words given. */
export function sayLevelDose(
  { sets, amount, unit, timesPerDay, daysPerWeek, effort }: LevelDose,
  { dose }: Pick<typeof session, 'dose'>,
): string {
  const times = sets[1] === 1 ? '' : `${range(sets)} × `;
  return [
    `${times}${range(amount)} ${dose[unit]}`,
    ...(timesPerDay ? [`${range(timesPerDay)} ${dose.perDay}`] : []),
    ...(daysPerWeek ? [`${range(daysPerWeek)} ${dose.perWeek}`] : []),
    ...(effort ? [`${dose.effort} ${range(effort)} ${dose.ofTen}`] : []),
  ].join(', ');
}

function range([from, to]: Range): string {
  return from === to ? String(from) : `${from}–${to}`;
}
