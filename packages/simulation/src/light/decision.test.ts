import { knowledge } from '@rugwijs/clinical';
import { decide } from '@rugwijs/core';
import { expect, test } from 'vitest';
import { people } from '../people/rugcheck.ts';
import { decisionOf } from './decision.ts';
import { newLight } from './state.ts';

const pains = ['unknown', ...Array.from({ length: 11 }, (_, score) => score)];

test('a verdict that is kept for another pain is the one that would have been given, reasons and all', () => {
  for (const answers of people(150, 9)) {
    const light = newLight(knowledge, 1);
    for (const pain of [...pains, ...pains.toReversed()]) {
      light.answers = { ...answers, pain };
      light.decision = undefined;
      expect(decisionOf(light)).toEqual(decide(light.answers, knowledge));
    }
  }
});

test('most pains share a verdict: that is what it is kept for', () => {
  const shared = people(150, 9).filter((answers) => {
    const light = newLight(knowledge, 1);
    const given = [1, 3, 5].map((pain) => {
      light.answers = { ...answers, pain };
      light.decision = undefined;
      return decisionOf(light);
    });
    return given.every((decision) => decision === given[0]);
  });
  expect(shared.length).toBeGreaterThan(120);
});
