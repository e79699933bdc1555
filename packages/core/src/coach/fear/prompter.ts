import { daysBetween } from '../../plan/day.ts';
import type { Prompter } from '../prompt.ts';
import { toolReason } from '../reason.ts';

/** Days in which "how did it go?" still makes sense. */
const askedWithin = 4;

/** First: how did it go, after a prediction without an end. Then: somebody who told of fear and has no ladder yet. */
export const fearPrompter: Prompter = {
  tool: 'fear',
  quietDays: 21,
  speaks({ logs, today, answers, inFlare, week }, { fear: { rules } }) {
    const last = logs.exposed.at(-1);
    if (last && !last.done && last.left !== true && last.day < today && daysBetween(last.day, today) <= askedWithin) {
      return [toolReason(rules, 'fear-how-went', { 'written-on': last.day })];
    }
    const told = answers.persisting;
    const fears = Array.isArray(told) && (told.includes('fear') || told.includes('avoid'));
    if (!fears || inFlare || week < 1 || logs.feared.length > 0) return undefined;
    return [toolReason(rules, 'fear-may-help', { persisting: told })];
  },
};
