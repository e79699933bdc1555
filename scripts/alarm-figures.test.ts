import { expect, test } from 'vitest';
import { alarmFigures, keptFigures, partNamed } from './alarm-figures.ts';
import { readPhrases } from './alarm-phrases.ts';

/** Nobody learns from these phrases: they only judge. Better or worse, the change is seen and written down. */
test.each(['held', 'judged'] as const)(
  'the alarm detector does on the %s phrases what the kept figures say (if not: node scripts/alarm-figures.ts, which part, --write, and docs/performance.md)',
  (part) => {
    expect(alarmFigures(readPhrases(part))).toEqual(keptFigures(part));
  },
);

test('a part is measured when it is asked for by name, and no other', () => {
  expect(partNamed('held')).toBe('held');
  expect(() => partNamed(undefined)).toThrow('tuning, held, judged');
  expect(() => partNamed('hled')).toThrow('tuning, held, judged');
});
