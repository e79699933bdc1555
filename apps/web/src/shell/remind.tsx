import { useLocation } from 'preact-iso';
import { wallNow } from '../device/clock.ts';
import { demo } from '../device/demo.ts';
import { advice, startJournal } from '../device/journal.ts';
import { notify } from '../device/notifications.ts';
import { isEnough, keepReminded, reminded, reminderDue, type Subject, timeOf, toRemind } from '../device/reminders.ts';
import { isBusy } from '../device/service-worker.ts';
import { settings } from '../device/settings.ts';
import { watchClock } from '../device/watch-clock.ts';
import { extraNotice, isQuiet, notice } from './extra-notice.ts';
import { preloadWords, useWords, wordsOf } from './words.ts';

/** Looks at the clock from now on, for who switched reminders on; called again it only looks at once. */
export const remind = watchClock(look);

/** Where each is done: the screen that a message opens. */
const screens = { session: '/today', 'check-in': '/check-in', recheck: '/today' } as const satisfies Readonly<
  Record<Subject, string>
>;

/** What there is to say now, looked up at the moment itself: a session that was done in between needs no reminder. */
function subjectNow(): Subject | undefined {
  const now = wallNow();
  const told = reminded();
  const time = timeOf(settings.value.reminders, now, told);
  return time && !isEnough(told, now) ? toRemind(advice.value, time === 'session') : undefined;
}

/**
 * A line on the screen as long as something is to be done, and at its times a message of the device to who does not see that
 * line: it would ring for what is on the screen. Both only while the app is open somewhere: a web page without a server cannot
 * wake a closed phone, and the settings say so. The calendar is the sturdy way.
 */
async function look(): Promise<void> {
  const { reminders } = settings.peek();
  // A made-up person has nothing to be reminded of.
  if (demo !== undefined || !reminders.on || !timeOf(reminders, wallNow(), reminded()))
    return notice('reminder', undefined);
  await Promise.all([startJournal(), preloadWords(['app'])]);
  const subject = subjectNow();
  notice('reminder', subject && ReminderNotice);
  const words = wordsOf(settings.peek().language, 'app')?.settings.reminders;
  const now = wallNow();
  if (!subject || !words || isBusy() || isQuiet(location.pathname)) return;
  if (!reminderDue(reminders, now, reminded())) return;
  const inSight = document.visibilityState === 'visible';
  if (inSight && !saysIt(location.pathname)) return;
  keepReminded({ at: now });
  if (inSight) return;
  const { title, body } = words.about[subject];
  await notify({ title, body, opens: screens[subject] }, 'rugwijs-reminder');
}

/** Whether the screen says it: in the line, unless another goes before it, or as the day itself. */
function saysIt(path: string): boolean {
  return path === '/today' || extraNotice.peek() === ReminderNotice;
}

/** One line above every screen where it may be; the day itself says it already. */
function ReminderNotice() {
  const words = useWords('app')?.settings.reminders;
  const { path, route } = useLocation();
  const subject = subjectNow();
  if (!words || !subject || path === '/today' || isQuiet(path)) return null;
  const { line, go } = words.about[subject];
  const enough = () => {
    keepReminded({ enough: wallNow() });
    notice('reminder', undefined);
  };
  return (
    <p>
      {line} {/* No link: the first link of a page is the one that skips to its content. */}
      <button class="quiet" type="button" onClick={() => route(screens[subject])}>
        {go}
      </button>{' '}
      <button class="quiet" type="button" onClick={enough}>
        {words.enough}
      </button>
    </p>
  );
}
