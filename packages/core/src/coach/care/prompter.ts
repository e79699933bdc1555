import type { Prompter } from '../prompt.ts';
import { toolReason } from '../reason.ts';
import { needsLess } from '../well/staying-well.ts';

/** In the third week, when nobody asked yet whether this works alone; not of who is recovered and stays well. */
export const carePrompter: Prompter = {
  tool: 'care',
  quietDays: 28,
  speaks: (facts, { care }) =>
    facts.week >= 3 && facts.logs.careAsked.length === 0 && !needsLess(facts)
      ? [toolReason(care.rules, 'care-not-asked')]
      : undefined,
};
