import type { Prompter } from '../prompt.ts';
import { toolReason } from '../reason.ts';
import type { HelpsRuleId } from './knowledge.ts';
import { presentTrial } from './trial/state.ts';
import { toldInTrial } from './trial/told.ts';

/** Asks for today's score of a trial that runs, asks to stop one that makes it worse or got a caution, or says that the result is ready. */
export const helpsPrompter: Prompter = {
  tool: 'helps',
  quietDays: 1,
  warnsBy: ['helps-trial-stop-worse', 'helps-answer-warns'] satisfies readonly HelpsRuleId[],
  speaks: (facts, { helps }) => {
    const { logs, today } = facts;
    const trial = presentTrial(logs, today, helps);
    if (trial === undefined) return undefined;
    const { phase, worse, open, plan } = trial;
    const question = { question: plan.question };
    if (phase === 'ended') return [toolReason(helps.rules, 'helps-trial-ended', question)];
    if (worse !== undefined) return worse.reasons;
    const told = toldInTrial(plan, facts, helps);
    if (told.length > 0) return told.flatMap(({ reasons }) => reasons);
    return open.includes(today) ? [toolReason(helps.rules, 'helps-trial-score-today', question)] : undefined;
  },
};
