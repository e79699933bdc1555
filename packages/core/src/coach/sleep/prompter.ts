import { daysBetween } from '../../plan/day.ts';
import type { Prompter } from '../prompt.ts';
import { toolReason } from '../reason.ts';

/** Told of sleeping badly, and nothing in the diary of late. */
export const sleepPrompter: Prompter = {
  tool: 'sleep',
  quietDays: 21,
  speaks({ answers, logs, today }, { sleep }) {
    if (answers.sleep !== 'poor' || logs.slept.some(({ day }) => daysBetween(day, today) < 14)) return undefined;
    return [toolReason(sleep.rules, 'sleep-told-poor', { sleep: 'poor' })];
  },
};
