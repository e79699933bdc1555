import { expect, test } from 'vitest';
import { packScale } from './pack-scale.ts';

const question = (min: number, max: number) =>
  ({ id: 'q', text: 'Hoe?', kind: 'integer', min, max, options: [] }) as const;
const questions = [question(0, 10), question(-2, 3)];

test.each([
  ['a sum: from all the least to all the most', 'sum', [], { min: -2, max: 13 }],
  ['a mean: one question may decide it', 'mean', [], { min: -2, max: 10 }],
  ['a percentage', 'percent', [], { min: 0, max: 100 }],
  ['a score of an earlier version of the file', 'sum', [{ score: 5 }, { score: 40 }], { min: -2, max: 40 }],
] as const)('the scale of %s', (_name, scoring, results, scale) => {
  expect(packScale({ questions, scoring }, results)).toEqual(scale);
});
