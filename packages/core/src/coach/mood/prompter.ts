import { daysBetween } from '../../plan/day.ts';
import type { Prompter } from '../prompt.ts';
import { toolReason } from '../reason.ts';
import { latestOf } from '../series.ts';

/** Once a week for who did the check before; for who told of low mood or much worry a first time. */
export const moodPrompter: Prompter = {
  tool: 'mood',
  quietDays: 7,
  speaks({ answers, logs, today }, { mood }) {
    // By day, as the advice reads them: what was kept last need not be the latest.
    const last = latestOf(logs.moodChecked)?.day;
    if (last !== undefined) {
      const days = daysBetween(last, today);
      return days < mood.checkDays ? undefined : [toolReason(mood.rules, 'mood-weekly', { 'mood-last': last })];
    }
    const { persisting } = answers;
    if (!Array.isArray(persisting) || !persisting.some((one) => one === 'mood' || one === 'worry')) return undefined;
    return [toolReason(mood.rules, 'mood-told-low', { persisting })];
  },
};
