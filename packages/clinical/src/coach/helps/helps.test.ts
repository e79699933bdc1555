import { readdirSync, readFileSync } from 'node:fs';
import {
  type AidId,
  type AidUsed,
  type Answers,
  addDays,
  aidIds,
  aidSafety,
  type CautionId,
  type Classification,
  cautionIds,
  choosePrompt,
  feltWorse,
  helpsPrompter,
  isMedicine,
  type Logs,
  planTrial,
  presentTrial,
  strictest,
  summarise,
  type TrialChoice,
  type TrialDay,
  type TrialPlan,
  trialPeriods,
  trialResult,
  trialState,
} from '@rugwijs/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questions } from '../../answers/questions.ts';
import { treatments } from '../../treatments/treatments.ts';
import { coachKnowledge } from '../coach-knowledge.ts';
import { helpsKnowledge } from './knowledge.ts';

const folder = new URL('../../../cases/coach/', import.meta.url);

function read<Case>(start: string): readonly Case[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(start))
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case);
}

interface TrialCase extends Pick<TrialPlan, 'outcome' | 'matters' | 'daysPerPeriod' | 'washOutDays' | 'periods'> {
  readonly shows: string;
  readonly scores: readonly (readonly (number | null)[])[];
  readonly kept?: boolean;
  readonly expected: object;
}

interface SafetyCase {
  readonly shows: string;
  readonly aid: AidId;
  readonly used: readonly string[];
  readonly answers: Answers;
  readonly leg?: Classification['leg'];
  readonly expected: object;
}

const day = '2026-03-02';

function planOf(change: Partial<TrialPlan> = {}): TrialPlan {
  return {
    trial: 't',
    question: 'Helpt warmte mij?',
    aid: 'heat',
    from: day,
    seed: 7,
    daysPerPeriod: 2,
    washOutDays: 0,
    periods: ['on', 'off', 'off', 'on', 'on', 'off', 'off', 'on'],
    outcome: 'pain',
    matters: 2,
    ...change,
  };
}

function daysOf(plan: TrialPlan, scores: readonly (readonly (number | null)[])[], kept = true): readonly TrialDay[] {
  return scores
    .flat()
    .flatMap((score, i) => (score === null ? [] : [{ trial: plan.trial, day: addDays(plan.from, i), score, kept }]));
}

const one = (value: number) => Math.round(value * 10) / 10 + 0;

describe('what an own trial shows', () => {
  test.each(read<TrialCase>('helps-trial-'))('$shows', (row) => {
    const { shows: _, scores, kept, expected, ...change } = row;
    const plan = planOf(change);
    const { verdict, pairs, test: found } = trialResult(plan, daysOf(plan, scores, kept), helpsKnowledge);
    expect({
      verdict,
      pairs: pairs.used,
      ...(found && {
        level: found.level,
        difference: one(found.difference),
        interval: found.interval.map(one),
      }),
    }).toEqual(expected);
  });

  test('law: an order turned round in every pair, with its scores, says the same', () => {
    const score = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score), { minLength: 4, maxLength: 8 }), (pairs) => {
        const onFirst = planOf({ periods: pairs.flatMap(() => ['on', 'off'] as const) });
        const offFirst = planOf({ periods: pairs.flatMap(() => ['off', 'on'] as const) });
        const first = trialResult(
          onFirst,
          daysOf(
            onFirst,
            pairs.flatMap(([on, off]) => [
              [on, on],
              [off, off],
            ]),
          ),
          helpsKnowledge,
        );
        const second = trialResult(
          offFirst,
          daysOf(
            offFirst,
            pairs.flatMap(([on, off]) => [
              [off, off],
              [on, on],
            ]),
          ),
          helpsKnowledge,
        );
        expect(second.verdict).toBe(first.verdict);
        expect(second.test).toEqual(first.test);
      }),
    );
  });

  test('law: help and harm are judged alike: the scores exchanged give the mirrored verdict', () => {
    const mirror: Readonly<Record<string, string>> = {
      helps: 'worse',
      worse: 'helps',
      'helps-little': 'worse-little',
      'worse-little': 'helps-little',
    };
    const score = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score), { minLength: 4, maxLength: 8 }), (pairs) => {
        const plan = planOf({ periods: pairs.flatMap(() => ['on', 'off'] as const) });
        const verdict = (list: readonly (readonly [number, number])[]) =>
          trialResult(
            plan,
            daysOf(
              plan,
              list.flatMap(([on, off]) => [
                [on, on],
                [off, off],
              ]),
            ),
            helpsKnowledge,
          ).verdict;
        const there = verdict(pairs);
        expect(verdict(pairs.map(([on, off]) => [off, on] as const))).toBe(mirror[there] ?? there);
      }),
    );
  });

  test('law: "it helps" is never said of fewer than six pairs, nor of a difference smaller than was wanted', () => {
    const score = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 3 }),
        (pairs, matters) => {
          const plan = planOf({ matters, periods: pairs.flatMap(() => ['on', 'off'] as const) });
          const result = trialResult(
            plan,
            daysOf(
              plan,
              pairs.flatMap(([on, off]) => [
                [on, on],
                [off, off],
              ]),
            ),
            helpsKnowledge,
          );
          if (result.verdict !== 'helps') return;
          expect(result.pairs.used).toBeGreaterThanOrEqual(6);
          expect(result.test?.difference).toBeGreaterThanOrEqual(matters - 1e-9);
        },
      ),
    );
  });

  test('scores of another trial, and scores of days that do not count, change nothing', () => {
    const plan = planOf();
    const days = daysOf(
      plan,
      plan.periods.map((on) => (on === 'on' ? [3, 3] : [6, 6])),
    );
    const other: TrialDay = { trial: 'other', day, score: 10, kept: true };
    const late: TrialDay = { trial: 't', day: addDays(day, 40), score: 10, kept: true };
    expect(trialResult(plan, [other, ...days, late], helpsKnowledge)).toEqual(trialResult(plan, days, helpsKnowledge));
  });
});

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

describe('starting a trial', () => {
  const choice: TrialChoice = { ...planOf(), pairs: 6, daysPerPeriod: 3 };
  const free = { locked: false, running: false };
  const problems = (change: Partial<TrialChoice>, now = free) => {
    const planned = planTrial({ ...choice, ...change }, now, helpsKnowledge);
    return planned.ok ? [] : planned.problems;
  };

  test.each([
    ['as proposed', {}, free, []],
    ['a verdict stands: calling goes first', {}, { locked: true, running: false }, ['locked']],
    ['one at a time', {}, { locked: false, running: true }, ['running']],
    ['a medicine', { aid: 'medicine' }, free, ['medicine']],
    ['a medicine under its own name', { aid: 'own', name: 'mijn ibuprofen' }, free, ['medicine']],
    ['an own thing without a name', { aid: 'own', name: ' ' }, free, ['no-name']],
    ['an aid nobody knows', { aid: 'laser' }, free, ['no-aid']],
    ['no question', { question: ' ' }, free, ['no-question']],
    ['too few pairs to ever say anything', { pairs: 3 }, free, ['pairs']],
    ['half pairs', { pairs: 5.5 }, free, ['pairs']],
    ['a period of one day', { daysPerPeriod: 1 }, free, ['days']],
    ['nothing left after the wash-out', { washOutDays: 3 }, free, ['wash-out']],
    ['a difference of nothing', { matters: 0 }, free, ['matters']],
    ['a score nobody knows', { outcome: 'mood' }, free, ['outcome']],
  ])('%s', (_name, change, now, expected) => {
    expect(problems(change as Partial<TrialChoice>, now)).toEqual(expected);
  });

  test('the order is the lot’s', () => {
    const planned = planTrial(choice, free, helpsKnowledge);
    expect(planned.ok && planned.plan.periods).toHaveLength(12);
    expect(planned.ok && 'pairs' in planned.plan).toBe(false);
  });

  test.each([
    'Ibuprofen 400',
    'paracetamol voor het slapen',
    'mijn pijnstillers',
    'twee tabletten',
    'CBD-olie',
    'Oxycodon',
  ])('a medicine by another name: %s', (typed) => expect(isMedicine(typed, helpsKnowledge)).toBe(true));
  test.each(['warme pittenzak', 'een rondje lopen', 'kersenpitkussen', 'magnesiumbad', 'spijkermat'])(
    'no medicine: %s',
    (typed) => expect(isMedicine(typed, helpsKnowledge)).toBe(false),
  );
});

describe('when an aid is better left alone', () => {
  test.each(read<SafetyCase>('helps-safety-'))('$shows', ({ aid, used, answers, leg, expected }) => {
    const uses = used.map((id): AidUsed => ({ aid: id, day }));
    const { show, told } = aidSafety(aid, { answers, used: uses, ...(leg ? { leg } : {}) }, helpsKnowledge);
    expect({ show, told: told.map(({ caution }) => caution) }).toEqual(expected);
  });

  test('fever, a clot, a fracture and numb skin always lead to the alarm questions, whatever else was ticked', () => {
    fc.assert(
      fc.property(
        fc.subarray([...cautionIds]),
        fc.constantFrom<CautionId>('fever', 'clot', 'fracture', 'numb-skin'),
        (ticked, sign) => {
          expect(strictest([...ticked, sign], helpsKnowledge)).toBe('check');
        },
      ),
    );
  });

  test('every caution points to a question that exists, every aid to a treatment that exists', () => {
    const ids = questions.map(({ id }): string => id);
    for (const { question } of Object.values(helpsKnowledge.cautions) as readonly { question?: string }[])
      if (question !== undefined) expect(ids).toContain(question);
    for (const id of aidIds) {
      const { treatment } = helpsKnowledge.aids[id];
      if (treatment !== undefined) expect(Object.keys(treatments)).toContain(treatment);
    }
  });

  test('law: telling more never hides the list', () => {
    const answers = fc.record({
      fever: fc.constantFrom('yes', 'no', 'unknown'),
      anticoagulants: fc.constantFrom('yes', 'no', 'unknown'),
      'cancer-ever': fc.constantFrom('yes', 'no', 'unknown'),
    });
    fc.assert(
      fc.property(answers, fc.constantFrom(...aidIds), (told, aid) => {
        const used: AidUsed[] = [{ aid, day }];
        const clear = Object.fromEntries(Object.keys(told).map((key) => [key, 'no']));
        const least = aidSafety(aid, { answers: clear, used }, helpsKnowledge).show;
        if (least) expect(aidSafety(aid, { answers: told, used }, helpsKnowledge).show).toBe(true);
      }),
    );
  });
});

describe('before and after', () => {
  const use = (before?: number, after?: number, name?: string): AidUsed => ({
    aid: name ? 'own' : 'heat',
    day,
    ...(name ? { name } : {}),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  });
  test('means are shown from three uses with both scores, over those alone', () => {
    expect(summarise([use(6, 4), use(5, 4), use()], helpsKnowledge)[0]?.felt).toBeUndefined();
    expect(summarise([use(6, 4), use(5, 4), use(), use(7, 4), use(3)], helpsKnowledge)[0]).toMatchObject({
      times: 5,
      felt: { times: 3, before: 6, after: 4 },
    });
  });
  test('an own thing is one thing whatever its capitals', () => {
    expect(summarise([use(1, 1, 'Pittenzak'), use(1, 1, 'pittenzak ')], helpsKnowledge)).toHaveLength(1);
  });
  test.each([
    [4, 6, true],
    [4, 5, false],
    [undefined, 9, false],
  ])('from %s to %s: worse is %s', (before, after, worse) => {
    expect(feltWorse(use(before, after), helpsKnowledge)).toBe(worse);
  });
});

describe('asking for attention', () => {
  const empty = { trialStarted: [], trialScored: [], trialStopped: [], prompted: [] };
  const facts = (logs: object, today: string) =>
    ({
      today,
      week: 3,
      answers: {},
      logs: { ...empty, ...logs } as unknown as Logs,
      pain: [],
      sessions: [],
      flares: [],
      inFlare: false,
    }) as const;
  const asks = (logs: object, today: string) => choosePrompt([helpsPrompter], facts(logs, today), coachKnowledge)?.tool;
  const plan = planOf();
  test.each([
    ['no trial', {}, day, undefined],
    ['a trial without today’s score', { trialStarted: [plan] }, day, 'helps'],
    ['scored today', { trialStarted: [plan], trialScored: daysOf(plan, [[4]]) }, day, undefined],
    ['ended: the result waits', { trialStarted: [plan] }, addDays(day, 20), 'helps'],
    ['stopped', { trialStarted: [plan], trialStopped: [{ trial: 't', day, why: 'no-wish' }] }, day, undefined],
  ])('%s', (_name, logs, today, tool) => {
    expect(asks(logs, today)).toBe(tool);
  });
});
