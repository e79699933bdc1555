import { coachKnowledge } from '@rugwijs/clinical';
import { nextBreak } from '@rugwijs/core';
import { useLocation } from 'preact-iso';
import { breakSettings, changeBreaks, wallNow } from '../../device/break-settings.ts';
import { advice, startJournal } from '../../device/journal.ts';
import { notify } from '../../device/notifications.ts';
import { settings } from '../../device/settings.ts';
import { extraNotice } from '../../shell/extra-notice.ts';
import { preloadWords, useWords, wordsOf } from '../../shell/words.ts';

/** How often the clock is looked at, in milliseconds: a timer of half an hour does not survive a sleeping laptop. */
const lookEvery = 15_000;

/** Screens on which nothing may come between. */
const quietScreens = /^\/(session|check|alarm|result|tools\/(?:breaks|calm|strength|fear))/;

let looking = false;
/** The minute for which a message was shown: one message a break. */
let told: number | undefined;

/** Looks at the clock from now on; called again it only looks at once. */
export function ringBreaks(): void {
  if (!looking) setInterval(() => void look(), lookEvery);
  looking = true;
  void look();
}

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
  if (due === undefined || quietScreens.test(location.pathname)) {
    extraNotice.value = undefined;
    return;
  }
  await Promise.all([startJournal(), preloadWords(['breaks'])]);
  if (advice.peek().locked) return;
  extraNotice.value = BreakNotice;
  const words = wordsOf(settings.peek().language, 'breaks');
  if (told === due || !words) return;
  told = due;
  await notify({ title: words.notice.title, body: words.small }, 'rugwijs-break');
}

/** One line above every screen: move, not yet, or not this time. */
function BreakNotice() {
  const words = useWords('breaks');
  const { route } = useLocation();
  if (!words) return null;
  const { snooze } = coachKnowledge.breaks;
  const away = (change: Parameters<typeof changeBreaks>[0], to?: string) => {
    changeBreaks(change);
    extraNotice.value = undefined;
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
