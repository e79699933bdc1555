import type { Words } from '@rugwijs/text';
import type { SleepReason } from './facts.ts';

/** The sentence of a reason. */
export function sayClaim({ rule, values }: SleepReason, words: Words['sleep']): string {
  const { claim } = words.rules[rule];
  return typeof claim === 'function' ? claim(values ?? {}) : claim;
}
