import { coachKnowledge } from '@rugwijs/clinical';
import { nextBreak } from '@rugwijs/core';
import { useLocation } from 'preact-iso';
import { breakSettings, changeBreaks } from '../../device/break-settings.ts';
import { wallNow } from '../../device/clock.ts';
import { advice, startJournal } from '../../device/journal.ts';
import { notify } from '../../device/notifications.ts';
import { keepReminded, type Reminded, reminded } from '../../device/reminders.ts';
import { settings } from '../../device/settings.ts';
import { watchClock } from '../../device/watch-clock.ts';
import { isQuiet, notice } from '../../shell/extra-notice.ts';
import { preloadWords, useWords, wordsOf } from '../../shell/words.ts';

/** Which break a message was shown for, and when; as it was kept, at a new start. */
let told: Pick<Reminded, 'breakDue' | 'breakAt'> = reminded();

/** Looks at the clock from now on; called again it only looks at once. */
export const ringBreaks = watchClock(look);

/** The minute at which the present break became due; nothing when none is. */
function dueBreak(): number | undefined {
  const settings = breakSettings.value;
  if (!settings.on) return undefined;
  const now = wallNow();
  const next = nextBreak(settings, settings, now);
  return next !== undefined && next <= now ? (settings.snoozedUntil ?? settings.last + settings.every) : undefined;
}

async function look(): Promise<void> {
  const due = dueBreak();
  if (due === undefined) {
    notice('breaks', undefined);
    return;
  }
  await Promise.all([startJournal(), preloadWords(['breaks'])]);
  notice('breaks', BreakNotice);
  const words = wordsOf(settings.peek().language, 'breaks');
  if (!words || isSilent(location.pathname) || wasTold(due)) return;
  told = { breakDue: due, breakAt: wallNow() };
  keepReminded(told);
  await notify({ title: words.notice.title, body: words.small, opens: '/tools/breaks?go' }, 'rugwijs-break');
}

/** Whether nothing may come between now: another screen goes first, or calling does. */
function isSilent(path: string): boolean {
  return isQuiet(path) || advice.value.locked !== undefined;
}

/** One message a break, and one more each time that nobody did anything with it for as long as a break takes to come. */
function wasTold(due: number): boolean {
  const { breakDue, breakAt } = told;
  if (breakDue !== due || breakAt === undefined) return false;
  const since = wallNow() - breakAt;
  // Of a moment still to come the clock was wrong.
  return since >= 0 && since < breakSettings.peek().every;
}

/** One line above every screen where it may be: move, not yet, or not this time. */
function BreakNotice() {
  const words = useWords('breaks');
  const { path, route } = useLocation();
  if (!words || isSilent(path)) return null;
  const { snooze } = coachKnowledge.breaks;
  const away = (change: Parameters<typeof changeBreaks>[0], to?: string) => {
    changeBreaks(change);
    notice('breaks', undefined);
    if (to) route(to);
  };
  return (
    <p>
      {words.notice.title}. {/* No link: the first link of a page is the one that skips to its content. */}
      <button class="quiet" type="button" onClick={() => away({}, '/tools/breaks?go')}>
        {words.notice.go}
      </button>{' '}
      <button class="quiet" type="button" onClick={() => away({ snoozedUntil: wallNow() + snooze })}>
        {words.notice.snooze(snooze)}
      </button>{' '}
      <button class="quiet" type="button" onClick={() => away({ last: wallNow(), snoozedUntil: undefined })}>
        {words.notice.skip}
      </button>
    </p>
  );
}
