import { adaptationRuleIds } from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import { adaptationRules as english } from '../../en/adaptation/rules.ts';
import { adaptationRules as dutch } from './rules.ts';

describe.each([
  ['nl', dutch],
  ['en', english],
])('words of adaptation, %s', (_language, rules) => {
  test.each(adaptationRuleIds)('%s gives whole sentences, with and without its numbers', (rule) => {
    const { name, claim, wouldChange } = rules[rule];
    const some = { percent: 80, baseline: 12.5, left: 1, fullOn: 7, days: 9, from: 8, to: 10 };
    for (const said of [name, claim({}), claim(some), wouldChange]) {
      expect(said.length).toBeGreaterThan(3);
      expect(said).not.toMatch(/undefined|NaN|null/);
    }
    for (const said of [claim({}), claim(some), wouldChange]) expect(said).toMatch(/[.?!]$/);
  });
});
