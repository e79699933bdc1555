import { describe, expect, test } from 'vitest';
import { type Reaction, reactionAfter, reactionOf } from './reaction.ts';
import type { BackToUsual } from './response.ts';

/** Every pair of answers, on the day itself, the day after, two and three days after (facts.md F3). */
const table: readonly (readonly [BackToUsual | undefined, BackToUsual | undefined, readonly Reaction[]])[] = [
  [undefined, undefined, ['waiting', 'waiting', 'unknown', 'unknown']],
  [undefined, 'unknown', ['waiting', 'waiting', 'unknown', 'unknown']],
  [undefined, 'yes', ['waiting', 'waiting', 'unknown', 'unknown']],
  [undefined, 'no', ['still-raised', 'still-raised', 'still-raised', 'still-raised']],
  ['yes', undefined, ['settled', 'settled', 'settled', 'settled']],
  ['yes', 'yes', ['settled', 'settled', 'settled', 'settled']],
  ['yes', 'unknown', ['settled', 'settled', 'settled', 'settled']],
  ['yes', 'no', ['still-raised', 'still-raised', 'still-raised', 'still-raised']],
  ['no', undefined, ['waiting', 'waiting', 'waiting', 'unknown']],
  ['no', 'yes', ['settled-by-48h', 'settled-by-48h', 'settled-by-48h', 'settled-by-48h']],
  ['no', 'unknown', ['unknown', 'unknown', 'unknown', 'unknown']],
  ['no', 'no', ['still-raised', 'still-raised', 'still-raised', 'still-raised']],
  ['unknown', undefined, ['unknown', 'unknown', 'unknown', 'unknown']],
  ['unknown', 'yes', ['unknown', 'unknown', 'unknown', 'unknown']],
  ['unknown', 'unknown', ['unknown', 'unknown', 'unknown', 'unknown']],
  ['unknown', 'no', ['still-raised', 'still-raised', 'still-raised', 'still-raised']],
];

describe('how the back answered', () => {
  test.each(table)('next morning %s, at 48 hours %s: %j', (nextMorning, at48h, reactions) => {
    const said = { ...(nextMorning === undefined ? {} : { nextMorning }), ...(at48h === undefined ? {} : { at48h }) };
    expect([0, 1, 2, 3].map((days) => reactionAfter(said, days))).toEqual(reactions);
  });

  test('counted from the day of the session', () => {
    const said = { day: '2026-02-28', nextMorning: 'no' } as const;
    expect(reactionOf(said, '2026-03-02')).toBe('waiting');
    expect(reactionOf(said, '2026-03-03')).toBe('unknown');
  });
});
