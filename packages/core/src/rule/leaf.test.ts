import { describe, expect, it } from 'vitest';
import { all, any, atLeast, named, not, words } from './condition.ts';
import { type Given, type Leaf, leavesOf, truthOf } from './leaf.ts';

const options = ['yes', 'no', 'unknown'] as const;
const { yes, is, isUnknown, has, from, below } = words<{
  a: { kind: 'choice'; options: typeof options };
  ticks: { kind: 'many'; options: readonly ['x', 'y'] };
  age: { kind: 'number' };
}>();

const [no, unknown, sure] = [0, 1, 2];

describe('the meaning of one question', () => {
  it.each<readonly [string, unknown, Given, number]>([
    ['a listed value', is('a', 'yes', 'no'), 'no', sure],
    ['another value', yes('a'), 'no', no],
    ['"weet ik niet" when it is not listed', yes('a'), 'unknown', unknown],
    ['"weet ik niet" when it is', isUnknown('a'), 'unknown', sure],
    ['a plain answer where "weet ik niet" is listed', isUnknown('a'), 'no', no],
    ['not asked, where "weet ik niet" is listed', isUnknown('a'), undefined, unknown],
    ['not asked', yes('a'), undefined, unknown],
    ['ticked', has('ticks', 'x'), ['y', 'x'], sure],
    ['not ticked', has('ticks', 'x'), ['y'], no],
    ['nothing ticked', has('ticks', 'x'), [], no],
    ['no list at all', has('ticks', 'x'), 'x', no],
    ['ticks left at "weet ik niet"', has('ticks', 'x'), 'unknown', unknown],
    ['just from', from('age', 50), 50, sure],
    ['just not from', from('age', 50), 49.9, no],
    ['from, not told', from('age', 50), 'unknown', unknown],
    ['just below', below('age', 50), 49.9, sure],
    ['just not below', below('age', 50), 50, no],
    ['below, not asked', below('age', 50), undefined, unknown],
  ])('%s', (_what, leaf, given, truth) => {
    expect(truthOf(leaf as Leaf, given)).toBe(truth);
  });
});

it('every question of a condition, in the order in which it is written', () => {
  const condition = all(
    yes('a'),
    any(has('ticks', 'x'), not(from('age', 50))),
    named('n', atLeast(1, below('age', 18))),
  );
  expect(leavesOf(condition)).toEqual([yes('a'), has('ticks', 'x'), from('age', 50), below('age', 18)]);
});
