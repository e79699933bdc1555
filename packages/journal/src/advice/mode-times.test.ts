import { describe, expect, test } from 'vitest';
import { calm, dayNumber, event, started } from '../examples/events.ts';
import { on } from './examples.ts';

/** A first check that says how long the pain has lasted, and a light plan. */
const after = (duration: string) => [
  event('answered', { check: 'intake', answers: { ...calm, duration } }, 0, 7),
  ...started(),
];

describe('light makes place from the third week of pain on', () => {
  test.each([
    ['under-2-weeks', 21],
    ['2-to-4-weeks', 7],
    ['4-to-6-weeks', 0],
    ['6-to-12-weeks', 0],
    ['over-12-weeks', 0],
  ])('%s of pain before: on day %i of the plan', (duration, day) => {
    if (day > 0) expect(on(day - 1, after(duration)).modeProposal).toBeUndefined();
    expect(on(day, after(duration)).modeProposal).toMatchObject({
      to: 'time-contingent',
      reasons: [{ rule: 'mode-time-contingent' }],
    });
  });

  test.each([
    ['under-2-weeks', 30, 30],
    ['2-to-4-weeks', 30, 44],
    ['4-to-6-weeks', 30, 58],
    ['6-to-12-weeks', 30, 72],
    ['over-12-weeks', 30, 114],
  ])('%s of pain before, %i days on: at least %i days', (duration, day, days) => {
    expect(on(day, after(duration)).modeProposal?.reasons[0]).toMatchObject({ values: { days } });
  });

  test('nothing is proposed in another mode, or without a plan', () => {
    expect(on(60, started({ mode: 'time-contingent' })).modeProposal).toBeUndefined();
    expect(on(60, after('over-12-weeks').slice(0, 1)).modeProposal).toBeUndefined();
  });

  test('fixed steps do not wait for a leg', () => {
    const free = event('answered', { check: 'gap', answers: { 'leg-pain': 'none' } }, 5);
    expect(on(60, [...started({ mode: 'time-contingent' }), free]).modeProposal).toBeUndefined();
  });
});

describe('pain-guided until the leg was free of pain for fourteen days', () => {
  const leg = (answer: string, count: number) =>
    event('answered', { check: 'gap', answers: { 'leg-pain': answer } }, count);
  const proposed = (today: number, ...told: ReturnType<typeof leg>[]) =>
    on(today, [...started({ mode: 'pain-guided' }), ...told]).modeProposal;

  test('counted from the first of the answers that say so', () => {
    expect(proposed(18, leg('none', 5), leg('none', 12))).toBeUndefined();
    const because = [{ question: 'leg-pain-free-since', answer: dayNumber(5) }];
    expect(proposed(19, leg('none', 5), leg('none', 12))?.reasons[0]?.because).toEqual(because);
  });

  test('and anew after some', () => {
    expect(proposed(25, leg('none', 5), leg('below-knee', 10), leg('none', 12))).toBeUndefined();
    expect(proposed(26, leg('none', 5), leg('below-knee', 10), leg('none', 12))).toBeDefined();
  });

  test('never when it was not asked', () => {
    expect(proposed(200)).toBeUndefined();
  });
});
