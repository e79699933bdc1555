import type { Words } from '@rugwijs/text';

/** `7 uur en 10 minuten`, on five minutes: nobody knows a night better. */
export function sayLength(minutes: number, words: Words['sleep']): string {
  const rounded = Math.round(minutes / 5) * 5;
  return words.length(Math.floor(rounded / 60), rounded % 60);
}
