import { knowledge } from '@rugwijs/clinical';
import { type Answers, checkAnswer, decide, nextStep, urgency } from '@rugwijs/core';
import { expect, test } from 'vitest';
import { people } from './rugcheck.ts';

const many = people(4000, 7);

test('the same seed gives the same people, another seed others', () => {
  expect(people(50, 3)).toEqual(people(50, 3));
  expect(people(50, 3)).not.toEqual(people(50, 4));
});

test('every answer is one that the question allows', () => {
  const byId = new Map<string, (typeof knowledge.questions)[number]>(knowledge.questions.map((one) => [one.id, one]));
  const wrong = many.flatMap((answers) =>
    Object.entries(answers).filter(([id, value]) => {
      const question = byId.get(id);
      return question === undefined || !checkAnswer(question, value, '2026-11-22').ok;
    }),
  );
  expect(wrong).toEqual([]);
});

test('nobody is left undecided', () => {
  expect(many.filter((answers) => decide(answers, knowledge).verdict === 'undecided')).toEqual([]);
});

test('most are ordinary: few ring an alarm, most carry a weak flag', () => {
  const verdicts = many.map((answers) => decide(answers, knowledge).verdict);
  const urgent = verdicts.filter((one) => one !== 'undecided' && urgency(one) >= urgency('call-gp-today')).length;
  expect(urgent / many.length).toBeGreaterThan(0.02);
  expect(urgent / many.length).toBeLessThan(0.12);

  const flagged = many.filter(
    (one) =>
      Number(one.age) > 50 ||
      [
        'fall',
        'constant-night',
        'anticoagulants',
        'recent-infection',
        'upper-back',
        'osteoporosis',
        'steroids',
        'immune-low',
      ].some((row) => one[row] === 'yes'),
  ).length;
  expect(flagged / many.length).toBeGreaterThan(0.65);
  expect(flagged / many.length).toBeLessThan(0.9);
});

test('a Rugcheck never asks a person what they have no answer to', () => {
  const stuck = many.slice(0, 500).flatMap((person) => {
    const given: Record<string, Answers[string]> = {};
    for (let round = 0; round < 60; round += 1) {
      const step = nextStep(given, knowledge);
      if (step.kind === 'done') return [];
      const asked = step.kind === 'list' ? [...step.rows, ...step.followUps] : [step.id];
      const missing = asked.filter((id) => person[id] === undefined);
      if (missing.length > 0) return [missing.join(', ')];
      for (const id of asked) given[id] = person[id] as Answers[string];
    }
    return ['never done'];
  });
  expect(stuck).toEqual([]);
});
