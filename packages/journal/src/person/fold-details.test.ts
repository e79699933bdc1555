import { coachKinds } from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import type { EventData, JournalEvent } from '../event/event.ts';
import { full } from '../event/full-events.ts';
import { checkIn, dayNumber, event, plan, session, started } from '../examples/events.ts';
import { knowledge } from '../examples/knowledge.ts';
import { fold, foldOne } from './fold.ts';
import type { Person } from './person.ts';

const personOf = (...events: readonly JournalEvent[]) => fold(events, knowledge);

describe('what each kind of event leaves behind', () => {
  const stamped = (one: JournalEvent) => ({ event: one.id, at: one.at });

  test('every list has the whole of it, with its event and moment', () => {
    const answered = event('answered', full.answered, 1);
    const given = event('verdictGiven', full.verdictGiven, 2);
    const done = event('sessionDone', full.sessionDone, 3);
    const walked = event('activityDone', full.activityDone, 4);
    const swapped = event('exerciseSwapped', full.exerciseSwapped, 5);
    const contact = event('contacted', { ...full.contacted, verdictEvent: given.id }, 6);
    const person = personOf(answered, given, done, walked, swapped, contact);
    expect(person.checks).toEqual([{ ...stamped(answered), day: dayNumber(1), ...full.answered }]);
    expect(person.contacts).toEqual([{ ...stamped(contact), ...contact.data }]);
    expect(person.verdicts).toEqual([
      { ...stamped(given), ...full.verdictGiven, contact: { ...stamped(contact), ...contact.data } },
    ]);
    expect(person.sessions).toEqual([{ ...stamped(done), ...full.sessionDone }]);
    expect(person.activityLog).toEqual([{ ...stamped(walked), ...full.activityDone }]);
    expect(person.swaps).toEqual([{ at: swapped.at, ...full.exerciseSwapped }]);
  });

  test('a plan, and its places', () => {
    const accepted = event('planAccepted', { plan, rulesVersion: '7' }, 2);
    const person = personOf(accepted);
    expect(person.plan).toEqual({ ...stamped(accepted), day: dayNumber(2), plan, rulesVersion: '7' });
    expect(person.slots).toEqual([
      { planned: 'bridge', current: 'bridge' },
      { planned: 'squat', current: 'squat' },
    ]);
  });

  test('an attempt has what was done and felt, and nothing that was not told', () => {
    expect(personOf(event('sessionDone', full.sessionDone, 1)).attempts.march).toEqual([
      {
        session: 's1',
        day: '2026-03-02',
        exercise: 'march',
        dose: { kind: 'reps', sets: 2, reps: 8 },
        completed: true,
        tooHeavy: false,
        before: 2,
        during: 2,
        effort: 4,
        legSpread: false,
        nerveSign: false,
        after: 2,
      },
    ]);
    const { painBefore: _before, painAfter: _after, ...rest } = full.sessionDone;
    const [silent] = rest.exercises.map(({ during: _during, effort: _effort, ...one }) => one);
    const bare = event('sessionDone', { ...rest, exercises: silent ? [silent] : [] }, 1);
    expect(Object.keys(personOf(bare).attempts.march?.[0] ?? {}).sort()).toEqual(
      ['session', 'day', 'exercise', 'dose', 'completed', 'tooHeavy', 'legSpread', 'nerveSign'].sort(),
    );
  });

  test.each(['pain', 'function', 'activity'] as const)('%s that was measured', (measure) => {
    const one = event('measured', { measure, value: 4, day: dayNumber(1) }, 2);
    const two = event('measured', { measure, value: 3, day: dayNumber(2) }, 3);
    const readings = [
      { day: dayNumber(1), at: one.at, value: 4 },
      { day: dayNumber(2), at: two.at, value: 3 },
    ];
    const { pain, function: functions, activities } = personOf(one, two).measures;
    expect(pain).toEqual(measure === 'pain' ? readings : []);
    expect(functions).toEqual(measure === 'function' ? readings : []);
    expect(activities).toEqual(measure === 'activity' ? { 'activity-1': readings } : {});
  });

  test('a line of the diary stays with its day, and can be taken out', () => {
    const line = event('noted', { text: 'Rondje gelopen.', day: '2026-03-03' }, 1);
    expect(personOf(line).notes).toEqual([{ event: line.id, text: 'Rondje gelopen.', day: '2026-03-03' }]);
    expect(personOf(line, event('corrected', { replaces: line.id, removed: true }, 2)).notes).toEqual([]);
  });

  test('a lesson is read once', () => {
    const read = [1, 2].map((count) => event('lessonRead', { lesson: 'bending' }, count));
    expect(personOf(...read).lessons).toEqual(['bending']);
  });
});

describe('answers', () => {
  const answered = (check: EventData['answered']['check'], answers: object, count: number, hour = 9) =>
    event('answered', { check, answers: { ...answers } }, count, hour);

  test('with the moment of the latest', () => {
    const [first, second] = [answered('intake', { pain: 4, fever: 'no' }, 0), answered('gap', { pain: 2 }, 3)];
    expect(personOf(first, second).answeredAt).toEqual({ pain: second.at, fever: first.at });
  });

  test('parts of a first check on one day are one; of another day, a new one', () => {
    const first = [answered('intake', { pain: 4 }, 0), answered('intake', { fever: 'no' }, 0, 10)];
    expect(personOf(...first).answersAtStart).toEqual({ pain: 4, fever: 'no' });
    expect(personOf(...first, answered('intake', { pain: 2 }, 5)).answersAtStart).toEqual({ pain: 2 });
    const anew = [answered('gap', { fever: 'no' }, 5), answered('intake', { pain: 2 }, 5, 10)];
    expect(personOf(...first, ...anew).answersAtStart).toEqual({ pain: 2 });
    expect(personOf(...first, answered('gap', { pain: 2 }, 0, 11)).answersAtStart).toEqual({ pain: 4, fever: 'no' });
  });

  test('leg pain is gone from the first answer that says so, not when it was not asked', () => {
    const none = (count: number) => answered('gap', { 'leg-pain': 'none' }, count);
    expect(personOf(none(1), none(5)).legPainFreeSince).toBe(dayNumber(1));
    expect(personOf(none(1), answered('gap', { pain: 3 }, 5)).legPainFreeSince).toBe(dayNumber(1));
    expect(personOf(none(1), answered('gap', { 'leg-pain': 'below-knee' }, 5)).legPainFreeSince).toBeUndefined();
    expect(personOf(answered('gap', { pain: 3 }, 5)).legPainFreeSince).toBeUndefined();
  });

  test.each([
    ['left-thigh', true],
    ['right-calf', true],
    ['left-leg-back', true],
    ['right-knee', true],
    ['left-foot', true],
    ['right-toes', true],
    ['lower-back', false],
    ['left-buttock', false],
  ])('pain in %s during an exercise is leg pain: %s', (area, leg) => {
    const free = answered('gap', { 'leg-pain': 'none' }, 1);
    const person = personOf(...started(), free, session(2, { where: ['lower-back', area] }));
    expect(person.legPainFreeSince).toBe(leg ? undefined : dayNumber(1));
  });
});

describe('the answers of a check-in go to their session and to every attempt in it', () => {
  const both = [...started(), session(0), session(1)];

  test.each([
    ['next-morning', { nextMorning: 'no' }],
    ['48h', { at48h: 'no' }],
  ] as const)('%s', (moment, expected) => {
    const person = personOf(...both, checkIn(1, moment, { backToUsual: 'no' }));
    for (const id of ['bridge', 'squat']) {
      expect(person.attempts[id]?.[1]).toMatchObject(expected);
      expect(person.attempts[id]?.[0]).not.toHaveProperty(Object.keys(expected)[0] ?? '');
    }
    expect(person.sessions[1]).toMatchObject(expected);
    expect(person.sessions[0]).not.toHaveProperty(Object.keys(expected)[0] ?? '');
  });

  test('also when other sessions came in between', () => {
    const person = personOf(...both, session(2), checkIn(0, '48h', { goneWithinDayPart: 'yes' }));
    expect(person.attempts.bridge?.map(({ at48h }) => at48h)).toEqual(['yes', undefined, undefined]);
    expect(person.sessions.map(({ at48h }) => at48h)).toEqual(['yes', undefined, undefined]);
    expect(person.sessions[0]).toMatchObject({ goneWithinDayPart: 'yes' });
    expect(person.attempts.bridge?.[0]).toMatchObject({ goneWithinDayPart: 'yes' });
  });

  test('twice in one session, both times', () => {
    const [once] = [session(0)];
    if (once?.kind !== 'sessionDone') throw new Error('a session');
    const { exercises } = once.data;
    const twice = { ...once, data: { ...once.data, exercises: [...exercises, ...exercises] } };
    const person = personOf(...started(), twice, checkIn(0, '48h'));
    expect(person.attempts.bridge?.map(({ at48h }) => at48h)).toEqual(['yes', 'yes']);
  });

  test('of a session that is not there, nothing changes', () => {
    const person = personOf(...both, checkIn(7, 'next-morning', { backToUsual: 'no' }));
    expect(person.checkIns).toHaveLength(1);
    expect(person.attempts).toEqual(personOf(...both).attempts);
  });

  test('an answer for one exercise that is called like a property of every object', () => {
    const person = personOf(
      ...started(),
      session(0, { exercise: 'isPrototypeOf' }),
      checkIn(0, '48h', { perExercise: {} }),
    );
    expect(Object.values(person.attempts)).toMatchObject([[{ at48h: 'yes' }], [{ at48h: 'yes' }]]);
    const id = 'constructor';
    const rated = event('measured', { measure: 'activity', activity: id, value: 3, day: dayNumber(1) }, 1);
    expect(personOf(rated).measures.activities[id]).toHaveLength(1);
  });
});

describe('places in the plan', () => {
  const swap = (from: string, to: string, count: number) =>
    event('exerciseSwapped', { from, to, why: 'choice' }, count);
  const slots = (...events: readonly JournalEvent[]) =>
    personOf(...started(), ...events).slots.map(({ planned, current, changedOn }) => [planned, current, changedOn]);

  test.each<readonly [string, readonly JournalEvent[], Person['slots'][number]['current'][]]>([
    ['one for another', [swap('bridge', 'tilt', 1)], ['tilt', 'squat']],
    ['and on from there', [swap('bridge', 'tilt', 1), swap('tilt', 'march', 2)], ['march', 'squat']],
    ['by the planned one', [swap('bridge', 'tilt', 1), swap('bridge', 'march', 2)], ['march', 'squat']],
    ['and back', [swap('bridge', 'tilt', 1), swap('tilt', 'bridge', 2)], ['bridge', 'squat']],
    [
      'for itself, when it stands there no more',
      [swap('bridge', 'tilt', 1), swap('bridge', 'bridge', 2)],
      ['tilt', 'squat'],
    ],
    ['not to one that stands elsewhere', [swap('bridge', 'squat', 1)], ['bridge', 'squat']],
    ['not from one that is not there', [swap('tilt', 'march', 1)], ['bridge', 'squat']],
    [
      'the place where it stands now goes first',
      [swap('bridge', 'tilt', 1), swap('squat', 'bridge', 2), swap('bridge', 'march', 3)],
      ['tilt', 'march'],
    ],
  ])('%s', (_what, events, current) => {
    expect(slots(...events).map(([, now]) => now)).toEqual(current);
  });

  test('the day of the change is kept; for itself is no change', () => {
    expect(slots(swap('bridge', 'tilt', 4))).toEqual([
      ['bridge', 'tilt', dayNumber(4)],
      ['squat', 'squat', undefined],
    ]);
    expect(slots(swap('bridge', 'bridge', 4))[0]).toEqual(['bridge', 'bridge', undefined]);
  });
});

describe('flare-ups from what was told', () => {
  const start = (count: number, told = count) => event('flareStarted', { day: dayNumber(count) }, told, 9);
  const end = (count: number, told = count) => event('flareEnded', { day: dayNumber(count) }, told, 10);
  const flares = (...events: readonly JournalEvent[]) =>
    personOf(...events).flares.map((one) => [one.start, one.end].map((day) => day ?? 'open'));
  const days = (from: number, to?: number) => [dayNumber(from), to === undefined ? 'open' : dayNumber(to)];

  test.each<readonly [string, readonly JournalEvent[], readonly (readonly string[])[]]>([
    ['open', [start(1)], [days(1)]],
    ['over', [start(1), end(3)], [days(1, 3)]],
    ['told afterwards, in another order', [end(3), start(1, 8)], [days(1, 3)]],
    ['on one day', [end(3), start(3, 8)], [days(3, 3)]],
    ['on one day, told in order', [start(3), end(3)], [days(3, 3)]],
    ['an end alone', [end(3)], []],
    ['an end twice: the first', [start(1), end(3), end(5)], [days(1, 3)]],
    ['again within a week, while it is open', [start(1), start(7)], [days(1)]],
    ['again after a week: a new one', [start(1), start(8)], [days(1), days(8)]],
    ['again within a week, after its end: a new one', [start(1), end(2), start(4)], [days(1, 2), days(4)]],
    ['the end belongs to the last', [start(1), start(20), end(22)], [days(1), days(20, 22)]],
  ])('%s', (_what, events, expected) => {
    expect(flares(...events)).toEqual(expected);
  });
});

test('a flare-up told twice began when it was told first', () => {
  const [first, second] = [3, 5].map((told) => event('flareStarted', { day: dayNumber(3) }, told));
  expect(first && second && personOf(second, first).flares).toEqual([{ start: dayNumber(3), at: first?.at }]);
});

describe('what was told about a verdict', () => {
  const [one, two] = [2, 3].map((count) => event('verdictGiven', full.verdictGiven, count));
  const about = (id: string, count: number) =>
    event('contacted', { verdictEvent: id, with: 'huisarts', released: false }, count);

  test('the latest, of that verdict alone', () => {
    if (!one || !two) throw new Error('two verdicts');
    const told = [4, 5, 6].map((count) => about(one.id, count));
    const person = personOf(one, two, ...told);
    expect(person.verdicts.map(({ contact }) => contact?.event)).toEqual([told[2]?.id, undefined]);
  });
});

describe('what the tools keep', () => {
  const paused = (count: number) => event('paused', { day: dayNumber(count), movement: 'stand-and-reach' }, count);
  const [one, two] = [paused(1), paused(2)];
  const kept = ({ id, at, data }: JournalEvent) => ({ event: id, at, ...data });

  test('of every kind a list, empty at first', () => {
    expect(personOf().logs).toEqual(Object.fromEntries(coachKinds.map((kind) => [kind, []])));
  });

  test('each in its own list, in order; a person given before keeps its own', () => {
    const before = personOf(one);
    const after = foldOne(before, two, knowledge);
    expect(before.logs).toEqual({ ...personOf().logs, paused: [kept(one)] });
    expect(after.logs).toEqual({ ...personOf().logs, paused: [kept(one), kept(two)] });
    expect(personOf(two, one).logs).toEqual(after.logs);
    expect(personOf().logs.paused).toEqual([]);
  });
});

test('an event that nobody knows is a fault, and says which', () => {
  const odd = { ...event('flareStarted', { day: dayNumber(1) }, 1), kind: 'other' } as unknown as JournalEvent;
  expect(() => personOf(odd)).toThrow('No such event: {');
});

describe('one more event', () => {
  test('an answer is weighed at once', () => {
    const alarm = event('answered', { check: 'gap', answers: { 'saddle-feeling': 'yes' } }, 3);
    expect(foldOne(personOf(...started()), alarm, knowledge).decision?.verdict).toBe('call-gp-now');
  });

  test('at the same moment with a smaller id it goes before', () => {
    const late = { ...event('lessonRead', { lesson: 'b' }, 1), id: 'b' };
    const early = { ...event('lessonRead', { lesson: 'a' }, 1), id: 'a' };
    expect(foldOne(personOf(late), early, knowledge).lessons).toEqual(['a', 'b']);
  });

  test('a correction that waited for it is worked in', () => {
    const read = event('lessonRead', { lesson: 'bending' }, 5);
    const removed = event('corrected', { replaces: read.id, removed: true }, 1);
    expect(foldOne(personOf(removed), read, knowledge).lessons).toEqual([]);
  });
});
