import { type FlagId, flagIds, hardlySilenced, neverSilenced } from '@rugwijs/dutch';
import { expect, test } from 'vitest';
import { alarmFigures, keptFigures, partNamed } from './alarm-figures.ts';
import { parts, readPhrases } from './alarm-phrases.ts';

/** Nobody learns from these phrases: they only judge. Better or worse, the change is seen and written down. */
test.each(['held', 'judged'] as const)(
  'the alarm detector does on the %s phrases what the kept figures say (if not: node scripts/alarm-figures.ts, which part, --write, and docs/performance.md)',
  (part) => {
    expect(alarmFigures(readPhrases(part))).toEqual(keptFigures(part));
  },
);

/** The goals of the net. No new figures can be kept under them. */
const least = { recall: 0.9, wordings: 60 };

test.each(['held', 'judged'] as const)('of the %s sentences that say a sign, at least nine in ten raise it', (part) => {
  expect(keptFigures(part).recall.share).toBeGreaterThanOrEqual(least.recall);
});

/** No less of the flags on which a life or hours depend: the total hides one flag that falls. */
const leastOf = {
  'suicidal-thoughts': 0.85,
  'bladder-retention': 0.86,
  'bladder-incontinence': 0.91,
  'bowel-incontinence': 0.83,
  'saddle-numbness': 0.93,
} as const satisfies Partial<Record<FlagId, number>>;

test.each(Object.entries(leastOf))(
  'of the held and the judged sentences that say %s, at least %d raise it',
  (id, share) => {
    for (const part of ['held', 'judged'] as const) {
      expect(keptFigures(part).flags[id]?.recall, part).toBeGreaterThanOrEqual(share);
    }
  },
);

const allFiles = parts.flatMap((part) => readPhrases(part).files);

test.each(flagIds)('%s is said in at least sixty wordings, counted and not read', (id) => {
  const wordings = new Set(
    allFiles.flatMap(({ flag, says }) =>
      flag === id ? says.map((line) => (typeof line === 'string' ? line : line.text)) : [],
    ),
  );
  expect(wordings.size).toBeGreaterThanOrEqual(least.wordings);
});

test('every flag on which a life or hours depend has its own floor', () => {
  expect(new Set(Object.keys(leastOf))).toEqual(new Set([...neverSilenced, ...hardlySilenced]));
});

test('a part is measured when it is asked for by name, and no other', () => {
  expect(partNamed('held')).toBe('held');
  expect(() => partNamed(undefined)).toThrow('tuning, held, judged');
  expect(() => partNamed('hled')).toThrow('tuning, held, judged');
});
