import type { CheckInWindows } from '@rugwijs/core';

/**
 * When the two check-ins may be given. The rule asks at 24 and 48 hours (facts.md F3); the hours around them are our own:
 * "vanochtend" can be told until the evening of that day, and 48 hours from a day and a half to three days after.
 */
export const checkInWindows: CheckInWindows = {
  nextMorning: { fromHour: 4, untilHour: 24 },
  at48h: { fromHours: 40, untilHours: 72 },
};
