import { daysBetween } from '../../plan/day.ts';
import type { Prompter } from '../prompt.ts';
import { toolReason } from '../reason.ts';
import { needsLess } from '../well/staying-well.ts';

/** A week of the plan is over and its page was not read: once a week, after the first, until somebody is recovered and stays well. */
export const reviewPrompter: Prompter = {
  tool: 'review',
  quietDays: 6,
  speaks(facts, { review }) {
    const { week, today, logs } = facts;
    const over = week - 1;
    // Weeks count from the plan: of an older plan the same number may have been read long ago.
    const isRead = logs.weekReviewed.some((read) => read.week === over && daysBetween(read.day, today) <= 7);
    if (over < 1 || isRead || needsLess(facts)) return undefined;
    return [toolReason(review.rules, 'review-weekly', { 'review-week': over })];
  },
};
