import { carePrompter } from './care/prompter.ts';
import type { Prompter } from './prompt.ts';

/** Tools that may ask for attention, the most important first: safety, then what runs now, then what may help. */
export const prompters: readonly Prompter[] = [carePrompter];
