import { type Answers, type CoachFacts, coachKinds, type Logs, prompters, type ToolId } from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import { coachKnowledge } from '../coach-knowledge.ts';

const today = '2026-03-15';
const none = Object.fromEntries(coachKinds.map((kind) => [kind, []])) as unknown as Logs;

/** The rules with which a tool speaks up, or nothing. */
function speaks(tool: ToolId, answers: Answers, logs: object = {}): readonly string[] | undefined {
  const facts = { today, answers, logs: { ...none, ...logs } } as unknown as CoachFacts;
  const prompter = prompters.find((one) => one.tool === tool);
  return prompter?.speaks(facts, coachKnowledge)?.map(({ rule }) => rule);
}

describe('breathing, sleep and mood speak up only with a reason', () => {
  test.each<[string, ToolId, Answers, object, readonly string[] | undefined]>([
    ['told of tension, never tried', 'calm', { persisting: ['stress'] }, {}, ['calm-told-stress']],
    ['told of tension, tried', 'calm', { persisting: ['stress'] }, { calmed: [{ day: today }] }, undefined],
    ['told of other things', 'calm', { persisting: ['fear'] }, {}, undefined],
    ['nothing told', 'calm', {}, {}, undefined],
    ['sleeps badly, no diary', 'sleep', { sleep: 'poor' }, {}, ['sleep-told-poor']],
    ['sleeps badly, writes the diary', 'sleep', { sleep: 'poor' }, { slept: [{ day: '2026-03-02' }] }, undefined],
    [
      'sleeps badly, diary of a month ago',
      'sleep',
      { sleep: 'poor' },
      { slept: [{ day: '2026-02-10' }] },
      ['sleep-told-poor'],
    ],
    ['sleeps well', 'sleep', { sleep: 'good' }, {}, undefined],
    ['told of low mood, never looked', 'mood', { persisting: ['mood'] }, {}, ['mood-told-low']],
    ['told of worry, never looked', 'mood', { persisting: ['worry'] }, {}, ['mood-told-low']],
    ['looked a week ago', 'mood', {}, { moodChecked: [{ day: '2026-03-08' }] }, ['mood-weekly']],
    ['looked this week', 'mood', { persisting: ['mood'] }, { moodChecked: [{ day: '2026-03-09' }] }, undefined],
    [
      'looked this week, kept before a check of last month',
      'mood',
      {},
      { moodChecked: [{ day: '2026-03-12' }, { day: '2026-02-12' }] },
      undefined,
    ],
    ['nothing told, never looked', 'mood', {}, {}, undefined],
  ])('%s', (_name, tool, answers, logs, rules) => {
    expect(speaks(tool, answers, logs)).toEqual(rules);
  });
});
