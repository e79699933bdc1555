import { daysBetween } from '../../plan/day.ts';
import type { Prompter } from '../prompt.ts';
import { toolReason } from '../reason.ts';
import { latestOf } from '../series.ts';

/** Once a week while the plan is guided by leg pain. */
export const legPrompter: Prompter = {
  tool: 'leg',
  quietDays: 7,
  speaks: ({ mode, today, logs }, { leg }) => {
    if (mode !== 'pain-guided') return undefined;
    const last = latestOf(logs.legChecked)?.day;
    if (last !== undefined && daysBetween(last, today) < leg.everyDays) return undefined;
    return [toolReason(leg.rules, 'leg-due', { 'leg-last': last })];
  },
};
