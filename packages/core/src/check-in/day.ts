import type { Day, Instant } from '../answers/answer.ts';

/** The calendar day that a person lived at a moment: the date as written, in the offset of their own device. */
export function dayOf(at: Instant): Day {
  return at.slice(0, 10);
}

/** Hours from one moment to another; negative when the second is earlier. */
export function hoursBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / 3_600_000;
}

/** The hour of the day as the person's own device wrote it, 0–23. */
export function hourOf(at: Instant): number {
  return Number(at.slice(11, 13));
}

/**
 * Days since 1 January 1970 of a real calendar day, by arithmetic on its digits: for lists of a year, where a date object
 * for every entry would be most of the work. (Days from a civil date, with the year starting in March.)
 */
export function dayIndex(day: Day): number {
  const year = digits(day, 0, 4);
  const month = digits(day, 5, 7);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(day, 8, 10) - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** Every day is named once: a year of somebody's doses asks for the same few hundred names ten thousands of times. */
const named = new Map<number, Day>();

/** The calendar day of such an index. */
export function dayOfIndex(index: number): Day {
  const known = named.get(index);
  if (known !== undefined) return known;
  const day = nameOf(index);
  named.set(index, day);
  return day;
}

/** The same arithmetic the other way round. */
function nameOf(index: number): Day {
  const shifted = index + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) value = value * 10 + text.charCodeAt(index) - 48;
  return value;
}
