import { knowledge } from '@rugwijs/clinical';
import { describe, expect, test } from 'vitest';
import { legPainOf, zoneIds, zones } from './body.ts';
import {
  advance,
  answersOf,
  back,
  baseFor,
  begin,
  followUps,
  give,
  isEmergency,
  newAnswers,
  noneOfThese,
  type Walk,
} from './path.ts';
import { stepOf } from './steps.ts';

const start = () => begin({}, knowledge);
const on = (walk: Walk) => advance(walk, knowledge) as Walk;
const last = (walk: Walk) => walk.path.at(-1);

describe('the path through a check', () => {
  test('begins with the first alarm list, nine rows, nothing answered', () => {
    const stop = last(start());
    expect(stop).toMatchObject({ kind: 'list', block: 'S1' });
    expect(stop?.kind === 'list' && stop.rows).toHaveLength(9);
    expect(answersOf(start(), knowledge)).toEqual({});
  });

  test('"geen van deze" turns only untouched rows into no', () => {
    const walk = noneOfThese(give(start(), 'major-trauma', 'unknown'));
    expect(walk.given['major-trauma']).toBe('unknown');
    expect(walk.given['chest-pain']).toBe('no');
  });

  test('one emergency row ends it, and the rows not read keep no answer', () => {
    const walk = give(start(), 'chest-pain', 'yes');
    expect(isEmergency(walk, knowledge)).toBe(true);
    expect(advance(walk, knowledge)).toBeUndefined();
    expect(newAnswers(walk, knowledge)).toEqual({ 'chest-pain': 'yes' });
  });

  test('a row told opens its follow-ups; taking it back closes them, and a closed answer does not count', () => {
    const told = give(give(start(), 'legs-paralysed', 'yes'), 'paralysis-onset', 'old-known');
    expect(followUps(told, knowledge)).toContain('paralysis-onset');
    const taken = give(told, 'legs-paralysed', 'no');
    expect(followUps(taken, knowledge)).not.toContain('paralysis-onset');
    expect(answersOf(taken, knowledge)).not.toHaveProperty('paralysis-onset');
  });

  test('going back keeps the answers, and they do not count until one goes on again', () => {
    const second = give(on(noneOfThese(start())), 'age', 52);
    const first = back(on(second));
    expect(first.given.age).toBe(52);
    expect(answersOf(back(first), knowledge)).not.toHaveProperty('age');
    expect(answersOf(on(back(first)), knowledge)).toHaveProperty('age', 52);
  });

  test('the vertebrae never go back while going on', () => {
    let walk: Walk | undefined = start();
    let step = 0;
    for (let i = 0; walk && i < 40; i++) {
      expect(stepOf(walk.path)).toBeGreaterThanOrEqual(step);
      step = stepOf(walk.path);
      const stop = last(walk);
      let answered: Walk = noneOfThese(walk);
      if (stop?.kind === 'questions') {
        for (const id of stop.ids) {
          const question = knowledge.questions.find((q) => q.id === id);
          answered = give(
            answered,
            id,
            question?.kind === 'many' ? [] : (question?.options?.[0] ?? (id === 'age' ? 40 : 3)),
          );
        }
      }
      walk = advance(answered, knowledge);
    }
    expect(walk).toBeUndefined();
    expect(step).toBe(4);
  });
});

test('a re-check asks its rows and their follow-ups afresh and keeps the rest', () => {
  const before = { 'leg-weakness': 'yes', 'motor-onset': 'longer', 'motor-worse': 'no', age: 40, fever: 'no' } as const;
  expect(baseFor(before, ['leg-weakness'], knowledge)).toEqual({ age: 40, fever: 'no' });
});

describe('the body map', () => {
  test.each([
    [['low-back-left', 'low-back-middle'], 'none'],
    [['low-back-left', 'buttock-left'], 'buttock-thigh'],
    [['groin-right'], 'buttock-thigh'],
    [['thigh-back-right', 'lower-leg-front-right'], 'below-knee'],
    [[], undefined],
    [['belly'], undefined],
  ])('%j means %s', (chosen, answer) => {
    expect(legPainOf(chosen)).toBe(answer);
  });

  test('every zone is drawn once, and left and right say the same', () => {
    expect(zones.map(({ id }) => id).toSorted()).toEqual([...zoneIds].toSorted());
    for (const id of zoneIds) expect(legPainOf([id.replace('left', 'right')])).toBe(legPainOf([id]));
  });
});
