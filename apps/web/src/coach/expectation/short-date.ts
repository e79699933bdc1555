import type { Day } from '@rugwijs/core';

/** `22-11`: a date that fits under a point of a chart, in both languages. */
export function sayShortDate(day: Day): string {
  return `${Number(day.slice(8))}-${Number(day.slice(5, 7))}`;
}
