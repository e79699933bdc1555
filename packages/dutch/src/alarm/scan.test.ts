import { expect, test } from 'vitest';
import { scan } from './scan.ts';

test('the denial inside one sign does not cancel the next', () => {
  const { level, flags } = scan('plassen lukt niet meer en mijn billen voelen doof');
  expect(level).toBe('alarm');
  expect(flags.map(({ id }) => id)).toEqual(['bladder-retention', 'saddle-numbness']);
});
