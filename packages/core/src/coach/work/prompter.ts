import type { Prompter } from '../prompt.ts';
import { earlyWorkHelp } from './early-help.ts';

/** Not at the usual work for two weeks or more: the one thing about work that is worth a prompt. */
export const workPrompter: Prompter = {
  tool: 'work',
  quietDays: 14,
  speaks: ({ today, logs }, { work }) => {
    const plan = logs.workPlanned.at(-1);
    const reason = plan && earlyWorkHelp(plan, logs.worked, today, work);
    return reason && [reason];
  },
};
