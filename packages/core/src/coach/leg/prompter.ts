import { daysBetween } from '../../plan/day.ts';
import type { Prompter } from '../prompt.ts';
import { toolReason } from '../reason.ts';

/** Once a week while the plan is guided by leg pain. */
export const legPrompter: Prompter = {
  tool: 'leg',
  quietDays: 7,
  speaks: ({ mode, today, logs }, { leg }) => {
    if (mode !== 'pain-guided') return undefined;
    const last = logs.legChecked.reduce<string | undefined>(
      (latest, { day }) => (latest === undefined || day > latest ? day : latest),
      undefined,
    );
    if (last !== undefined && daysBetween(last, today) < leg.everyDays) return undefined;
    return [toolReason(leg.rules, 'leg-due', { 'leg-last': last })];
  },
};
