import { type StrengthNorm, strengthNorms } from '@rugwijs/clinical';
import type { Desk } from '../../desk.ts';
import { heading, list, paragraph, strong, table } from '../../model/build.ts';
import type { Block, Line } from '../../model/page.ts';
import { shortSources } from '../grounds.ts';

/** Published values of home tests, for the therapist alone: who was measured stands beside each. */
export function normBlocks(desk: Desk): readonly Block[] {
  const { norms } = desk.text.strength;
  const { columns } = norms;
  return [
    heading(norms.title),
    paragraph(norms.lead),
    table(
      [columns.test, columns.who, columns.ages, columns.n, columns.mean, columns.spread, columns.half, ''],
      [3, 3, 2, 1, 1, 1, 2, 3],
      strengthNorms.map((norm) => row(norm, desk)),
    ),
    list(norms.traps.map((trap) => [trap])),
  ];
}

function row({ test, sample, sex, ages, n, side, mean, sd, middleHalf, source }: StrengthNorm, desk: Desk): Line[] {
  const { norms, sides } = desk.text.strength;
  const { range } = desk.words.tables.common;
  const number = (value: number | undefined): Line => [value === undefined ? norms.notKnown : String(value)];
  const between = ([from, to]: readonly [number, number]) => range(String(from), String(to));
  return [
    [strong(norms.short[test]), side === undefined ? '' : ` (${sides[side]})`],
    [`${norms.samples[sample]}, ${norms.sexes[sex]}`],
    [ages === undefined ? norms.notKnown : typeof ages === 'number' ? norms.about(ages) : between(ages)],
    [n === 'not-in-our-source' ? norms.notInSource : String(n)],
    number(mean),
    number(sd),
    [middleHalf === undefined ? '' : between(middleHalf)],
    shortSources([source], desk),
  ];
}
