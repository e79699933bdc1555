import { type Answers, type Classification, type Exercise, type Limit, limitsSince, swapsFor } from '@rugwijs/core';
import { describe, expect, it } from 'vitest';
import { exercises } from '../session/exercises.ts';
import { planKnowledge } from './plan-rules.ts';
import { idsOf, ordinary, type Person, planFor } from './testing.ts';

/** `never-excluded`, tried whole: every two limits, in every mode, every exercise that is chosen and every swap. */

/** How somebody tells of each limit. */
const tells: Readonly<Record<Limit, Answers>> = {
  pregnancy: { pregnant: 'yes' },
  osteoporosis: { steroids: 'yes' },
  'vertebral-fracture': { osteoporosis: 'yes' },
  radicular: {},
  stenosis: {},
  'spine-procedure': { 'spine-procedure': 'yes', 'procedure-released': 'yes' },
  anticoagulants: { anticoagulants: 'yes' },
  heart: { limits: ['heart'] },
  lungs: { limits: ['lungs'] },
  'high-blood-pressure': { limits: ['high-blood-pressure'] },
  diabetes: { limits: ['diabetes'] },
  'new-hip-or-knee': { limits: ['new-hip-or-knee'] },
  balance: { limits: ['balance'] },
  epilepsy: { limits: ['epilepsy'] },
  'other-illness': { limits: ['other'] },
};

const limits = Object.keys(tells) as readonly Limit[];
const pairs = limits.flatMap((one, index) => limits.slice(index).map((other) => [one, other] as const));

/** Two limits told together; a list of both where both stand in the list. */
function both(one: Limit, other: Limit): Answers {
  const ticked = [tells[one].limits, tells[other].limits].flatMap((list) => (Array.isArray(list) ? list : []));
  return { ...tells[one], ...tells[other], limits: ticked };
}

const able: Answers = { minutes: 60, 'function-limit': 1, equipment: ordinary.equipment ?? [] };
const kinds: readonly (readonly [string, Partial<Classification>])[] = [
  ['light', {}],
  ['time-contingent', { course: 'persistent', severity: 'mild' }],
  ['pain-guided', { leg: 'radicular', course: 'subacute' }],
];

function wrongFor(exercise: Exercise, told: readonly Limit[], careful: boolean): boolean {
  return exercise.notWith.some((limit) => told.includes(limit)) || (careful && exercise.level > 2);
}

function personOf(one: Limit, other: Limit, classification: Partial<Classification>): Person {
  const leg =
    [one, other].includes('stenosis') && classification.leg === undefined ? { leg: 'claudication' as const } : {};
  const radicular = [one, other].includes('radicular') ? { leg: 'radicular' as const } : {};
  return { classification: { ...classification, ...leg, ...radicular }, answers: { ...able, ...both(one, other) } };
}

describe.each(kinds)('mode %s', (_mode, classification) => {
  it.each(limits)('%s, and every other limit with it: neither chosen nor offered as a swap', (one) => {
    for (const [, other] of pairs.filter(([first]) => first === one)) {
      const person = personOf(one, other, classification);
      const plan = planFor(person);
      const careful = plan.mode !== 'time-contingent' || plan.limits.includes('spine-procedure');
      const answers: Answers = { ...ordinary, ...person.answers };
      const given = idsOf(plan);
      const offered = exercises.flatMap(({ id }) => swapsFor(id, plan, answers, planKnowledge).allowed);
      const wrong = exercises.filter((exercise) =>
        wrongFor(
          exercise,
          [one, other].filter((l) => plan.limits.includes(l)),
          careful,
        ),
      );
      expect(plan.limits, `${one}, ${other}`).toEqual(
        expect.arrayContaining([one, other].filter((limit) => !isLeg(limit))),
      );
      expect(wrong.filter(({ id }) => given.includes(id) || offered.includes(id)).map(({ id }) => id)).toEqual([]);
    }
  });
});

/** The leg pattern is one of the classification; two at once cannot be. */
function isLeg(limit: Limit): boolean {
  return limit === 'radicular' || limit === 'stenosis';
}

it('a limit that is told later counts as one that was told at first', () => {
  for (const limit of limits.filter((one) => !isLeg(one))) {
    expect(limitsSince([], { ...ordinary, ...tells[limit] }), limit).toContain(limit);
    expect(limitsSince([limit], ordinary), limit).toContain(limit);
  }
});
