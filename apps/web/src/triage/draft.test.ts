import { knowledge } from '@rugwijs/clinical';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Draft, keepDraft, readDraft } from './draft.ts';
import { advance, answersOf, begin, give, noneOfThese, type Walk } from './path.ts';

const now = Date.parse('2026-11-22T10:00:00Z');
const hour = 3_600_000;
const draft = (at: number): Draft => ({
  kind: 'intake',
  walk: give(begin({}, knowledge), 'chest-pain', 'unknown'),
  zones: [],
  forOther: false,
  at,
});

describe('a check that was interrupted', () => {
  let kept: Map<string, string>;
  beforeEach(() => {
    kept = new Map();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
  });
  afterEach(() => void vi.unstubAllGlobals());

  test('goes on within a day, with every answer as it was', () => {
    keepDraft(draft(now));
    expect(readDraft(now + 23 * hour)?.walk.given).toEqual({ 'chest-pain': 'unknown' });
  });

  test.each([
    ['older than a day', now - 25 * hour],
    ['from a clock more than a day ahead', now + 25 * hour],
  ])('is asked anew when it is %s', (_what, at) => {
    keepDraft(draft(at));
    expect(readDraft(now)).toBeUndefined();
  });

  test.each(['{', 'null', '{"at":1}', '[]'])('is asked anew when what was kept cannot be read: %s', (text) => {
    kept.set('rugwijs.draft', text);
    expect(readDraft(1)).toBeUndefined();
  });
});

test('a check begun before an update asks the row that it did not know, whatever screen it had reached', () => {
  const { path, ...rest } = begin({}, knowledge);
  const first = path[0];
  if (first?.kind !== 'list') throw new Error('the check begins with a list');
  const old: Walk = { ...rest, path: [{ ...first, rows: first.rows.filter((row) => row !== 'collapse') }] };
  const on = advance(noneOfThese(old), knowledge);
  expect(answersOf(on as Walk, knowledge)).not.toHaveProperty('collapse');
  expect(on?.path.at(-1)).toMatchObject({ kind: 'list', block: first.block, rows: ['collapse'] });
});
