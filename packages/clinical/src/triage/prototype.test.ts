import { type Answers, type AnswerValue, decide, walk } from '@rugwijs/core';
import { describe, expect, it, vi } from 'vitest';
import { questions } from '../answers/questions.ts';
import { prototypePeople } from './prototype-people.ts';
import { triageKnowledge } from './triage-knowledge.ts';

vi.setConfig({ testTimeout: 120_000 });

const kinds = new Map(questions.map((question) => [question.id as string, question]));
const cleanRows = Object.fromEntries(questions.filter(({ row }) => row).map(({ id }) => [id, 'no']));

function read(line: string): { flow: string; everything: string; answers: Answers } {
  const [flow = '', everything = '', said = ''] = line.split(' | ');
  const answers: Record<string, AnswerValue> = {};
  for (const [id, question] of kinds) if (question.kind === 'many') answers[id] = [];
  for (const one of said.split(' ')) {
    const [id = '', value = 'yes'] = one.split('=');
    const kind = kinds.get(id)?.kind;
    answers[id] = kind === 'many' ? value.split('+') : kind === 'number' || kind === 'scale' ? Number(value) : value;
  }
  return { flow, everything, answers };
}

const people = prototypePeople.trim().split('\n').map(read);

describe('a second opinion: the prototype that triage.md was tried out with', () => {
  it('knows 400 people with every verdict among them', () => {
    expect(people).toHaveLength(400);
    expect(new Set(people.map(({ flow }) => flow)).size).toBe(6);
  });

  it('the Rugcheck comes to the same verdict, asking in our order and stopping where we stop', () => {
    const different = people.filter(
      ({ flow, answers }) => walk({ ...cleanRows, ...answers }, triageKnowledge).decision.verdict !== flow,
    );
    expect(different).toEqual([]);
  });

  it('so do the same rules on everything that could be asked', () => {
    const different = people.filter(
      ({ everything, answers }) => decide({ ...cleanRows, ...answers }, triageKnowledge).verdict !== everything,
    );
    expect(different).toEqual([]);
  });
});
