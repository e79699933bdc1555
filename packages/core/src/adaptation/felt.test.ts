import { describe, expect, test } from 'vitest';
import { did, type Felt, thresholds } from './examples.ts';
import { bandOf, factsOf, riseOf, stopSignOf } from './felt.ts';

const { pain } = thresholds;
const felt = ({ before, during, ...rest }: Omit<Felt, 'on'>) => {
  const { before: _, during: __, ...bare } = did({ on: 0, ...rest });
  return { ...bare, ...(before === undefined ? {} : { before }), ...(during === undefined ? {} : { during }) };
};

describe('what stops an exercise (facts.md F3, row 4)', () => {
  test.each<[string, Omit<Felt, 'on'>, number | undefined, string | undefined]>([
    ['a nerve sign goes before all', { nerveSign: true, legSpread: true, during: 9 }, undefined, 'stop-nerve-sign'],
    ['pain down the leg goes before the number', { legSpread: true, during: 9 }, undefined, 'stop-leg-spread'],
    ['no number, no stop by number', { before: 1 }, undefined, undefined],
    ['5 while moving is still accepted', { before: 4, during: 5 }, undefined, undefined],
    ['6 is not', { before: 4, during: 6 }, undefined, 'stop-pain'],
    ['6 and nothing told before', { during: 6 }, undefined, 'stop-pain'],
    ['up by 2', { before: 1, during: 3 }, undefined, undefined],
    ['up by 3', { before: 1, during: 4 }, undefined, 'stop-pain'],
    ['nothing told before: up from usual by 2', { during: 4 }, 2, undefined],
    ['nothing told before: up from usual by 3', { during: 5 }, 2, 'stop-pain'],
    ['what was told before goes before usual', { before: 3, during: 5 }, 1, undefined],
    ['neither before nor usual: only the number counts', { during: 5 }, undefined, undefined],
    ['usual 5: the number still counts', { before: 5, during: 6 }, 5, 'stop-pain'],
    ['usual 5.5: the change counts', { before: 6, during: 8 }, 5.5, undefined],
    ['usual 6, pain 8', { before: 6, during: 8 }, 6, undefined],
    ['usual 6, pain 9, but it was 7 before', { before: 7, during: 9 }, 6, 'stop-pain'],
    ['usual 8, pain 9', { before: 8, during: 9 }, 8, undefined],
    ['usual 8, pain 10: the scale ends', { before: 8, during: 10 }, 8, 'stop-pain'],
    ['usual 10 and 10: nothing rose', { before: 10, during: 10 }, 10, undefined],
  ])('%s', (_what, told, usual, sign) => {
    expect(stopSignOf(felt(told), usual, pain)).toBe(sign);
  });
});

describe('where the pain lay', () => {
  test.each<[Omit<Felt, 'on'>, number | undefined, string]>([
    [{}, undefined, 'not-told'],
    [{ during: 2 }, undefined, 'low'],
    [{ during: 3 }, undefined, 'middle'],
    [{ during: 5 }, undefined, 'middle'],
    [{ during: 6 }, undefined, 'high'],
    [{ after: 6 }, undefined, 'high'],
    [{ after: 2 }, undefined, 'low'],
    [{ during: 2, after: 9 }, undefined, 'low'],
    [{ during: 3 }, 5, 'middle'],
    [{ during: 5 }, 5, 'middle'],
    [{ during: 6 }, 5, 'high'],
    [{ during: 6 }, 6, 'low'],
    [{ during: 7 }, 6, 'middle'],
    [{ during: 8 }, 6, 'middle'],
    [{ during: 9 }, 6, 'high'],
  ])('%o with %s as usual: %s', (told, usual, band) => {
    expect(bandOf(felt(told), usual, pain)).toBe(band);
  });
});

test.each<[Omit<Felt, 'on'>, number | undefined, number | undefined]>([
  [{ before: 2, during: 4 }, 1, 2],
  [{ before: 4, during: 2 }, 1, -2],
  [{ during: 4 }, 1, 3],
  [{ during: 4 }, undefined, undefined],
  [{ before: 2, after: 5 }, undefined, 3],
  [{ before: 2 }, 1, undefined],
])('the rise of %o over %s is %s', (told, usual, rise) => {
  expect(riseOf(felt(told), usual)).toBe(rise);
});

describe('what was told, for the reasons', () => {
  test('everything told', () => {
    const attempt = did({
      on: 0,
      before: 1,
      during: 2,
      after: 3,
      effort: 4,
      nextMorning: 'no',
      at48h: 'unknown',
      goneWithinDayPart: 'yes',
      tooHeavy: true,
      completed: false,
      legSpread: true,
      nerveSign: true,
    });
    expect(factsOf(attempt)).toEqual({
      'pain-before': 1,
      'pain-during': 2,
      'pain-after': 3,
      effort: 4,
      'next-morning': 'no',
      'at-48h': 'unknown',
      'within-day-part': 'yes',
      'too-heavy': 'yes',
      completed: 'no',
      'leg-spread': 'yes',
      'nerve-sign': 'yes',
    });
  });

  test('what went well is not a fact', () => {
    expect(Object.entries(factsOf(did({ on: 0 }))).filter(([, value]) => value !== undefined)).toEqual([
      ['pain-before', 1],
      ['pain-during', 1],
    ]);
  });
});
