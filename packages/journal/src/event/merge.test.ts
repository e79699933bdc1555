import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JournalEvent } from './event.ts';
import { makeEvent } from './event.ts';
import { compareEvents, merge } from './merge.ts';

/** Few ids and few moments, so that equal ones are common; offsets differ, so that text order is not time order. */
const anEvent: fc.Arbitrary<JournalEvent> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'B'),
    at: fc.constantFrom(
      '2026-03-02T12:00:00+01:00',
      '2026-03-02T11:30:00Z',
      '2026-03-02T13:00:00+01:00',
      '2026-03-01T23:59:00Z',
    ),
    lesson: fc.constantFrom('bending', 'sleep'),
  })
  .map(({ id, at, lesson }) => makeEvent('lessonRead', { lesson }, { id, at }));
const journal = fc.array(anEvent, { maxLength: 12 });

describe('merging two journals of one person', () => {
  test('it does not matter who gives to whom', () => {
    fc.assert(fc.property(journal, journal, (a, b) => void expect(merge(a, b)).toEqual(merge(b, a))));
  });

  test('it does not matter in which order three devices swap', () => {
    fc.assert(
      fc.property(
        journal,
        journal,
        journal,
        (a, b, c) => void expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c))),
      ),
    );
  });

  test('swapping twice changes nothing', () => {
    fc.assert(
      fc.property(journal, journal, (a, b) => {
        const once = merge(a, b);
        expect(merge(once, b)).toEqual(once);
        expect(merge(once, once)).toEqual(once);
      }),
    );
  });

  test('no id is lost, and none is doubled', () => {
    fc.assert(
      fc.property(journal, journal, (a, b) => {
        const ids = merge(a, b).map(({ id }) => id);
        expect(new Set(ids)).toEqual(new Set([...a, ...b].map(({ id }) => id)));
        expect(ids.length).toBe(new Set(ids).size);
      }),
    );
  });

  test('the result is in order: by moment, whatever the offset, then by id', () => {
    fc.assert(
      fc.property(journal, (a) => {
        const merged = merge(a, []);
        for (const [index, event] of merged.slice(1).entries()) {
          expect(compareEvents(merged[index] as JournalEvent, event)).toBeLessThan(0);
        }
      }),
    );
    const utc = makeEvent('lessonRead', { lesson: 'x' }, { id: 'utc', at: '2026-03-02T11:30:00Z' });
    const local = makeEvent('lessonRead', { lesson: 'x' }, { id: 'local', at: '2026-03-02T12:00:00+01:00' });
    expect(merge([utc], [local]).map(({ id }) => id)).toEqual(['local', 'utc']);
  });

  test('the order of fields does not make an event another one', () => {
    const one = makeEvent('lessonRead', { lesson: 'x' }, { id: 'a', at: '2026-03-02T11:30:00Z' });
    const other = { version: 1, data: { lesson: 'x' }, kind: 'lessonRead', at: one.at, id: 'a' } as const;
    expect(merge([one], [other])).toEqual(merge([other], [one]));
  });
});
