import type { Prompter } from '../prompt.ts';
import { toolReason } from '../reason.ts';

/** In the third week, when nobody asked yet whether this works alone. */
export const carePrompter: Prompter = {
  tool: 'care',
  quietDays: 28,
  speaks: ({ week, logs }, { care }) =>
    week >= 3 && logs.careAsked.length === 0 ? [toolReason(care.rules, 'care-not-asked')] : undefined,
};
