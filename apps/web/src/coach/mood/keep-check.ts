import { type DarkAnswer, type MoodCheck, selfHarmTold } from '@rugwijs/core';
import { append, person } from '../../device/journal.ts';

/**
 * Keeps a weekly check. Thoughts of not wanting to live are told to the alarm rules as well: people go before exercises everywhere
 * in the app then, not in this tool alone, also when the app is closed now.
 */
export async function keepCheck(check: MoodCheck): Promise<void> {
  await tellDark(check.dark);
  await append('moodChecked', check);
}

/** Tells the alarm rules, unless they know something darker already; a no tells nothing. */
export async function tellDark(dark: DarkAnswer): Promise<void> {
  const told = selfHarmTold(dark, person.peek().answers['self-harm']);
  if (told) await append('answered', { check: 'free-text', answers: { 'self-harm': told } });
}
