import { addDays, daysBetween } from '@rugwijs/core';
import { describe, expect, it, test } from 'vitest';
import { type RulesAge, rulesAge, rulesLife } from './version.ts';

const { readOn, lookAgainBy, expireOn } = rulesLife;

describe('the rules have a day to be read again, and a day on which they end', () => {
  test.each<readonly [string, RulesAge]>([
    [readOn, 'current'],
    [lookAgainBy, 'current'],
    [addDays(lookAgainBy, 1), 'look-again'],
    [addDays(expireOn, -1), 'look-again'],
    [expireOn, 'expired'],
    [addDays(expireOn, 1000), 'expired'],
  ])('on %s they are %s', (today, age) => {
    expect(rulesAge(today)).toBe(age);
  });

  it('half a year and a year at most after they were last read, whatever version they have by now', () => {
    expect(daysBetween(readOn, lookAgainBy)).toBeGreaterThan(0);
    expect(daysBetween(readOn, lookAgainBy)).toBeLessThanOrEqual(184);
    expect(daysBetween(lookAgainBy, expireOn)).toBeGreaterThan(0);
    expect(daysBetween(readOn, expireOn)).toBeLessThanOrEqual(366);
  });
});
