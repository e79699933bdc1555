import { describe, expect, test } from 'vitest';
import { makeEvent } from './event.ts';
import { compareEvents, compareInstants, merge } from './merge.ts';

const noon = '2026-03-02T12:00:00+01:00';
const read = (id: string, at: string, lesson = 'x') => makeEvent('lessonRead', { lesson }, { id, at });

describe('by moment', () => {
  test.each([
    ['the same text', noon, noon, 0],
    ['a later text', noon, '2026-03-02T12:00:01+01:00', -1],
    ['an earlier text', '2026-03-02T12:00:01+01:00', noon, 1],
    ['the same moment elsewhere', noon, '2026-03-02T11:00:00Z', 0],
    ['later by the clock on the wall, earlier in truth', '2026-03-02T13:00:00+03:00', noon, -1],
    ['the same length, another offset', '2026-03-02T11:30:00+00:00', noon, 1],
    ['with parts of a second', '2026-03-02T12:00:00.5+01:00', noon, 1],
    ['with parts of a second, both', '2026-03-02T12:00:00.5Z', '2026-03-02T12:00:00.7Z', -1],
  ])('%s', (_what, one, other, expected) => {
    expect(Math.sign(compareInstants(one, other))).toBe(expected);
    expect(Math.sign(compareInstants(other, one))).toBe(expected === 0 ? 0 : -expected);
  });

  test('then by id, capitals first, never by locale', () => {
    expect(compareEvents(read('a', noon), read('b', noon))).toBe(-1);
    expect(compareEvents(read('a', noon), read('B', noon))).toBe(1);
    expect(compareEvents(read('a', noon), read('a', noon))).toBe(0);
    expect(compareEvents(read('b', noon), read('a', '2026-03-02T12:00:01+01:00'))).toBeLessThan(0);
  });
});

describe('one journal put in order', () => {
  const [one, two, three] = [read('c', '2026-03-01T08:00:00Z'), read('b', '2026-03-01T09:00:00Z'), read('a', noon)];

  test('out of order, doubled, or both', () => {
    for (const list of [
      [one, two, three],
      [three, two, one],
      [two, one, three],
      [one, one, two, three],
      [one, two, three, one],
    ]) {
      expect(merge(list, [])).toEqual([one, two, three]);
      expect(merge([], list)).toEqual([one, two, three]);
    }
  });

  test('one id twice, not beside each other', () => {
    const again = read('c', '2026-03-01T10:00:00Z');
    expect(merge([one, two, again, three], [])).toEqual([one, two, three]);
  });

  test('what is given stays as it was', () => {
    const list = [three, one];
    merge(list, [two]);
    expect(list).toEqual([three, one]);
    expect(merge(list, [])).not.toBe(list);
    const ordered = [one, three];
    expect(merge(ordered, [])).not.toBe(ordered);
  });

  test('one id at two moments: every device keeps the same', () => {
    const later = read('c', '2026-03-05T08:00:00Z');
    expect(merge([one, later], [])).toEqual([one]);
    expect(merge([later], [one])).toEqual([one]);
  });

  test('one id with two contents: the same on every device, whatever the order of fields inside', () => {
    const [left, right] = [read('c', noon, 'a'), read('c', noon, 'b')];
    expect(merge([left], [right])).toEqual([left]);
    expect(merge([right], [left])).toEqual([left]);
    const plain = { measure: 'pain', value: 4, day: '2026-03-02' } as const;
    const turned = { day: '2026-03-02', value: 4, measure: 'pain' } as const;
    const first = makeEvent('measured', plain, { id: 'm', at: noon });
    const second = makeEvent('measured', turned, { id: 'm', at: noon });
    expect(merge([first], [second])).toEqual([first]);
    expect(merge([first], [second])[0]).toBe(first);
    expect(merge([second], [first])[0]).toBe(second);
  });
});
