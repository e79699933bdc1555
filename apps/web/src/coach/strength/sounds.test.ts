import { describe, expect, test } from 'vitest';
import { beepAt } from './sounds.ts';

describe('what is heard during a test', () => {
  test.each([
    ['the count-in', -5, 'step', 'step'],
    ['the count-in, its last second', -1, 'step', 'step'],
    ['now', 0, undefined, 'end'],
    ['in between', 12, undefined, undefined],
    ['every thirty seconds', 30, undefined, 'step'],
  ])('%s', (_name, since, withVoice, without) => {
    expect(beepAt(since, true)).toBe(withVoice);
    expect(beepAt(since, false)).toBe(without);
  });
});
