import { breaksPrompter } from './breaks/prompter.ts';
import { calmPrompter } from './calm/prompter.ts';
import { carePrompter } from './care/prompter.ts';
import { fearPrompter } from './fear/prompter.ts';
import { flarePrompter } from './flare/prompter.ts';
import { helpsPrompter } from './helps/prompter.ts';
import { legPrompter } from './leg/prompter.ts';
import { measuresPrompter } from './measures/prompter.ts';
import { moodPrompter } from './mood/prompter.ts';
import type { Prompter } from './prompt.ts';
import { reviewPrompter } from './review/prompter.ts';
import { sleepPrompter } from './sleep/prompter.ts';
import { strengthPrompter } from './strength/prompter.ts';
import { wellPrompter } from './well/prompter.ts';
import { workPrompter } from './work/prompter.ts';

/** Tools that may ask for attention, the most important first: safety, then what runs now, then what may help. */
export const prompters: readonly Prompter[] = [
  carePrompter,
  legPrompter,
  moodPrompter,
  flarePrompter,
  helpsPrompter,
  workPrompter,
  fearPrompter,
  strengthPrompter,
  sleepPrompter,
  calmPrompter,
  measuresPrompter,
  breaksPrompter,
  reviewPrompter,
  wellPrompter,
];
