import { readdirSync, readFileSync } from 'node:fs';
import { type Answers, type CalmRound, type CalmRoundId, calmAdvice, guidedParts, tensionSummary } from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import { calmKnowledge } from './knowledge.ts';

interface Case {
  readonly shows: string;
  readonly today: string;
  readonly round: CalmRoundId;
  readonly answers: Answers;
  readonly rounds: readonly CalmRound[];
  readonly expected: { readonly how: string; readonly rules: string[] };
}

const folder = new URL('../../../cases/coach/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.startsWith('calm-'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case);

describe('breathing and relaxing, case by case', () => {
  test.each(cases)('$shows', ({ round, answers, rounds, today, expected }) => {
    const { how, reasons } = calmAdvice(round, { answers, rounds, today }, calmKnowledge);
    expect({ how, rules: reasons.map(({ rule }) => rule) }).toEqual(expected);
  });
});

describe('the guided rounds', () => {
  test.each(calmKnowledge.minutes)(
    'in %s minutes every place has time to be said, and letting go is longest',
    (minutes) => {
      for (const places of Object.values(calmKnowledge.places)) {
        for (const { doing, from, to } of guidedParts(places, minutes)) {
          if (doing !== 'tense') expect(to - from).toBeGreaterThan(5);
          else expect(to - from).toBe(5);
        }
      }
    },
  );

  test('the back is never tensed', () => {
    const back = calmKnowledge.places['muscle-relaxation']?.find(({ id }) => id === 'back');
    expect(back).toEqual({ id: 'back', weight: 1 });
  });
});

describe('tension before and after', () => {
  const round = (tensionBefore?: number, tensionAfter?: number): CalmRound => ({
    exercise: 'body-scan',
    day: '2026-03-01',
    minutes: 5,
    stopped: false,
    ...(tensionBefore === undefined ? {} : { tensionBefore }),
    ...(tensionAfter === undefined ? {} : { tensionAfter }),
  });
  test.each([
    ['nothing told', [round(), round(5)], undefined],
    ['three rounds are too few', [round(7, 3), round(7, 3), round(7, 3)], 'early'],
    ['lower three times of four', [round(7, 3), round(6, 5), round(5, 5), round(8, 2)], 'lower'],
    ['half of the time', [round(7, 3), round(6, 5), round(5, 5), round(4, 6)], 'mixed'],
    ['higher most times', [round(3, 4), round(3, 5), round(3, 6), round(3, 3)], 'higher'],
  ])('%s', (_name, rounds, says) => {
    expect(tensionSummary(rounds, calmKnowledge)?.says).toBe(says);
  });
});
