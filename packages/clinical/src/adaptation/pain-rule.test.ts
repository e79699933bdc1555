import type { Attempt, Mode } from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import { dayNumber, did, exerciseOf, type Felt, nextDose, ruleOf } from './examples.ts';
import { type Row, table } from './pain-rule-table.ts';

const modes: readonly (readonly [Mode, keyof Pick<Row, 'light' | 'timeContingent' | 'painGuided'>])[] = [
  ['light', 'light'],
  ['time-contingent', 'timeContingent'],
  ['pain-guided', 'painGuided'],
];

describe.each(modes)('the 48-hour rule, mode %s', (mode, column) => {
  test.each(table.map((row) => [row.when, row] as const))('%s', (_when, row) => {
    const change = nextDose({
      mode,
      attempts: row.attempts.map((felt) => ('during' in felt || 'before' in felt ? did(felt) : keepBare(felt))),
      today: dayNumber(row.today),
      ...(row.usual === undefined ? {} : { usual: row.usual }),
    });
    const [step, reps, rule] = row[column];
    const dose = change.to.kind === 'reps' ? change.to.reps : undefined;
    expect([change.step, change.exercise === undefined ? dose : 'easier', ruleOf(change)]).toEqual([step, reps, rule]);
    expect(change.alarmCheck).toBe(step === 'stop');
  });
});

/** A row that says nothing of pain: calm pain by default, none at all when it was left out on purpose. */
function keepBare(felt: Felt) {
  if (!('session' in felt)) return did(felt);
  const { before: _, during: __, ...rest } = did(felt);
  return rest;
}

describe('what a reason shows', () => {
  test('the answers it used, and no answer that was not given', () => {
    const change = nextDose({ attempts: [did({ on: 0, during: 2, nextMorning: 'yes' })], today: dayNumber(1) });
    expect(change.reasons[0]?.because).toEqual([
      { question: 'pain-before', answer: 1 },
      { question: 'pain-during', answer: 2 },
      { question: 'next-morning', answer: 'yes' },
    ]);
    expect(change.reasons[0]?.certainty).toBe('expert');
    expect(change.reasons[0]?.sources).toContain('silbernagel2007');
  });

  test('high usual pain is told as what was taken into account', () => {
    const attempts = [did({ on: 0, before: 6, during: 7, nextMorning: 'yes' })];
    const change = nextDose({ attempts, usual: 6, today: dayNumber(1) });
    expect(change.reasons.map(({ rule }) => rule)).toContain('usual-pain-high');
  });

  test.each([
    [2, []],
    [3, ['within-noise']],
    [4, ['within-noise']],
    [5, []],
  ])('pain before of %i with 2 as usual: under 3 points nothing is concluded', (before, expected) => {
    const attempts = [did({ on: 0, before, during: before, nextMorning: 'yes' })];
    const rules = nextDose({ attempts, usual: 2, today: dayNumber(1) }).reasons.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'within-noise')).toEqual(expected);
  });
});

describe('an answer about a flare-up day counts too', () => {
  const attempts = [
    did({ on: 0, nextMorning: 'yes' }),
    did({ on: 8, nextMorning: 'yes' }),
    did({ on: 9, dose: { kind: 'reps', sets: 2, reps: 5 }, nextMorning: 'no', at48h: 'no' }),
  ];
  const isFlareDay = (day: string) => day === dayNumber(9);

  test.each(['light', 'time-contingent', 'pain-guided'] as const)('%s: still raised after it → down', (mode) => {
    expect(nextDose({ mode, attempts, isFlareDay, today: dayNumber(11) }).step).toBe('down');
  });

  test.each(['light', 'time-contingent', 'pain-guided'] as const)(
    '%s: a slow morning after it never raises',
    (mode) => {
      const slow = attempts.with(2, { ...(attempts[2] as Attempt), at48h: 'yes' });
      expect(nextDose({ mode, attempts: slow, isFlareDay, today: dayNumber(11) }).step).not.toBe('up');
    },
  );
});

describe('movement control: no rise of pain at all (KNGF 2021 C.2.2)', () => {
  test.each([
    ['light', 'down', 'control-pain-rose'],
    ['time-contingent', 'hold', 'control-pain-rose'],
    ['pain-guided', 'down', 'control-pain-rose'],
  ] as const)('%s: one point more while moving → %s', (mode, step, rule) => {
    const exercise = { ...exerciseOf('bird-dog'), control: true };
    const attempts = [did({ on: 0, before: 1, during: 2, nextMorning: 'yes', exercise: 'bird-dog' })];
    const change = nextDose({ mode, exercise, attempts, today: dayNumber(1) });
    expect([change.step, ruleOf(change)]).toEqual([step, rule]);
  });
});
