import { daysBetween } from '../../plan/day.ts';
import { strengthNumbers } from '../numbers.ts';
import type { Prompter } from '../prompt.ts';
import { toolReason } from '../reason.ts';
import { latestOf } from '../series.ts';

/** Somebody who measured before may look again after the advised weeks; who never did is not asked. */
export const strengthPrompter: Prompter = {
  tool: 'strength',
  quietDays: 28,
  speaks({ logs, today, inFlare }, { strength }) {
    const last = latestOf(logs.tested)?.day;
    if (last === undefined || inFlare || daysBetween(last, today) < strength.days.between) return undefined;
    return [
      toolReason(strength.rules, 'strength-due', { 'last-try': last }, strengthNumbers(strength)['strength-due']),
    ];
  },
};
