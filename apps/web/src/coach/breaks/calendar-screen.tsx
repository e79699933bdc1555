import { breakTimes, dayOfMinute, wallMinute } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { Quiet } from '../../design/act.tsx';
import { Screen } from '../../design/screen.tsx';
import { breakSettings, changeBreaks } from '../../device/break-settings.ts';
import { type CalendarItem, calendarFile, calendarWeeks, calendarZone } from '../../device/calendar.ts';
import { download } from '../../device/download.ts';
import { today } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { useWords } from '../../shell/words.ts';
import { sayDate } from '../../today/say.ts';
import styles from './breaks.module.css';
import { busyTimes, wallClockOf } from './calendar/busy.ts';

/** How far ahead busy times are kept, in days: a calendar changes. */
const ahead = 28;

/** Largest file that is read, in characters: years of a busy calendar. */
const largest = 8_000_000;

/** Two ways: busy times read from a file, breaks written into one. */
export function BreakCalendar() {
  const words = useWords('breaks');
  const [said, setSaid] = useState<string>();
  if (!words) return null;
  const text = words.calendar;
  const state = breakSettings.value;
  const say = (minute: number) => sayDate(dayOfMinute(minute), settings.value.language);
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const readFile = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > largest) return setSaid(text.tooLarge);
    const from = Date.now();
    const found = busyTimes(await file.text(), from, from + ahead * 86_400_000, here);
    if (!found) return setSaid(text.notCalendar);
    const wall = (moment: number) => {
      const { day, clock } = wallClockOf(moment, here);
      return wallMinute(day, clock);
    };
    const busy = found.busy.map((span) => ({ from: wall(span.from), to: wall(span.to) }));
    const busyUntil = wall(from + ahead * 86_400_000);
    changeBreaks({ busy, busyUntil });
    const skipped = found.notUnderstood > 0 ? ` ${text.skipped(found.notUnderstood)}` : '';
    setSaid(`${text.found(busy.length, say(busyUntil))}${skipped} ${text.old}`);
  };
  const write = () => {
    const items = breakTimes(state).map(
      (at): CalendarItem => ({
        id: `break-${at.replace(':', '')}`,
        title: text.item,
        note: text.itemNote,
        day: today(),
        at,
        minutes: 1,
        repeat: state.days,
      }),
    );
    const file = calendarFile(items, new Date(), calendarZone(here));
    download('rugwijs-pauzes.ics', file, 'text/calendar;charset=utf-8');
  };
  return (
    <Screen title={text.title} lead={text.lead} back="/tools/breaks" tab="none">
      <section class="section">
        <h2>{text.readTitle}</h2>
        <p>{text.read}</p>
        <label class={`quiet ${styles.file}`}>
          {text.choose}
          <input
            class={styles.pick}
            type="file"
            accept=".ics,text/calendar"
            onChange={(event) => {
              void readFile(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <p role="status">{said ?? (state.busyUntil === undefined ? null : text.kept(say(state.busyUntil)))}</p>
        {state.busyUntil === undefined ? null : (
          <div>
            <Quiet
              tone="soft"
              onClick={() => {
                changeBreaks({ busy: [], busyUntil: undefined });
                setSaid(text.forgotten);
              }}
            >
              {text.forget}
            </Quiet>
          </div>
        )}
      </section>
      <section class="section">
        <h2>{text.writeTitle}</h2>
        <p>{text.write}</p>
        <p class="small soft">
          {text.writeEnd(calendarWeeks)} {text.writeAgain}
        </p>
        <div>
          <Quiet icon="calendar" onClick={write}>
            {text.download}
          </Quiet>
        </div>
      </section>
    </Screen>
  );
}
