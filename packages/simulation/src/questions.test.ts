import { knowledge } from '@rugwijs/clinical';
import { decide } from '@rugwijs/core';
import { expect, test } from 'vitest';
import { makePerson } from './people/person.ts';
import { planQuestionsOf } from './questions.ts';

test('answers to the questions of the plan never change a verdict, its reasons or what is still needed', () => {
  const asked = planQuestionsOf(knowledge.questions);
  expect(asked.has('minutes')).toBe(true);
  for (let number = 0; number < 150; number += 1) {
    const { truth, wishes } = makePerson(5, number, 1);
    expect(Object.keys(truth).filter((id) => asked.has(id))).toEqual([]);
    expect(Object.keys(wishes).filter((id) => !asked.has(id))).toEqual([]);
    expect(decide({ ...truth, ...wishes }, knowledge)).toEqual(decide(truth, knowledge));
  }
});
