import { expect, test } from 'vitest';
import { alarmFigures, keptFigures } from './alarm-figures.ts';
import { readPhrases } from './alarm-phrases.ts';

/** Nobody learns from these phrases: they only judge. Better or worse, the change is seen and written down. */
test.each(['held', 'frozen'] as const)(
  'the alarm detector does on the %s phrases what the kept figures say (if not: node scripts/alarm-figures.ts, which part, --write, and docs/performance.md)',
  (part) => {
    expect(alarmFigures(readPhrases(part))).toEqual(keptFigures(part));
  },
);
