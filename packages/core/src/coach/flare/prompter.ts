import type { Prompter } from '../prompt.ts';
import { toolReason } from '../reason.ts';
import { toLookBackAt } from './looks.ts';

/** A flare-up is over and nobody looked back yet: asked once. */
export const flarePrompter: Prompter = {
  tool: 'flare',
  quietDays: 30,
  speaks({ flares, logs, today, inFlare }, { flare }) {
    const over = inFlare ? undefined : toLookBackAt(flares, logs.flareLooked, today, flare);
    return over && [toolReason(flare.rules, 'flare-look-back', { 'flare-end': over.end })];
  },
};
