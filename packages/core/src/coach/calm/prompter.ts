import type { Prompter } from '../prompt.ts';
import { toolReason } from '../reason.ts';

/** Told of much tension, and never tried a round: one friendly line a month at most. */
export const calmPrompter: Prompter = {
  tool: 'calm',
  quietDays: 28,
  speaks({ answers, logs }, { calm }) {
    const { persisting } = answers;
    if (logs.calmed.length > 0 || !Array.isArray(persisting) || !persisting.includes('stress')) return undefined;
    return [toolReason(calm.rules, 'calm-told-stress', { persisting })];
  },
};
