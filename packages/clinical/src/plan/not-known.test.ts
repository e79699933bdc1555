import {
  type Answers,
  aidIds,
  aidSafety,
  calmAdvice,
  calmRoundIds,
  demands,
  forbids,
  homeTests,
  type Limit,
  limitsOf,
  mayDo,
  mayTest,
} from '@rugwijs/core';
import { describe, expect, it, test } from 'vitest';
import { calmKnowledge } from '../coach/calm/knowledge.ts';
import { fearKnowledge } from '../coach/fear/knowledge.ts';
import { helpsKnowledge } from '../coach/helps/knowledge.ts';
import { strengthKnowledge } from '../coach/strength/knowledge.ts';
import { exercises } from '../session/exercises.ts';
import { ordinary, planFor, today } from './testing.ts';

/** "Weet ik niet" is never a no: every limit, each question that tells of it, and everything that is not for who has it. */

/** The questions that tell of a limit. Not knowing one of them, all others being clear, is enough. */
const asks: Readonly<Record<Limit, readonly string[]>> = {
  pregnancy: ['pregnant'],
  osteoporosis: ['osteoporosis', 'steroids'],
  'vertebral-fracture': ['osteoporosis'],
  radicular: ['leg-pain'],
  stenosis: ['relief-sitting'],
  'spine-procedure': ['spine-procedure'],
  anticoagulants: ['anticoagulants'],
  heart: ['limits'],
  lungs: ['limits'],
  'high-blood-pressure': ['limits'],
  diabetes: ['limits'],
  'new-hip-or-knee': ['limits'],
  balance: ['limits'],
  epilepsy: ['limits'],
  'other-illness': ['limits'],
};

const allLimits = Object.keys(asks) as readonly Limit[];

/** Who has leg pain, so that what eases it is asked as well. */
const clear: Answers = { ...ordinary, 'leg-pain': 'buttock-thigh', 'leg-features': [], 'relief-sitting': 'no' };

const { limits: _list, ...withoutList } = clear;

/** Each way not to know: "weet ik niet", and where a plan can be made without it, a question that was never asked. */
const notKnown: readonly (readonly [Limit, string, Answers])[] = allLimits.flatMap((limit) =>
  asks[limit].map((question) => [limit, `${question} not known`, { ...clear, [question]: 'unknown' }] as const),
);
const notAsked = allLimits
  .filter((limit) => asks[limit].includes('limits'))
  .map((limit) => [limit, 'the list not asked', withoutList] as const);

const moment = { today, mode: 'time-contingent', unchecked: false, alarm: false, inFlare: false, tries: [] } as const;

/** Everything that is not for who has this limit, and that these answers leave open all the same. */
function leftOpen(limit: Limit, answers: Answers): readonly string[] {
  const limits = limitsOf(answers);
  const names = (reasons: readonly { readonly values?: Readonly<Record<string, unknown>> }[]) =>
    reasons.some(({ values }) => values?.limit === limit);
  const { tests } = strengthKnowledge;
  return [
    ...exercises
      .filter(({ notWith }) => notWith.includes(limit))
      .filter((exercise) => !names(mayDo(exercise, limits, 'time-contingent', answers)))
      .map(({ id }) => id),
    ...homeTests
      .filter((id) => tests[id].notWith.includes(limit))
      .filter((id) => !names(mayTest(id, { ...moment, answers, limits }, strengthKnowledge).refusals)),
    ...homeTests
      .filter((id) => tests[id].careWith.includes(limit))
      .filter((id) => !names(mayTest(id, { ...moment, answers, limits }, strengthKnowledge).cares)),
    ...demands
      .filter((demand) => fearKnowledge.notWith[demand].includes(limit))
      .filter((demand) => !names(forbids({ demands: [demand] }, { limits, answers }, fearKnowledge))),
    ...aidIds.filter((aid) =>
      helpsKnowledge.aids[aid].cautions
        .filter((caution) => helpsKnowledge.cautions[caution].limit === limit)
        .some((caution) => {
          const { told } = aidSafety(aid, { answers, limits, used: [] }, helpsKnowledge);
          return !told.some((one) => one.caution === caution);
        }),
    ),
  ];
}

describe('not known counts as told', () => {
  it.each([...notKnown, ...notAsked])('%s: %s', (limit, _how, answers) => {
    expect(limitsOf(clear)).not.toContain(limit);
    expect(limitsOf(answers)).toContain(limit);
    expect(leftOpen(limit, answers)).toEqual([]);
  });

  it('what somebody has and what they do not know leave out the same', () => {
    for (const limit of allLimits.filter((one) => asks[one].includes('limits'))) {
      const told: Answers = { ...clear, limits: [limit === 'other-illness' ? 'other' : limit] };
      expect(leftOpen(limit, told), limit).toEqual([]);
    }
  });

  it.each([
    ['swimming', 'epilepsy'],
    ['water-walking', 'epilepsy'],
    ['heat-pack', 'diabetes'],
  ] as const)('%s: not for who does not know about %s', (id, limit) => {
    const exercise = exercises.find((one) => one.id === id);
    const limits = limitsOf({ ...ordinary, limits: 'unknown' });
    expect(exercise && mayDo(exercise, limits, 'time-contingent').map(({ values }) => values?.limit)).toEqual([limit]);
  });
});

describe('a calm round', () => {
  test.each(calmRoundIds)('%s: with a list that is not known as with all of it ticked', (round) => {
    const how = (limits: Answers['limits']) =>
      calmAdvice(round, { answers: { ...clear, ...(limits ? { limits } : {}) }, rounds: [], today }, calmKnowledge).how;
    expect(how('unknown')).toBe(how(['heart', 'lungs', 'high-blood-pressure']));
  });

  test('nothing is tensed while an operation on the back is not known', () => {
    const answers = { ...clear, 'spine-procedure': 'unknown' };
    expect(calmAdvice('muscle-relaxation', { answers, rounds: [], today }, calmKnowledge).how).toBe('no-tensing');
  });
});

test('a plan with a list that is not known has nothing of what the list forbids', () => {
  const plan = planFor({ answers: { limits: 'unknown', equipment: ['pool', 'mat', 'chair'] } });
  const forbidden = exercises.filter(({ notWith }) => notWith.some((limit) => asks[limit].includes('limits')));
  const given = plan.exercises.map(({ exercise }) => exercise);
  expect(forbidden.map(({ id }): string => id).filter((id) => given.includes(id))).toEqual([]);
  expect(plan.reasons.map(({ rule }) => rule)).toContain('default-limits');
});
