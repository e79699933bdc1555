import { knowledge } from '@rugwijs/clinical';
import { decide } from '@rugwijs/core';
import { expect, test } from 'vitest';
import { makePerson } from './people/person.ts';
import { planQuestionsOf } from './questions.ts';

test('answers to the questions of the plan never change a verdict, its reasons or what is still needed', () => {
  const asked = planQuestionsOf(knowledge.questions);
  expect(asked.has('minutes')).toBe(true);
  for (let number = 0; number < 150; number += 1) {
    const { truth } = makePerson(5, number, 1);
    const withoutWishes = Object.fromEntries(Object.entries(truth).filter(([id]) => !asked.has(id)));
    expect(Object.keys(withoutWishes).length).toBeLessThan(Object.keys(truth).length);
    expect(decide(truth, knowledge)).toEqual(decide(withoutWishes, knowledge));
  }
});
