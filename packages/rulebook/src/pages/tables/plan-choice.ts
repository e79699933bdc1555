import { type ExerciseId, planRules } from '@rugwijs/clinical';
import type { Mode, PlanRuleId } from '@rugwijs/core';
import type { Desk } from '../../desk.ts';
import { heading, paragraph, subheading, table } from '../../model/build.ts';
import type { Block } from '../../model/page.ts';
import { planRuleTable, tableDoubts } from '../grounds.ts';

const noPlan: readonly PlanRuleId[] = [
  'no-plan-verdict',
  'no-plan-undecided',
  'no-plan-child',
  'no-plan-procedure',
  'walking-only',
  'pregnancy-set',
];
const modeRules: readonly PlanRuleId[] = [
  'mode-pain-guided',
  'mode-fear',
  'mode-risk',
  'mode-persistent',
  'mode-three-weeks',
  'mode-stuck',
  'mode-claudication',
  'mode-light',
];
const startRules: readonly PlanRuleId[] = ['easy-start', 'lightest-legs', 'fitting-start', 'control-without-pain'];
const wishRules: readonly PlanRuleId[] = [
  'chosen-for-fear',
  'chosen-for-claudication',
  'chosen-for-settling-leg',
  'chosen-for-goal',
  'chosen-for-work',
  'chosen-for-sitting',
  'chosen-for-sleep',
];
const walkingRules: readonly PlanRuleId[] = [
  'walking-start',
  'walking-guess',
  'walking-from-nothing',
  'walking-as-before',
  'walking-with-rests',
];
const modes: readonly Mode[] = ['light', 'time-contingent', 'pain-guided'];

/** Which way of building up, what a day is made of, and where somebody begins. */
export function planChoiceBlocks(desk: Desk): readonly Block[] {
  const words = desk.words.tables.plan;
  return [
    paragraph(words.lead),
    heading(words.noPlan),
    planRuleTable(noPlan, desk),
    heading(words.modes),
    paragraph(words.modesLead),
    planRuleTable(modeRules, desk),
    heading(words.slots),
    paragraph(words.slotsLead),
    ...modes.flatMap((mode) => slotBlocks(mode, desk)),
    heading(words.sizes),
    ...sizeBlocks(desk),
    heading(words.start),
    planRuleTable(startRules, desk),
    heading(words.wishes),
    paragraph(words.wishesLead),
    planRuleTable(wishRules, desk),
    heading(words.walking),
    ...walkingBlocks(desk),
    ...tableDoubts('plan-choice', desk),
  ];
}

function slotBlocks(mode: Mode, desk: Desk): readonly Block[] {
  const words = desk.words.tables.plan;
  const names = (ids: readonly string[]) =>
    ids.map((id) => desk.text.session.exercises[id as ExerciseId].name).join(' · ');
  const rows = planRules.slots[mode].map(({ exercises, otherwise }, at) => [
    String(at + 1),
    otherwise === undefined ? names(exercises) : `${names(exercises)}; ${words.otherwise} ${names(otherwise)}`,
  ]);
  return [subheading(desk.text.plan.modes[mode].name), table(words.slotHead, [1, 8], rows)];
}

function sizeBlocks(desk: Desk): readonly Block[] {
  const words = desk.words.tables.plan;
  const { days, sizeMost, size } = planRules;
  const each = (value: (mode: Mode) => number) => modes.map((mode) => String(value(mode)));
  return [
    table(
      words.sizeHead,
      [3, 1, 1, 1],
      [
        [words.usualDays, ...each((mode) => days[mode].usual)],
        [words.mostDays, ...each((mode) => days[mode].most)],
        [words.mostExercises, ...each((mode) => sizeMost[mode])],
      ],
    ),
    table(
      words.minutesHead,
      [1, 1],
      size.map(({ minutesUpTo, exercises }) => [upTo(minutesUpTo, desk), words.exercises(exercises)]),
    ),
  ];
}

function walkingBlocks(desk: Desk): readonly Block[] {
  const words = desk.words.tables.plan;
  const { walking, activity } = planRules;
  const { percent, days } = desk.words.tables.common;
  return [
    paragraph(words.walkingLead(percent(walking.startShare), walking.fromNothing, walking.most)),
    table(
      words.walkingHead,
      [1, 1],
      walking.days.map((row) => [upTo(row.minutesUpTo, desk), days(row.days)]),
    ),
    planRuleTable(walkingRules, desk),
    paragraph(words.activity(activity.trials)),
  ];
}

function upTo(minutes: number, desk: Desk): string {
  const words = desk.words.tables.plan;
  return Number.isFinite(minutes) ? words.upTo(minutes) : words.more;
}
