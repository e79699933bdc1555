import { useState } from 'preact/hooks';
import { Quiet } from '../design/act.tsx';
import { Choices } from '../design/choices.tsx';
import { type CalendarItem, calendarFile, calendarZone } from '../device/calendar.ts';
import { download } from '../device/download.ts';
import { person, today } from '../device/journal.ts';
import { askPermission, cancelReminder, permission } from '../device/notifications.ts';
import { planReminders } from '../device/reminders.ts';
import { changeSettings, settings } from '../device/settings.ts';
import { useWords } from '../shell/words.ts';
import styles from './settings.module.css';

/** A reminder of the app where it can, and the calendar file that always works. */
export function Reminders() {
  const app = useWords('app');
  const [asked, setAsked] = useState(false);
  if (!app) return null;
  const words = app.settings.reminders;
  const { reminders } = settings.value;
  const turn = async (on: boolean) => {
    if (!on) {
      cancelReminder();
      changeSettings({ reminders: { ...reminders, on: false } });
      return;
    }
    setAsked(true);
    const granted = permission.peek() === 'granted' || (await askPermission()) === 'granted';
    changeSettings({ reminders: { ...reminders, on: granted } });
    if (granted) planReminders();
  };
  const setTime = (at: string) => {
    if (!/^\d\d:\d\d$/.test(at)) return;
    changeSettings({ reminders: { ...reminders, at } });
    if (reminders.on) planReminders();
  };
  const setRepeat = (repeat: boolean) => {
    changeSettings({ reminders: { ...reminders, repeat } });
    if (reminders.on) planReminders();
  };
  const toCalendar = () => {
    const daily: CalendarItem = {
      id: 'session',
      title: words.title,
      note: words.body,
      day: today(),
      at: reminders.at,
      minutes: 15,
      repeat: 'daily',
    };
    const rechecks = (person.peek().plan?.plan.rechecks ?? [])
      .filter((recheck) => recheck.on >= today())
      .map(
        (recheck): CalendarItem => ({
          id: `recheck-${recheck.on}`,
          title: words.recheck,
          note: words.recheckNote,
          day: recheck.on,
          at: reminders.at,
          minutes: 10,
        }),
      );
    const zone = calendarZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
    download('rugwijs.ics', calendarFile([daily, ...rechecks], new Date(), zone), 'text/calendar;charset=utf-8');
  };
  return (
    <section class="section">
      <h2>{words.heading}</h2>
      <label class={styles.field}>
        <span>{words.at}</span>
        <input type="time" value={reminders.at} onChange={(event) => setTime(event.currentTarget.value)} />
      </label>
      <p>{words.calendarNote}</p>
      <Quiet icon="calendar" onClick={toCalendar}>
        {words.calendar}
      </Quiet>
      <Choices
        legend={words.app}
        options={[
          { value: 'on', label: app.settings.on },
          { value: 'off', label: app.settings.off },
        ]}
        value={reminders.on ? 'on' : 'off'}
        onInput={(value) => void turn(value === 'on')}
      >
        <p class="small soft" role="status">
          {asked && permission.value !== 'granted' ? words.refused : words.limits}
        </p>
      </Choices>
      {reminders.on ? (
        <Choices
          legend={words.repeat}
          options={[
            { value: 'on', label: app.settings.on },
            { value: 'off', label: app.settings.off },
          ]}
          value={reminders.repeat ? 'on' : 'off'}
          onInput={(value) => setRepeat(value === 'on')}
        >
          <p class="small soft">{words.repeatNote}</p>
        </Choices>
      ) : null}
    </section>
  );
}
