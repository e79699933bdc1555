import { adaptationKnowledge } from '@rugwijs/clinical';
import type { AdaptationRuleId, Mode } from '@rugwijs/core';
import type { Desk } from '../../desk.ts';
import { heading, paragraph, soft, stacked, strong, table } from '../../model/build.ts';
import type { Block, Line } from '../../model/page.ts';
import { stepRuleTable, tableDoubts } from '../grounds.ts';
import { changeIn, outcomeOf, type SituationId, situations } from './situations.ts';

const modes: readonly Mode[] = ['light', 'time-contingent', 'pain-guided'];

/** The 48-hour rule: its bounds, and what the real rules do in each situation. */
export function painRuleBlocks(desk: Desk): readonly Block[] {
  const words = desk.words.tables.pain;
  const ids = Object.keys(situations) as SituationId[];
  const found = ids.map((id) => modes.map((mode) => outcomeOf(changeIn(situations[id], mode))));
  const rules = [...new Set(found.flat().map(({ rule }) => rule))];
  return [
    paragraph(words.lead),
    heading(words.bounds),
    boundsTable(desk),
    heading(words.table),
    paragraph(words.tableLead),
    table(
      words.tableHead,
      [3, 3, 3, 3],
      ids.map((id, at) => [words.situations[id], ...(found[at] ?? []).map((one) => outcomeLine(one, desk))]),
    ),
    heading(words.rules),
    stepRuleTable(rules, desk),
    ...tableDoubts('pain-rule', desk),
  ];
}

function boundsTable(desk: Desk): Block {
  const words = desk.words.tables.pain;
  const { common } = desk.words.tables;
  const { pain, goodSessions } = adaptationKnowledge.adaptation.thresholds;
  const { nextMorning, at48h } = adaptationKnowledge.checkIn;
  return table(
    [common.what, common.value],
    [2, 3],
    [
      [words.low, words.upTo(pain.lowUpTo)],
      [words.middle, words.between(pain.lowUpTo + 1, pain.middleUpTo)],
      [words.stop, words.stopAt(pain.middleUpTo, pain.stopRise)],
      [words.usualHigh, words.usualHighAt(pain.usualHighAbove)],
      [words.noise, words.noiseAt(pain.noiseBelow)],
      [words.goodInARow, String(goodSessions)],
      [words.morning, words.morningAt(nextMorning.fromHour, nextMorning.untilHour)],
      [words.at48, words.at48At(at48h.fromHours, at48h.untilHours)],
    ],
  );
}

function outcomeLine({ amount, rule }: { amount: number | undefined; rule: AdaptationRuleId }, desk: Desk): Line {
  const words = desk.words.tables;
  const dose = amount === undefined ? words.pain.easier : words.dose.reps(2, amount);
  return stacked([[strong(dose)], [soft(desk.text.adaptation.rules[rule].name)]]);
}
