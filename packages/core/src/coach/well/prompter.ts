import { daysBetween } from '../../plan/day.ts';
import type { Prompter } from '../prompt.ts';
import { toolReason } from '../reason.ts';
import { latestOf } from '../series.ts';
import { wellReady } from './ready.ts';
import { stayingWellSince } from './staying-well.ts';

/**
 * Recovered and not begun with staying well; later, once a month, how it goes. Once it says that the app is no longer needed; after
 * that, or after a year, the monthly line ends.
 */
export const wellPrompter: Prompter = {
  tool: 'well',
  quietDays: 28,
  warnsBy: ['well-graduate'],
  speaks(facts, { well }) {
    const { pain, hindrance = [], today, inFlare, logs, graduated } = facts;
    const since = stayingWellSince(facts);
    if (since === undefined) {
      const { ready, reasons } = wellReady({ today, pain, hindrance, goal: [], inFlare }, well);
      return ready ? reasons : undefined;
    }
    if (logs.prompted.some(({ rule, day }) => rule === 'well-graduate' && day >= since)) return undefined;
    if (graduated) return graduated;
    const last = latestOf(pain)?.day ?? since;
    const isYoung = daysBetween(since, today) <= 365;
    if (!isYoung || daysBetween(last, today) < well.monthDays) return undefined;
    return [toolReason(well.rules, 'well-month', { 'well-last-told': last })];
  },
};
