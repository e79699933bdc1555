import { type MoodCheck, selfHarmTold } from '@rugwijs/core';
import { append, person } from '../../device/journal.ts';

/**
 * Keeps a weekly check. Thoughts of not wanting to live are told to the alarm rules as well: people go before exercises everywhere
 * in the app then, not in this tool alone, also when the app is closed now.
 */
export async function keepCheck(check: MoodCheck): Promise<void> {
  const told = selfHarmTold(check.dark, person.peek().answers['self-harm']);
  if (told) await append('answered', { check: 'free-text', answers: { 'self-harm': told } });
  await append('moodChecked', check);
}
