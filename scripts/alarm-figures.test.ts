import { expect, test } from 'vitest';
import { alarmFigures, keptFigures } from './alarm-figures.ts';
import { readPhrases } from './alarm-phrases.ts';

/** Nobody tunes on these phrases: they only judge. Better or worse, the change is seen and written down. */
test('the alarm detector does on the frozen phrases what the kept figures say (if not: node scripts/alarm-figures.ts --write, and docs/performance.md)', () => {
  expect(alarmFigures(readPhrases('frozen'))).toEqual(keptFigures());
});
