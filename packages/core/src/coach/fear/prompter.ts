import type { Prompter } from '../prompt.ts';
import { toolReason } from '../reason.ts';
import { waitingTry } from './records.ts';

/** First: how did it go, after a prediction without an end. Then: somebody who told of fear and has no ladder yet. */
export const fearPrompter: Prompter = {
  tool: 'fear',
  quietDays: 21,
  speaks({ logs, today, answers, inFlare, week }, { fear }) {
    const { rules } = fear;
    const waits = waitingTry(logs.exposed, today, fear);
    if (waits && waits.day < today) return [toolReason(rules, 'fear-how-went', { 'written-on': waits.day })];
    const told = answers.persisting;
    const fears = Array.isArray(told) && (told.includes('fear') || told.includes('avoid'));
    if (!fears || inFlare || week < 1 || logs.feared.length > 0) return undefined;
    return [toolReason(rules, 'fear-may-help', { persisting: told })];
  },
};
