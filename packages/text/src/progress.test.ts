import { expect, test } from 'vitest';
import { progress as english } from './en/progress.ts';
import { progress } from './nl/progress.ts';

test('one series says what it is about: little pain is not called recovered (facts-2.md 8)', () => {
  expect(Object.values(progress.sentences).join(' ')).not.toMatch(/hersteld/i);
  expect(Object.values(english.sentences).join(' ')).not.toMatch(/recovered/i);
});
