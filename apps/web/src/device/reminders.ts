import type { Advice } from '@rugwijs/journal';
import { preloadWords, wordsOf } from '../shell/words.ts';
import { demo } from './demo.ts';
import { type Message, planReminder } from './notifications.ts';
import { settings } from './settings.ts';

/** What a reminder would be about: the exercises or the check-in of today, as long as they are not done. */
export function toRemind({ locked, recheck, checkIns, session }: Advice): 'session' | 'check-in' | undefined {
  // Calling, or the alarm questions, go first, and they are no matter for a friendly reminder.
  if (locked || recheck) return undefined;
  if (session && session.exercises.length > 0 && !session.restDay && !session.doneToday) return 'session';
  return checkIns.some(({ due }) => due) ? 'check-in' : undefined;
}

/** Plans the reminder as the settings have it. */
export function planReminders(): void {
  const { at, repeat } = settings.peek().reminders;
  planReminder(at, repeat, say);
}

/** What there is to say now, looked up at the moment itself: a session that was done in between needs no reminder. */
async function say(): Promise<Message | undefined> {
  if (demo !== undefined) return undefined; // a made-up person has nothing to be reminded of
  const { language } = settings.peek();
  const [{ advice, startJournal }] = await Promise.all([import('./journal.ts'), preloadWords(['app'])]);
  await startJournal();
  const about = toRemind(advice.peek());
  const words = wordsOf(language, 'app')?.settings.reminders;
  if (!about || !words) return undefined;
  return about === 'session'
    ? { title: words.title, body: words.body, opens: '/today' }
    : { title: words.checkIn, body: words.checkInNote, opens: '/check-in' };
}
