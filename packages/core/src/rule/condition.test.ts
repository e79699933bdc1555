import { describe, expect, it } from 'vitest';
import { words } from './condition.ts';

const vocabulary = {
  fever: { kind: 'choice', options: ['yes', 'no', 'unknown'] },
  onset: { kind: 'choice', options: ['new', 'old'] },
  ticks: { kind: 'many', options: ['x', 'y'] },
  age: { kind: 'number' },
} as const;
const { yes, is, has, from, isUnknown } = words<typeof vocabulary>();

// `npm run check:types` is what this file tests: every slip below must not compile.
describe('a slip does not compile', () => {
  it('misspelt question', () => {
    // @ts-expect-error "fevr" is not a question
    expect(yes('fevr')).toMatchObject({ question: 'fevr' });
    // @ts-expect-error unknown question
    expect(isUnknown('nothing')).toMatchObject({ question: 'nothing' });
  });

  it('misspelt option', () => {
    // @ts-expect-error "newer" is not an option
    expect(is('onset', 'newer')).toMatchObject({ values: ['newer'] });
    // @ts-expect-error "z" is not an option
    expect(has('ticks', 'z')).toMatchObject({ value: 'z' });
  });

  it('the wrong word for the kind of question', () => {
    // @ts-expect-error onset cannot be answered with yes
    expect(yes('onset')).toMatchObject({ values: ['yes'] });
    // @ts-expect-error age is no choice
    expect(is('age', '70')).toMatchObject({ question: 'age' });
    // @ts-expect-error fever is no number
    expect(from('fever', 38)).toMatchObject({ bound: 38 });
    // @ts-expect-error fever has no ticks
    expect(has('fever', 'yes')).toMatchObject({ value: 'yes' });
  });

  it('what is right does', () => {
    expect(is('onset', 'new', 'old')).toEqual({ kind: 'is', question: 'onset', values: ['new', 'old'] });
  });
});
