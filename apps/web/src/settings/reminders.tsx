import { addDays } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { Quiet } from '../design/act.tsx';
import { Choices } from '../design/choices.tsx';
import { Field } from '../design/field.tsx';
import { type CalendarItem, calendarFile, calendarWeeks, calendarZone } from '../device/calendar.ts';
import { wallNow } from '../device/clock.ts';
import { download } from '../device/download.ts';
import { person, today } from '../device/journal.ts';
import { askPermission, permission } from '../device/notifications.ts';
import { keepReminded } from '../device/reminders.ts';
import { changeSettings, settings, type Reminders as Wished } from '../device/settings.ts';
import { remind } from '../shell/remind.tsx';
import { useWords } from '../shell/words.ts';
import { sayDate } from '../today/say.ts';

/** Reminders of the app where it can (a line on its screens, a message of the device), and the calendar file that always works. */
export function Reminders() {
  const app = useWords('app');
  if (!app) return null;
  const words = app.settings.reminders;
  const { reminders } = settings.value;
  const change = (wished: Partial<Wished>) => {
    changeSettings({ reminders: { ...reminders, ...wished } });
    remind();
  };
  const turn = async (on: boolean) => {
    if (on && permission.peek() === 'default') await askPermission();
    change({ on });
  };
  const time = (name: 'at' | 'checkInAt') => (
    <Field
      kind="time"
      label={words[name]}
      value={reminders[name]}
      onInput={(typed) => {
        if (typed === '') return;
        keepReminded({ [`${name}Asked`]: wallNow() });
        change({ [name]: typed });
      }}
    />
  );
  const onOff = [
    { value: 'on', label: app.settings.on },
    { value: 'off', label: app.settings.off },
  ] as const;
  return (
    <section class="section">
      <h2>{words.heading}</h2>
      {time('at')}
      {time('checkInAt')}
      <p>{words.calendarNote}</p>
      <p class="small soft">
        {words.calendarEnd(calendarWeeks, sayDate(addDays(today(), calendarWeeks * 7 - 1), settings.value.language))}{' '}
        {words.calendarAgain}
      </p>
      <Quiet icon="calendar" onClick={() => toCalendar(reminders, words)}>
        {words.calendar}
      </Quiet>
      <Choices
        legend={words.app}
        options={onOff}
        value={reminders.on ? 'on' : 'off'}
        onInput={(value) => void turn(value === 'on')}
      >
        <p class="small soft" role="status">
          {reminders.on && permission.value !== 'granted' ? words.refused : words.limits}
        </p>
      </Choices>
      {reminders.on ? (
        <Choices
          legend={words.repeat}
          options={onOff}
          value={reminders.repeat ? 'on' : 'off'}
          onInput={(value) => change({ repeat: value === 'on' })}
        >
          <p class="small soft">{words.repeatNote}</p>
        </Choices>
      ) : null}
    </section>
  );
}

/** The exercises and the check-in every day, and each day of the plan on which to look again. */
function toCalendar({ at, checkInAt }: Wished, words: Words['app']['settings']['reminders']): void {
  const { session, 'check-in': checkIn, recheck } = words.about;
  const from = { day: today(), repeat: 'daily' } as const;
  const rechecks = (person.peek().plan?.plan.rechecks ?? []).filter(({ on }) => on >= today());
  const items: readonly CalendarItem[] = [
    { id: 'session', title: session.title, note: session.body, at, minutes: 15, ...from },
    { id: 'check-in', title: checkIn.title, note: words.calendarCheckIn, at: checkInAt, minutes: 5, ...from },
    ...rechecks.map(
      ({ on }): CalendarItem => ({
        id: `recheck-${on}`,
        title: recheck.title,
        note: recheck.body,
        day: on,
        at,
        minutes: 10,
      }),
    ),
  ];
  const zone = calendarZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
  download('rugwijs.ics', calendarFile(items, new Date(), zone), 'text/calendar;charset=utf-8');
}
