import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { weightsFile, weightsText } from './train-alarm.ts';

test('the weights of the alarm model are what the phrases and signs of today give (if not: node scripts/train-alarm.ts)', () => {
  // Compared as one truth, not as text: a difference of 100,000 characters tells nobody anything.
  expect(readFileSync(weightsFile, 'utf8') === weightsText()).toBe(true);
});
