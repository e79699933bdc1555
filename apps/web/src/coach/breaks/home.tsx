import { coachKnowledge } from '@rugwijs/clinical';
import { addDays, breaksOn, dayOfMinute, nextBreak, toolReason, wallClock } from '@rugwijs/core';
import { useEffect, useState } from 'preact/hooks';
import { Act, Quiet } from '../../design/act.tsx';
import { FigureView } from '../../design/figure-view.tsx';
import { Honest } from '../../design/honest.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { breakSettings, changeBreaks } from '../../device/break-settings.ts';
import { wallNow } from '../../device/clock.ts';
import { person, today } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { useWords } from '../../shell/words.ts';
import { sayShortWeekday, sayWeekday } from '../../today/say.ts';
import styles from './breaks.module.css';

const { breaks } = coachKnowledge;
const grounds = (['breaks-evidence', 'breaks-every', 'breaks-silent'] as const).map((rule) =>
  toolReason(breaks.rules, rule),
);

/** When the next break is, one to do now, and how often it was done. */
export function BreaksHome() {
  const words = useWords('breaks');
  useEachHalfMinute();
  if (!words) return null;
  const text = words.home;
  const state = breakSettings.value;
  const now = wallNow();
  const next = state.on ? nextBreak(state, state, now) : undefined;
  const due = next !== undefined && next <= now;
  const paused = state.on && (state.pausedUntil ?? 0) > now;
  const busy = state.on && state.busy.some(({ from, to }) => now >= from && now < to);
  const says = !state.on ? text.off : next === undefined ? text.never : due ? text.due : sayNext(next);
  function sayNext(at: number): string {
    if (!words) return '';
    const day = dayOfMinute(at);
    return day === today()
      ? text.next(wallClock(at))
      : text.nextDay(sayWeekday(day, settings.value.language), wallClock(at));
  }
  return (
    <Screen title={words.title} lead={words.lead} back="/tools" tab="none" focusOn={words.title}>
      <div class={`ground pic ${styles.still}`}>
        <FigureView id="stand" />
      </div>
      <p aria-live="polite">
        <b>{says}</b> {paused ? text.paused(wallClock(state.pausedUntil ?? 0)) : busy ? text.busy : null}{' '}
        {text.today(breaksOn(person.value.logs.paused, today()))}
      </p>
      <div class={styles.actions}>
        {due ? (
          <Quiet onClick={() => changeBreaks({ snoozedUntil: wallNow() + breaks.snooze })}>
            {text.snooze(breaks.snooze)}
          </Quiet>
        ) : null}
        {paused ? <Quiet onClick={() => changeBreaks({ pausedUntil: undefined })}>{text.wake}</Quiet> : null}
        {state.on && !paused ? <Quiet href="/tools/breaks?meeting">{text.meeting}</Quiet> : null}
        <Quiet href="/tools/breaks?settings">{state.on ? text.change : text.setUp}</Quiet>
        <Quiet href="/tools/breaks?calendar" icon="calendar">
          {text.calendar}
        </Quiet>
      </div>
      <Week />
      <Honest>{words.honest}</Honest>
      <p>{words.small}</p>
      <div>
        <Why reasons={grounds} />
      </div>
      <Act href="/tools/breaks?go">{text.do}</Act>
    </Screen>
  );
}

/** How often on each of the last seven days: a count, no target and no streak. */
function Week() {
  const words = useWords('breaks');
  const { paused } = person.value.logs;
  const days = [6, 5, 4, 3, 2, 1, 0].map((ago) => addDays(today(), -ago));
  if (!words || !days.some((day) => breaksOn(paused, day) > 0)) return null;
  return (
    <section class="section">
      <h2>{words.home.log}</h2>
      <ul class={styles.week}>
        {days.map((day) => (
          <li key={day}>
            <span class="small soft" aria-hidden="true">
              {sayShortWeekday(day, settings.value.language)}
            </span>
            <b class="num" aria-hidden="true">
              {breaksOn(paused, day)}
            </b>
            <span class="hidden">
              {sayWeekday(day, settings.value.language)}: {words.home.row(breaksOn(paused, day))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useEachHalfMinute() {
  const [, again] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => again((n) => n + 1), 30_000);
    return () => clearInterval(timer);
  }, []);
}
