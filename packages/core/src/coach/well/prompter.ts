import { daysBetween } from '../../plan/day.ts';
import type { Prompter } from '../prompt.ts';
import { toolReason } from '../reason.ts';
import { latestOf } from '../series.ts';
import { wellReady } from './ready.ts';

/** Recovered and not begun with staying well; later, once a month, how it goes. The monthly line ends after a year. */
export const wellPrompter: Prompter = {
  tool: 'well',
  quietDays: 28,
  speaks({ pain, hindrance = [], today, inFlare, logs }, { well }) {
    const start = logs.wellStarted.at(-1);
    if (start === undefined) {
      const { ready, reasons } = wellReady({ today, pain, hindrance, goal: [], inFlare }, well);
      return ready ? reasons : undefined;
    }
    const last = latestOf(pain)?.day ?? start.day;
    const isYoung = daysBetween(start.day, today) <= 365;
    if (!isYoung || daysBetween(last, today) < well.monthDays) return undefined;
    return [toolReason(well.rules, 'well-month', { 'well-last-told': last })];
  },
};
