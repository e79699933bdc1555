import { addDays, type Day, type Instant, type Plan } from '@rugwijs/core';
import { type EventData, type EventKind, type JournalEvent, makeEvent } from '../event/event.ts';

/** Made-up events, for the tests of this package. */

const firstDay: Day = '2026-03-02';

/** Noon (or another hour) of day `count`, in Dutch winter time. */
export function at(count: number, hour = 12, minute = 0): Instant {
  return `${addDays(firstDay, count)}T${two(hour)}:${two(minute)}:00+01:00`;
}

export function dayNumber(count: number): Day {
  return addDays(firstDay, count);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** An event on day `count`; its id says what and when. */
export function event<Kind extends EventKind>(
  kind: Kind,
  data: EventData[Kind],
  count: number,
  hour = 12,
  minute = 0,
): JournalEvent {
  const when = at(count, hour, minute);
  return makeEvent(kind, data, { id: `${kind}-${when}`, at: when });
}

export const plan: Plan = {
  madeOn: firstDay,
  mode: 'light',
  modeReasons: [],
  set: 'full',
  exercises: [
    { exercise: 'bridge', dose: { kind: 'reps', sets: 2, reps: 8 }, reasons: [] },
    { exercise: 'squat', dose: { kind: 'reps', sets: 2, reps: 8 }, reasons: [] },
  ],
  daysPerWeek: 7,
  minutesPerDay: 15,
  walking: { minutes: 10, daysPerWeek: 5, reasons: [] },
  activities: [{ id: 'activity-1', name: 'tuinieren', isGoal: true, unit: 'minutes', trialsNeeded: 3, rating: 3 }],
  rechecks: [{ on: addDays(firstDay, 3), kind: 'day-3' }],
  limits: [],
  reasons: [],
};

export const calm = { 'saddle-feeling': 'no', fever: 'no', 'weight-loss': 'no', pain: 4, persisting: [] } as const;

/** A calm check on day `count`, ended in its verdict. */
export function checked(check: EventData['answered']['check'], count: number, hour = 9): JournalEvent[] {
  return [
    event('answered', { check, answers: calm }, count, hour),
    event(
      'verdictGiven',
      { check, verdict: 'self-care', atLeast: 'self-care', atMost: 'self-care', rules: [], rulesVersion: 'test' },
      count,
      hour,
      1,
    ),
  ];
}

/** A calm first check and a plan, on day 0. */
export function started(more: Partial<Plan> = {}): JournalEvent[] {
  return [
    ...checked('intake', 0, 8),
    event('planAccepted', { plan: { ...plan, ...more }, rulesVersion: 'test' }, 0, 9),
  ];
}

type Exercised = Partial<EventData['sessionDone']['exercises'][number]>;

/** A session on day `count`: bridge and squat as planned, pain 1, unless said otherwise of the bridge. */
export function session(
  count: number,
  bridge: Exercised = {},
  more: Partial<EventData['sessionDone']> = {},
): JournalEvent {
  const done = {
    exercise: 'bridge',
    dose: { kind: 'reps', sets: 2, reps: 8 },
    completed: true,
    tooHeavy: false,
    during: 1,
    legSpread: false,
    nerveSign: false,
  } as const;
  return event(
    'sessionDone',
    {
      session: `s${count}`,
      day: dayNumber(count),
      painBefore: 1,
      painAfter: 1,
      stopped: false,
      exercises: [
        { ...done, ...bridge },
        { ...done, exercise: 'squat' },
      ],
      ...more,
    },
    count,
    18,
  );
}

/** The check-in about the session of day `count`. */
export function checkIn(
  count: number,
  moment: '48h' | 'next-morning',
  more: Partial<EventData['checkedIn']> = {},
): JournalEvent {
  const later = moment === '48h' ? 2 : 1;
  return event(
    'checkedIn',
    { session: `s${count}`, moment, backToUsual: 'yes', anythingNew: 'no', pain: 1, ...more },
    count + later,
    moment === '48h' ? 19 : 8,
  );
}
