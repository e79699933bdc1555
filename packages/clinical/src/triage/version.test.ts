import { daysBetween } from '@rugwijs/core';
import { describe, expect, it, test } from 'vitest';
import { type RulesAge, rulesAge, rulesLife, rulesVersion } from './version.ts';

describe('the rules have a day to be read again, and a day on which they end', () => {
  test.each<readonly [string, RulesAge]>([
    ['2026-11-23', 'current'],
    ['2027-05-23', 'current'],
    ['2027-05-24', 'look-again'],
    ['2027-11-22', 'look-again'],
    ['2027-11-23', 'expired'],
    ['2031-01-01', 'expired'],
  ])('on %s they are %s', (today, age) => {
    expect(rulesAge(today)).toBe(age);
  });

  it('and end within a year of their version, after the day to be read again', () => {
    const made = rulesVersion.split('.').slice(0, 3).join('-');
    expect(daysBetween(made, rulesLife.lookAgainBy)).toBeGreaterThan(0);
    expect(daysBetween(rulesLife.lookAgainBy, rulesLife.expireOn)).toBeGreaterThan(0);
    expect(daysBetween(made, rulesLife.expireOn)).toBeLessThanOrEqual(366);
  });
});
