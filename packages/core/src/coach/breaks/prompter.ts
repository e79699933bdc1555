import type { Prompter } from '../prompt.ts';
import { toolReason } from '../reason.ts';

/** Offers the tool once in a while to somebody who told of many hours of sitting and never tried it. */
export const breaksPrompter: Prompter = {
  tool: 'breaks',
  quietDays: 28,
  speaks: ({ answers, logs, week }, { breaks }) => {
    const { question, answer } = breaks.offerFrom;
    if (week < 2 || answers[question] !== answer || logs.paused.length > 0) return undefined;
    return [toolReason(breaks.rules, 'breaks-try', { [question]: answers[question] })];
  },
};
