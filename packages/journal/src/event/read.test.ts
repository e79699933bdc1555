import { describe, expect, test } from 'vitest';
import { event, session, started } from '../examples/events.ts';
import { checks, makeEvent } from './event.ts';
import { readEvent, readJournal } from './read.ts';

const good = event('lessonRead', { lesson: 'bending' }, 0);

describe('what is read from storage or a file', () => {
  test('events of our own come back as the very same objects', () => {
    const events = [...started(), session(1)];
    const read = readJournal(structuredClone(events));
    const [first] = events;
    const same = readEvent(first);
    expect(same.ok && 'event' in same && same.event).toBe(first);
    expect(read).toEqual({ events, carried: [], problems: [] });
  });

  test.each([
    ['nothing', undefined, 'not-an-event'],
    ['a text', 'answered', 'not-an-event'],
    ['no id', { ...good, id: '' }, 'not-an-event'],
    ['an id that would change the object', { ...good, id: '__proto__' }, 'not-an-event'],
    ['no offset in the time', { ...good, at: '2026-03-02T12:00:00' }, 'not-an-event'],
    ['something before the time', { ...good, at: '2026-03-02 (2026-03-02T12:00:00Z' }, 'not-an-event'],
    ['something after it', { ...good, at: '2026-03-02T12:00:00Z\u0000' }, 'not-an-event'],
    ['the 31st of February', { ...good, at: '2026-02-31T12:00:00Z' }, 'not-an-event'],
    ['a version that is no number', { ...good, version: '1' }, 'not-an-event'],
    ['no lesson', { ...good, data: {} }, 'bad-data'],
    ['a lesson that is a number', { ...good, data: { lesson: 3 } }, 'bad-data'],
  ])('%s is a problem', (_what, value, kind) => {
    const read = readEvent(value);
    expect(read.ok ? undefined : read.problem.kind).toBe(kind);
  });

  test.each([
    [
      'a verdict with a typo',
      { check: 'intake', verdict: 'selfcare', atLeast: 'self-care', atMost: 'self-care', rules: [], rulesVersion: '1' },
      'verdictGiven',
      'verdict',
    ],
    ['an unknown check', { check: 'whenever', answers: {} }, 'answered', 'check'],
    ['pain 11', { measure: 'pain', value: 11, day: '2026-03-02' }, 'measured', 'value'],
    ['a day that is none', { measure: 'pain', value: 1, day: '2026-02-30' }, 'measured', 'day'],
    [
      '"back to usual: maybe"',
      { session: 's', moment: '48h', backToUsual: 'maybe', anythingNew: 'no' },
      'checkedIn',
      'backToUsual',
    ],
  ])('%s is refused, and says where', (_what, data, kind, path) => {
    const read = readEvent({ ...good, kind, data }, 4);
    expect(read).toEqual({ ok: false, problem: { kind: 'bad-data', index: 4, event: good.id, path } });
  });

  test('one bad entry never hides the others', () => {
    const read = readJournal([good, 'rubbish', { ...good, id: 'other' }]);
    expect(read.events.map(({ id }) => id)).toEqual([good.id, 'other']);
    expect(read.problems).toEqual([{ kind: 'not-an-event', index: 1 }]);
  });

  test('something that is no list at all', () => {
    const problems = [{ kind: 'not-a-list', index: -1 }];
    expect(readJournal({ events: [] })).toEqual({ events: [], carried: [], problems });
  });

  test('extra fields of a later minor version are kept', () => {
    const more = { ...good, data: { lesson: 'bending', seconds: 40 }, device: 'phone' };
    expect(readJournal([more]).events).toEqual([more]);
  });
});

describe('the future', () => {
  test.each([
    ['an unknown kind', { ...good, kind: 'planChangedByTherapist', data: { by: 'x' } }],
    ['a newer version of a kind we know', { ...good, version: 2, data: { chapters: ['bending'] } }],
  ])('%s is carried along untouched', (_what, value) => {
    expect(readJournal([value])).toEqual({ events: [], carried: [value], problems: [] });
  });
});

describe('the past', () => {
  /** As the trial notebooks wrote it. */
  const v0 = (data: unknown) => ({ id: 'old', at: '2026-01-05T08:00:00+01:00', kind: 'checkedIn', version: 0, data });

  test.each([
    [
      { session: 's1', moment: 'next-morning', backToUsual: true, pain: 2 },
      { backToUsual: 'yes', anythingNew: 'unknown', pain: 2 },
    ],
    [
      { session: 's1', moment: '48h', backToUsual: false },
      { backToUsual: 'no', anythingNew: 'unknown' },
    ],
    [
      { session: 's1', moment: '48h' },
      { backToUsual: 'unknown', anythingNew: 'unknown' },
    ],
  ])('version 0 of a check-in becomes version 1: %j', (data, expected) => {
    const read = readEvent(v0(data));
    expect(read.ok && 'event' in read && read.event).toMatchObject({ version: 1, id: 'old', data: expected });
  });

  test('what is stored stays as it was written', () => {
    const stored = v0({ session: 's1', moment: '48h', backToUsual: false });
    const before = structuredClone(stored);
    readEvent(stored);
    expect(stored).toEqual(before);
  });
});

test('makeEvent uses the id and time it is given, so the same call gives the same event', () => {
  const stamp = { id: 'a', at: '2026-03-02T12:00:00+01:00' };
  expect(makeEvent('flareStarted', { day: '2026-03-02' }, stamp)).toEqual({
    ...stamp,
    kind: 'flareStarted',
    version: 1,
    data: { day: '2026-03-02' },
  });
});

test('every check of the contract can be written down', () => {
  for (const check of checks) {
    expect(readEvent({ ...good, kind: 'answered', data: { check, answers: { pain: 3, persisting: [] } } }).ok).toBe(
      true,
    );
  }
});
