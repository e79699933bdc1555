import { readdirSync, readFileSync } from 'node:fs';
import {
  type AidId,
  type AidUsed,
  type Answers,
  aidIds,
  aidSafety,
  type CautionId,
  type Classification,
  cautionIds,
  feltWorse,
  limitsOf,
  strictest,
  summarise,
} from '@rugwijs/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questions } from '../../answers/questions.ts';
import { treatments } from '../../treatments/treatments.ts';
import { day } from './a-trial.ts';
import { helpsKnowledge } from './knowledge.ts';

interface SafetyCase {
  readonly shows: string;
  readonly aid: AidId;
  readonly used: readonly string[];
  readonly answers: Answers;
  readonly leg?: Classification['leg'];
  readonly expected: object;
}

const folder = new URL('../../../cases/coach/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.startsWith('helps-safety-'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as SafetyCase);

/** The list for somebody who answered this; with a leg pattern as the check found it, else as the answers say. */
function safetyOf(aid: AidId, answers: Answers, used: readonly AidUsed[], leg?: Classification['leg']) {
  const found: Classification | undefined = leg && {
    course: 'subacute',
    recurrent: false,
    leg,
    inflammatoryPattern: false,
    specificSuspected: [],
    severity: 'unknown',
  };
  return aidSafety(aid, { answers, limits: limitsOf(answers, found), used }, helpsKnowledge);
}

describe('when an aid is better left alone', () => {
  test.each(cases)('$shows', ({ aid, used, answers, leg, expected }) => {
    const uses = used.map((id): AidUsed => ({ aid: id, day }));
    const { show, told } = safetyOf(aid, answers, uses, leg);
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

  const value = fc.constantFrom('no', 'yes', 'unknown');
  const anyAnswers = fc.record({
    fever: value,
    'calf-swelling': value,
    'recent-infection': value,
    'cancer-ever': value,
    anticoagulants: value,
    osteoporosis: value,
    steroids: value,
    'leg-pain': fc.constantFrom('none', 'below-knee', 'unknown'),
    limits: fc.subarray(['blood-thinner', 'osteoporosis']),
  });
  const anyUsed = fc.array(fc.constantFrom(...aidIds).map((aid): AidUsed => ({ aid, day })));

  /** What was answered, with these questions answered in full, or no more than "weet ik niet", instead of with a no. */
  const more = (told: Answers, questions: readonly string[]): Answers => ({
    ...told,
    ...Object.fromEntries(
      questions.filter((id) => told[id] === 'no' || told[id] === 'none').map((id) => [id, 'unknown']),
    ),
    ...(questions.includes('limits') ? { limits: ['blood-thinner', 'osteoporosis'] } : {}),
  });

  test('law: telling more, or knowing less, never hides the list nor anything told on it', () => {
    const ids = ['fever', 'calf-swelling', 'cancer-ever', 'anticoagulants', 'osteoporosis', 'leg-pain', 'limits'];
    fc.assert(
      fc.property(
        anyAnswers,
        fc.subarray(ids),
        anyUsed,
        fc.constantFrom(...aidIds),
        (answers, questions, used, aid) => {
          const before = safetyOf(aid, answers, used);
          const after = safetyOf(aid, more(answers, questions), used);
          if (before.show) expect(after.show).toBe(true);
          const told = after.told.map(({ caution }) => caution);
          expect(told).toEqual(expect.arrayContaining(before.told.map(({ caution }) => caution)));
        },
      ),
    );
  });

  test('law: nothing is hidden that was not shown before', () => {
    fc.assert(
      fc.property(anyAnswers, anyUsed, fc.constantFrom(...aidIds), (answers, used, aid) => {
        const { show, cautions } = safetyOf(aid, answers, used);
        const shown = new Set(
          used.flatMap((use) => helpsKnowledge.aids[use.aid as AidId].cautions as readonly string[]),
        );
        if (!show) expect(cautions.filter((caution) => !shown.has(caution))).toEqual([]);
      }),
    );
  });

  test('what points to a caution is named: the answer, and nothing that was not asked', () => {
    const because = (answers: Answers) =>
      safetyOf('shiatsu', answers, []).told.map(({ caution, reasons }) => [
        caution,
        reasons[0]?.because.map(({ question }) => question),
      ]);
    const clear = { 'leg-pain': 'none', osteoporosis: 'no', steroids: 'no', anticoagulants: 'no', limits: [] };
    expect(because({ ...clear, limits: ['blood-thinner'] })).toEqual([['blood-thinners', ['limits']]]);
    expect(because({ ...clear, steroids: 'unknown' })).toEqual([['thin-bones', ['steroids']]]);
    expect(because({ ...clear, fever: 'yes' })).toEqual([['fever', ['fever']]]);
    expect(because({})).toEqual([
      ['blood-thinners', []],
      ['leg-nerve-pain', []],
      ['thin-bones', []],
    ]);
  });

  test.each([
    ['massage-classic', 'low', ['helps-low-risk']],
    ['massage-chair', 'low', ['helps-low-risk']],
    ['massage-classic', 'medium', []],
    ['massage-classic', undefined, []],
    ['heat', 'low', []],
  ] as const)('not needed, says the guideline: %s with a risk that is %s', (aid, risk, rules) => {
    const moment = { answers: {}, limits: [], used: [], ...(risk ? { risk } : {}) };
    expect(aidSafety(aid, moment, helpsKnowledge).needless.map(({ rule }) => rule)).toEqual(rules);
  });

  test('no heat where the blood runs badly: leave it, not only ask', () => {
    expect(strictest(['poor-circulation'], helpsKnowledge)).toBe('not');
  });

  test.each<readonly [string, readonly CautionId[], ReturnType<typeof strictest>]>([
    ['nothing ticked', [], undefined],
    ['a doctor may still say yes', ['blood-thinners'], 'ask'],
    ['leaving it goes before asking', ['blood-thinners', 'wound'], 'not'],
    ['the alarm questions go before all', ['blood-thinners', 'wound', 'fever'], 'check'],
  ])('the strictest of what was ticked: %s', (_shows, ticked, means) => {
    expect(strictest(ticked, helpsKnowledge)).toBe(means);
  });

  test.each<readonly [string, AidId, readonly AidId[], 'yes' | 'no']>([
    ['never used', 'shiatsu', [], 'no'],
    ['used before', 'shiatsu', ['shiatsu'], 'yes'],
    ['another of its group was used, and its list is longer', 'shiatsu', ['massage-classic'], 'no'],
    ['another of its group was used, with all that stands here', 'massage-classic', ['shiatsu'], 'yes'],
  ])(
    'why the list is shown tells whether all of it was seen, not whether this was used: %s',
    (_shows, aid, used, seen) => {
      const uses = used.map((one): AidUsed => ({ aid: one, day }));
      expect(safetyOf(aid, {}, uses).reasons[0]?.because).toEqual([{ question: 'list-seen', answer: seen }]);
    },
  );
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
