import {
  type Answers,
  addDays,
  choosePrompt,
  helpsPrompter,
  type Logs,
  presentTrial,
  trialPeriods,
  trialState,
} from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import { coachKnowledge } from '../coach-knowledge.ts';
import { day, daysOf, planOf } from './a-trial.ts';
import { helpsKnowledge } from './knowledge.ts';

describe('while a trial runs', () => {
  const plan = planOf();
  const logs = (
    scores: readonly (readonly (number | null)[])[],
    stops: readonly { trial: string; day: string; why: 'no-wish' }[] = [],
  ) => ({
    trialStarted: [plan],
    trialScored: daysOf(plan, scores),
    trialStopped: stops,
  });

  test.each([
    ['the first day', [], day, { phase: 'running', open: [day], scoredToday: false }],
    ['scored today', [[4]], day, { phase: 'running', open: [], scoredToday: true }],
    [
      'yesterday can still be scored',
      [],
      addDays(day, 1),
      { phase: 'running', open: [addDays(day, 1), day], scoredToday: false },
    ],
    [
      'the day after the last: the last can still be scored',
      [],
      addDays(day, 16),
      { phase: 'running', open: [addDays(day, 15)], scoredToday: false },
    ],
    ['two days after the last', [], addDays(day, 17), { phase: 'ended', open: [], scoredToday: false }],
  ])('%s', (_name, scores, today, expected) => {
    expect(trialState(plan, logs(scores), today, helpsKnowledge)).toMatchObject(expected);
  });

  test.each([
    [
      'two points worse with: stop',
      [
        [7, 7],
        [5, 5],
      ],
      true,
    ],
    [
      'a point and a half worse: go on',
      [
        [7, 6],
        [5, 5],
      ],
      false,
    ],
    ['one day says nothing', [[9], [5, 5]], false],
    ['nothing to compare with yet', [[9, 9]], false],
    [
      'the latest period with counts, not the first',
      [
        [7, 7],
        [5, 5],
        [5, 5],
        [5, 5],
      ],
      false,
    ],
  ])('%s', (_name, scores, worse) => {
    const filled = scores.map((list) => [...list, ...Array.from({ length: 2 - list.length }, () => null)]);
    const { worse: found } = trialState(plan, logs(filled), addDays(day, 8), helpsKnowledge);
    expect(found !== undefined).toBe(worse);
    if (found) expect(found.reasons[0]?.rule).toBe('helps-trial-stop-worse');
  });

  test('stopped is kept, and then no trial is present', () => {
    const stopped = logs([[4, 4]], [{ trial: 't', day, why: 'no-wish' }]);
    expect(trialState(plan, stopped, day, helpsKnowledge)).toMatchObject({ phase: 'stopped', open: [] });
    expect(presentTrial(stopped, day, helpsKnowledge)).toBeUndefined();
  });

  test('the periods follow each other without a gap', () => {
    const periods = trialPeriods(plan);
    expect(periods.map(({ from }) => from).slice(1)).toEqual(periods.slice(0, -1).map(({ to }) => addDays(to, 1)));
  });
});

describe('a trial of sleep: the score of a day is of the night before it', () => {
  const plan = planOf({ outcome: 'sleep' });
  const last = addDays(day, 15);
  const scored = (on: string) => [{ trial: 't', day: on, score: 6, kept: true }];
  test.each([
    ['the first day asks nothing yet', [], day, { phase: 'running', open: [], scoredToday: false }],
    ['the second day asks for the first night', [], addDays(day, 1), { open: [addDays(day, 1)] }],
    [
      'the third day can still tell of the first night',
      [],
      addDays(day, 2),
      { open: [addDays(day, 2), addDays(day, 1)] },
    ],
    ['scored today', scored(addDays(day, 1)), addDays(day, 1), { open: [], scoredToday: true }],
    ['the day after the last asks for the last night', [], addDays(last, 1), { open: [addDays(last, 1), last] }],
    ['and the day after that still', [], addDays(last, 2), { phase: 'running', open: [addDays(last, 1)] }],
    ['then it is over', [], addDays(last, 3), { phase: 'ended', open: [] }],
  ])('%s', (_name, trialScored, today, expected) => {
    const logs = { trialStarted: [plan], trialScored, trialStopped: [] };
    expect(trialState(plan, logs, today, helpsKnowledge)).toMatchObject(expected);
  });
});

describe('asking for attention', () => {
  const empty = { trialStarted: [], trialScored: [], trialStopped: [], prompted: [] };
  const facts = (logs: object, today: string, answers: Answers) =>
    ({
      today,
      week: 3,
      answers,
      checks: [],
      logs: { ...empty, ...logs } as unknown as Logs,
      pain: [],
      sessions: [],
      flares: [],
      inFlare: false,
    }) as const;
  const asks = (logs: object, today: string, answers: Answers = {}) => {
    const prompt = choosePrompt([helpsPrompter], facts(logs, today, answers), coachKnowledge);
    return prompt && `${prompt.reasons[0]?.rule}${prompt.warns ? ' · warns' : ''}`;
  };
  const plan = planOf();
  const trialStarted = [plan];
  test.each([
    ['no trial', {}, day, undefined],
    ['a trial without today’s score', { trialStarted }, day, 'helps-trial-score-today'],
    ['scored today', { trialStarted, trialScored: daysOf(plan, [[4]]) }, day, undefined],
    ['it begins tomorrow', { trialStarted }, addDays(day, -1), undefined],
    ['the day after the last: nothing of today to score', { trialStarted }, addDays(day, 16), undefined],
    ['over: the result waits', { trialStarted }, addDays(day, 20), 'helps-trial-ended'],
    [
      'it goes worse with: stopping goes first',
      {
        trialStarted,
        trialScored: daysOf(plan, [
          [8, 8],
          [4, 4],
        ]),
      },
      addDays(day, 4),
      'helps-trial-stop-worse · warns',
    ],
    ['a trial of sleep on its first day', { trialStarted: [planOf({ outcome: 'sleep' })] }, day, undefined],
    ['stopped', { trialStarted, trialStopped: [{ trial: 't', day, why: 'no-wish' }] }, day, undefined],
  ])('%s', (_name, logs, today, rule) => {
    expect(asks(logs, today)).toBe(rule);
  });

  test('a caution that was told since it began goes before the score', () => {
    const begun = { trialStarted: [{ ...plan, at: `${day}T09:00:00Z` }] };
    expect(asks(begun, day, { fever: 'yes' })).toBe('helps-answer-warns · warns');
    expect(asks(begun, day, { limits: ['heart'] })).toBe('helps-trial-score-today');
  });
});
