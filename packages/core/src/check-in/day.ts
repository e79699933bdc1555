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
