import { type CommonFearId, coachKnowledge } from '@rugwijs/clinical';
import { type Demand, demands, type HomeTestId, homeTests } from '@rugwijs/core';
import type { Desk } from '../../desk.ts';
import { heading, paragraph, strong, table } from '../../model/build.ts';
import type { Block, Line } from '../../model/page.ts';
import { shortSources, sure, tableDoubts } from '../grounds.ts';
import { allLimits, limitMatrix, limitNumbers } from './limit-matrix.ts';

const { tests } = coachKnowledge.strength;
const { common, notWith } = coachKnowledge.fear;

/** Home tests, and what a feared activity asks of the body: with which limits not alone. */
export function whoMayNotBlocks(desk: Desk): readonly Block[] {
  const words = desk.words.toolTables.who;
  const { strength, fear } = desk.text;
  return [
    paragraph(words.lead),
    heading(words.tests),
    paragraph(words.testsLead),
    limitMatrix(
      words.test,
      homeTests.map((id) => ({ ...tests[id], name: strength.tests[id].name })),
      desk,
    ),
    heading(words.facts),
    table(
      words.factsHead,
      [3, 1, 1, 1, 2, 2, 2, 3, 2],
      homeTests.map((id) => testRow(id, desk)),
    ),
    heading(words.demands),
    paragraph(words.demandsLead),
    limitMatrix(
      words.demand,
      demands.map((id) => ({ name: fear.demands[id], notWith: notWith[id] })),
      desk,
    ),
    heading(words.fears),
    paragraph(words.fearsLead),
    table(
      words.fearsHead,
      [3, 3, 6],
      common.map(({ id, demands }) => fearRow(id, demands, desk)),
    ),
    heading(words.numbers),
    limitNumbers(desk),
    ...tableDoubts('home-tests-and-fears', desk),
  ];
}

function testRow(id: HomeTestId, desk: Desk): readonly (string | Line)[] {
  const { who: words, yes, no } = desk.words.toolTables;
  const { level, onFloor, chair, strains, clock, topSeconds, unit, noise } = tests[id];
  const told = (fact: boolean) => (fact ? yes : no);
  return [
    [strong(desk.text.strength.tests[id].name)],
    String(level),
    told(onFloor),
    told(chair),
    told(strains),
    clock === 'typed' ? '' : words.amount(topSeconds, words.units.seconds),
    ...(noise === undefined
      ? [words.noiseOpen, '', '']
      : [
          words.amount(noise.halfWidth, words.units[unit]),
          shortSources(noise.sources, desk),
          sure(noise.certainty, desk),
        ]),
  ];
}

function fearRow(id: CommonFearId, asked: readonly Demand[], desk: Desk): readonly (string | Line)[] {
  const { fear, plan } = desk.text;
  const barred = allLimits(desk).filter((limit) => asked.some((demand) => notWith[demand].includes(limit)));
  return [
    [strong(fear.common[id])],
    asked.length === 0 ? fear.demands.none : asked.map((demand) => fear.demands[demand]).join(' · '),
    barred.length === 0 ? desk.words.toolTables.who.nobody : barred.map((limit) => plan.limits[limit]).join(' · '),
  ];
}
