import { describe, expect, test } from 'vitest';
import { event } from '../examples/events.ts';
import { effective } from './corrections.ts';
import { merge } from './merge.ts';

const pain = event('measured', { measure: 'pain', value: 8, day: '2026-03-02' }, 0);
const to = (value: number, on: number) =>
  event('corrected', { replaces: pain.id, kind: 'measured', data: { measure: 'pain', value, day: '2026-03-02' } }, on);
const values = (...events: Parameters<typeof merge>[0]) =>
  effective(merge(events, [])).map((one) => (one.kind === 'measured' ? one.data.value : one.kind));

describe('corrections', () => {
  test('the latest one wins, whatever order they arrive in', () => {
    expect(values(pain, to(3, 1), to(5, 2))).toEqual([5]);
    expect(values(to(5, 2), pain, to(3, 1))).toEqual([5]);
  });

  test('the corrected event keeps its own moment and id', () => {
    expect(effective([pain, to(3, 1)])).toEqual([{ ...pain, data: { measure: 'pain', value: 3, day: '2026-03-02' } }]);
  });

  test('an event can be removed, and a removal undone', () => {
    const removal = event('corrected', { replaces: pain.id, removed: true }, 1);
    const undo = event('corrected', { replaces: removal.id, removed: true }, 2);
    expect(values(pain, removal)).toEqual([]);
    expect(values(pain, removal, undo)).toEqual([8]);
  });

  test.each([
    ['of another kind', { kind: 'flareStarted', data: { day: '2026-03-02' } }],
    [
      'of another kind, with data that would fit',
      { kind: 'flareStarted', data: { measure: 'pain', value: 2, day: '2026-03-02' } },
    ],
    ['that does not fit', { kind: 'measured', data: { measure: 'pain', value: 80, day: '2026-03-02' } }],
  ])('a correction %s is ignored: the original stands', (_what, data) => {
    expect(values(pain, event('corrected', { replaces: pain.id, ...data }, 1))).toEqual([8]);
  });

  test('a correction whose event is not here yet waits for it', () => {
    expect(values(to(3, 1))).toEqual([]);
    expect(values(to(3, 1), pain)).toEqual([3]);
  });

  test('nor can what somebody said about one', () => {
    const contact = event('contacted', { verdictEvent: 'v', with: 'huisarts', released: false }, 0);
    const removal = event('corrected', { replaces: contact.id, removed: true }, 1);
    expect(effective([contact, removal])).toEqual([contact]);
  });

  test('a verdict that was given cannot be corrected away', () => {
    const verdict = event(
      'verdictGiven',
      {
        check: 'intake',
        verdict: 'emergency',
        atLeast: 'emergency',
        atMost: 'emergency',
        rules: [],
        rulesVersion: '1',
      },
      0,
    );
    const removal = event('corrected', { replaces: verdict.id, removed: true }, 1);
    expect(effective([verdict, removal])).toEqual([verdict]);
  });
});
