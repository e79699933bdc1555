import { daysBetween } from '../../plan/day.ts';
import type { Prompter } from '../prompt.ts';
import { toolReason } from '../reason.ts';

/** Somebody who measured before may look again after the advised weeks; who never did is not asked. */
export const strengthPrompter: Prompter = {
  tool: 'strength',
  quietDays: 28,
  speaks({ logs, today, inFlare }, { strength: { rules, days } }) {
    const last = logs.tested.reduce<string | undefined>(
      (latest, { day }) => (latest && latest > day ? latest : day),
      undefined,
    );
    if (last === undefined || inFlare || daysBetween(last, today) < days.between) return undefined;
    return [toolReason(rules, 'strength-due', { 'last-try': last }, { weeks: Math.round(days.between / 7) })];
  },
};
