import { describe, expect, test } from 'vitest';
import { acute, rules } from './examples.ts';
import { walkingQuota } from './walking.ts';

const quota = (
  now: number | string | undefined,
  set: 'full' | 'walking-only' = 'full',
  leg: 'none' | 'claudication' = 'none',
) => {
  const answers = { 'relief-sitting': 'yes', ...(now === undefined ? {} : { 'walk-now': now }) };
  return walkingQuota(answers, { ...acute, leg }, set, rules);
};

describe('the first walking quota', () => {
  test.each([
    [0, 2, 3, 'walking-from-nothing', 3],
    [1, 2, 3, 'walking-from-nothing', 3],
    [2, 2, 3, 'walking-start', undefined],
    [3, 2, 3, 'walking-start', undefined],
    [4, 3, 3, 'walking-start', undefined],
    [24, 19, 3, 'walking-start', undefined],
    [25, 20, 4, 'walking-start', undefined],
    [37, 29, 4, 'walking-start', undefined],
    [38, 30, 5, 'walking-start', undefined],
    [75, 60, 5, 'walking-start', undefined],
    [180, 60, 5, 'walking-start', undefined],
    ['unknown', 5, 3, 'walking-guess', 3],
    [undefined, 5, 3, 'walking-guess', 3],
  ] as const)('walks %s now: %i minutes, %i days, %s, trials %s', (now, minutes, days, rule, trials) => {
    const found = quota(now);
    expect([found.minutes, found.daysPerWeek, found.reasons[0]?.rule, found.trialsNeeded]).toEqual([
      minutes,
      days,
      rule,
      trials,
    ]);
    expect('trialsNeeded' in found).toBe(trials !== undefined);
  });

  test.each([
    [30, 30],
    [1, 1],
    ['unknown', 5],
  ])('at gp-appointment as before: %s gives %i', (now, minutes) => {
    const found = quota(now, 'walking-only');
    expect([found.minutes, found.reasons[0]?.rule]).toEqual([minutes, 'walking-as-before']);
    expect(found).not.toHaveProperty('trialsNeeded');
  });

  test('what the reasons show', () => {
    expect(quota(25).reasons).toEqual([
      {
        rule: 'walking-start',
        because: [{ question: 'walk-now', answer: 25 }],
        sources: ['source of walking-start'],
        certainty: 'low',
        values: { minutes: 20, now: 25 },
      },
    ]);
    expect(quota(75).reasons[0]?.values).toEqual({ minutes: 60, now: 75, most: 60 });
    expect(quota(60, 'walking-only').reasons[0]?.values).toEqual({ minutes: 60, now: 60 });
    expect(quota('unknown').reasons.map(({ rule, values }) => [rule, values])).toEqual([
      ['walking-guess', { minutes: 5 }],
      ['default-walk-now', { minutes: 5 }],
    ]);
    expect(quota('unknown').reasons[1]?.because).toEqual([{ question: 'walk-now', answer: 'unknown' }]);
    expect(quota(25, 'full', 'claudication').reasons[1]).toMatchObject({
      rule: 'walking-with-rests',
      because: [{ question: 'relief-sitting', answer: 'yes' }],
    });
  });
});
