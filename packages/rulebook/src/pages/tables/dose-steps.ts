import { adaptationKnowledge, type ExerciseId, exercises } from '@rugwijs/clinical';
import type { AdaptationRuleId, Dose } from '@rugwijs/core';
import type { Desk } from '../../desk.ts';
import { heading, paragraph, table } from '../../model/build.ts';
import type { Block } from '../../model/page.ts';
import { stepRuleTable, tableDoubts } from '../grounds.ts';
import { changeIn, outcomeOf, situations } from './situations.ts';

const rules: readonly AdaptationRuleId[] = [
  'first-time',
  'weekly-quota',
  'quota-waits',
  'weekly-cap',
  'no-rise-after-alarm',
  'no-rise-after-drop',
  'one-thing-at-a-time',
  'top-dose',
  'lowest-dose',
  'ladder-up',
  'ladder-down',
  'restart',
  'flare-reduced',
  'flare-ramp',
  'baseline-trials',
  'baseline-quota',
];

/** How far a dose goes up and down: the bounds, the steps in numbers, and the ladder of every exercise. */
export function doseStepsBlocks(desk: Desk): readonly Block[] {
  const words = desk.words.tables.dose;
  return [
    paragraph(words.lead),
    heading(words.bounds),
    boundsTable(desk),
    heading(words.steps),
    paragraph(words.stepsLead),
    table(
      words.stepsHead,
      [1, 1, 1, 1, 1],
      [4, 5, 6, 8, 10, 12, 15, 20].map((reps) => steps(reps)),
    ),
    heading(words.flare),
    flareTable(desk),
    heading(words.ladder),
    ladderTable(desk),
    heading(words.rules),
    stepRuleTable(rules, desk),
    ...tableDoubts('dose-steps', desk),
  ];
}

function boundsTable(desk: Desk): Block {
  const words = desk.words.tables.dose;
  const { common } = desk.words.tables;
  const { cap, up, down, quota, floor, restart, alarmHoldDays, dropHoldDays, levelChangeDays, walkingTop } =
    adaptationKnowledge.adaptation.thresholds;
  const { percent, days, range } = common;
  return table(
    [common.what, common.value],
    [2, 3],
    [
      [words.cap, words.capAt(percent(cap.share), cap.days)],
      [words.up, words.upAt(up.reps, up.seconds, up.minutes)],
      [words.quota, percent(quota.perWeek)],
      [words.smallDown, range(percent(down.small[0]), percent(down.small[1]))],
      [words.largeDown, range(percent(down.large[0]), percent(down.large[1]))],
      [words.start, words.startAt(percent(quota.start))],
      [words.floor, words.floorAt(floor.reps, floor.seconds, floor.minutes)],
      [words.alarm, days(alarmHoldDays)],
      [words.drop, days(dropHoldDays)],
      [words.level, days(levelChangeDays)],
      [words.restart, words.restartAt(percent(restart.share), restart.missedSessions, restart.gapDays)],
      [words.walkingTop, words.minutes(walkingTop)],
    ],
  );
}

/** One row: what each kind of step makes of so many repetitions, by the real rules. */
function steps(reps: number): readonly string[] {
  const dose: Dose = { kind: 'reps', sets: 1, reps };
  const at = (id: 'low-usual' | 'week-done' | 'too-heavy' | 'still-raised', mode: 'light' | 'time-contingent') =>
    String(outcomeOf(changeIn(situations[id], mode, dose)).amount ?? '–');
  return [
    String(reps),
    at('low-usual', 'light'),
    at('week-done', 'time-contingent'),
    at('too-heavy', 'light'),
    at('still-raised', 'light'),
  ];
}

function flareTable(desk: Desk): Block {
  const words = desk.words.tables.dose;
  const { percent, days } = desk.words.tables.common;
  const { plans } = adaptationKnowledge.adaptation.thresholds.flare;
  return table(
    words.flareHead,
    [2, 1, 1, 1],
    plans.map(({ earlierUpTo, share, reducedDays, rampDays }) => [
      Number.isFinite(earlierUpTo) ? words.flareUpTo(earlierUpTo) : words.flareLonger,
      percent(share),
      days(reducedDays),
      days(rampDays),
    ]),
  );
}

function ladderTable(desk: Desk): Block {
  const words = desk.words.tables.dose;
  const nameOf = (id: string) => desk.text.session.exercises[id as ExerciseId].name;
  const amount = (dose: Dose) => {
    if (dose.kind === 'time') return words.time(dose.minutes);
    return dose.kind === 'hold' ? words.hold(dose.sets, dose.seconds) : words.reps(dose.sets, dose.reps);
  };
  return table(
    words.ladderHead,
    [4, 1, 2, 2, 4, 4],
    exercises.map(({ id, level, startDose, topDose, easier, harder }) => [
      nameOf(id),
      String(level),
      amount(startDose),
      amount(topDose),
      easier.map(nameOf).join(' · '),
      harder.map(nameOf).join(' · '),
    ]),
  );
}
