import type { Prompter } from '../prompt.ts';
import { toolReason } from '../reason.ts';

/** A week of the plan is over and its page was not read: once a week, after the first. */
export const reviewPrompter: Prompter = {
  tool: 'review',
  quietDays: 6,
  speaks({ week, logs }, { review }) {
    const over = week - 1;
    if (over < 1 || logs.weekReviewed.some((read) => read.week === over)) return undefined;
    return [toolReason(review.rules, 'review-weekly', { 'review-week': over })];
  },
};
