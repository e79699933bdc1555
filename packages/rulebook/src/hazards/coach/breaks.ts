import { type Hazard, testsIn } from '../hazard.ts';
import { breaksScreen, reminders } from '../tests.ts';

const schedule = testsIn('packages/core/src/coach/breaks/schedule.test.ts');
const movements = testsIn('packages/clinical/src/coach/breaks/breaks.test.ts');
const calendarReader = testsIn('apps/web/src/coach/breaks/calendar/busy.test.ts');

/** Breaks from sitting, calendars and reminders. */
export const breaks: readonly Hazard[] = [
  {
    id: 'break-that-harms',
    title: 'A movement in a break does not fit the person',
    cause: 'It is done in a hurry at a desk, without anybody looking on.',
    harm: 'More pain, a fall, harm to thin bones.',
    severity: 'serious',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'What the limits rule out, or ask care with, is left out; before a check only what everybody does all day.',
        shownBy: [
          movements.all('what suits somebody at a desk > $shows'),
          movements.one(
            'what suits somebody at a desk > law: whatever somebody told, a change of posture is left, and one more limit never adds a movement',
          ),
        ],
      },
      {
        does: 'While a verdict stands no break is offered and no signal comes.',
        shownBy: [
          breaksScreen.one('while a verdict stands the tool gives way to the call, and no signal comes'),
          breaksScreen.one(
            'a signal that stands gives way at once: to a screen where nothing may come between, and to advice to call',
          ),
        ],
      },
    ],
    residual: 'A limit that was never told is not known.',
    open: ['Physiotherapist: the list of movements.'],
  },
  {
    id: 'signals-that-nag',
    title: 'Signals and reminders come when they should not, and people switch everything off',
    cause: 'A meeting, lunch, the night, a reminder for what was done already.',
    harm: 'Irritation; the app is left, and with it what guards.',
    severity: 'minor',
    likelihood: { without: 'frequent', now: 'occasional' },
    controls: [
      {
        does: 'No signal outside the chosen hours and days, in quiet hours, in a meeting or in a busy time.',
        shownBy: [
          schedule.one(
            'laws > a break never falls outside the hours and days, in quiet hours, in a meeting or in a busy time, nor in the past',
          ),
          breaksScreen.one('hours: wrong ones are told; then the next break, a meeting, and a signal on any screen'),
        ],
      },
      {
        does: 'Appointments that repeat by day, week, month or year are known, however long ago they began; what is not understood is counted and said.',
        shownBy: [
          calendarReader.all('repeated > %s'),
          calendarReader.all('repeated > not understood is counted and said, its first time still holds: %s'),
          calendarReader.one(
            'repeated > a count from more than a hundred years ago is too long to count through: said as not understood',
          ),
        ],
      },
      {
        does: 'A reminder is silent once everything is done and for who said "no more today", is repeated only for who asks for that, and is never a second line beside a signal.',
        shownBy: [
          reminders.all('what is still to be done today, when the time of the exercises has come > %s'),
          reminders.all('before the time of the exercises > %s'),
          reminders.all('a message comes > %s'),
          reminders.one('what the device remembers > "vandaag niet meer" holds for today'),
          breaksScreen.one(
            'a reminder comes at its time, once more for who asks for that, and is not lost at a new start; a press opens today',
          ),
          breaksScreen.one('a signal to move and a reminder: one line at a time, and the reminder waits'),
        ],
      },
    ],
    residual: 'A calendar that changed since its file was read is not known.',
    open: [],
  },
  {
    id: 'calendar-read-by-the-app',
    title: 'What stands in a calendar file is kept or shown',
    cause: 'A calendar holds names, illnesses, places.',
    harm: 'A private thing in a backup or on a screen that somebody else sees.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'improbable' },
    controls: [
      {
        does: 'Read on the device; only from when till when is kept, for four weeks, outside the journal.',
        shownBy: [
          calendarReader.one('one appointment > two that touch are one busy time, and what they are about is nowhere'),
          breaksScreen.one('a calendar file keeps it silent while busy, and only the times stay'),
        ],
      },
    ],
    residual: 'When somebody is busy can be read from the settings of the browser by whoever holds the phone.',
    open: [],
  },
];
