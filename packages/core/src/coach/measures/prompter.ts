import type { Prompter } from '../prompt.ts';
import { dueInstruments } from './due.ts';

/** Once at each fixed moment; the minute of Voortgang is part of it. Quiet for two weeks after "later". */
export const measuresPrompter: Prompter = {
  tool: 'measures',
  quietDays: 14,
  speaks: ({ today, planStart, pain, logs, inFlare }, { measures }) => {
    if (inFlare) return undefined;
    const filled = [...pain.map(({ day }) => ({ instrument: 'pain-score', day })), ...logs.scored];
    return dueInstruments({ today, planStart, filled }, measures)?.reasons;
  },
};
