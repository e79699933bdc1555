import type { Prompter } from '../prompt.ts';
import { toolReason } from '../reason.ts';
import { presentTrial } from './trial/state.ts';

/** Asks for today's score of a trial that runs, or says that the result is ready. Nothing else. */
export const helpsPrompter: Prompter = {
  tool: 'helps',
  quietDays: 1,
  speaks: ({ logs, today }, { helps }) => {
    const trial = presentTrial(logs, today, helps);
    if (trial === undefined) return undefined;
    if (trial.phase === 'running' && (trial.scoredToday || trial.plan.from > today)) return undefined;
    return [toolReason(helps.rules, 'helps-trial-score-today', { question: trial.plan.question })];
  },
};
