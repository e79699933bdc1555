import type { Answers, Day, YesNoUnknown } from '../../answers/answer.ts';
import type { Score } from '../../check-in/response.ts';
import { daysBetween } from '../../plan/day.ts';
import { questionsOfLimit } from '../../plan/limits.ts';
import { highestLevel } from '../../plan/may-do.ts';
import type { Mode } from '../../plan/plan.ts';
import { answered } from '../../plan/rules.ts';
import type { Reason } from '../../rule/reason.ts';
import type { Limit } from '../../session/exercise.ts';
import { toolReason } from '../reason.ts';
import { type HomeTestId, homeTests, type StrengthKnowledge, type StrengthRuleId } from './knowledge.ts';
import type { TestTry } from './records.ts';

/** What is known of somebody who wants to do a test today. */
export interface TestMoment {
  readonly today: Day;
  readonly answers: Answers;
  readonly limits: readonly Limit[];
  /** No plan, no mode: as careful as the first weeks. */
  readonly mode?: Mode;
  /** The check was never done. */
  readonly unchecked: boolean;
  /** A verdict stands, or a check waits to be done. */
  readonly alarm: boolean;
  readonly inFlare: boolean;
  /** Pain at this moment; absent before it was asked. */
  readonly painNow?: Score;
  /** With a radicular pattern: has the leg been getting worse these days? Absent before it was asked. */
  readonly legWorse?: YesNoUnknown;
  readonly tries: readonly TestTry[];
}

export interface TestFit {
  readonly allowed: boolean;
  /** Why not; empty when allowed. */
  readonly refusals: readonly Reason<StrengthRuleId>[];
  /** What to mind when allowed. */
  readonly cares: readonly Reason<StrengthRuleId>[];
}

/**
 * Is this test safe to do now? Every refusal says why. What was asked and not told counts as a no; what was not asked yet
 * (pain now, the leg) is for the screen to ask before the start, with `isAsked`.
 */
export function mayTest(test: HomeTestId, moment: TestMoment, knowledge: StrengthKnowledge): TestFit {
  const refusals = [
    ...refusedByMoment(test, moment, knowledge),
    ...refusedByLimits(test, moment, knowledge),
    ...refusedByPlace(test, moment, knowledge),
  ];
  return { allowed: refusals.length === 0, refusals, cares: caresOf(test, moment, knowledge) };
}

/** Allowed, and nothing that must be asked before the start was left open. */
export function mayStart(test: HomeTestId, moment: TestMoment, knowledge: StrengthKnowledge): boolean {
  return mayTest(test, moment, knowledge).allowed && moment.painNow !== undefined && !needsLeg(test, moment, knowledge);
}

/** The leg must be asked about: a radicular pattern, a test that strains, and no answer yet. */
export function needsLeg(test: HomeTestId, moment: TestMoment, knowledge: StrengthKnowledge): boolean {
  return knowledge.tests[test].strains && moment.limits.includes('radicular') && moment.legWorse === undefined;
}

/** Other tests that this person may do now, the nearest in the list first. */
export function otherTests(test: HomeTestId, moment: TestMoment, knowledge: StrengthKnowledge): readonly HomeTestId[] {
  const after = homeTests.slice(homeTests.indexOf(test) + 1);
  const before = homeTests.slice(0, homeTests.indexOf(test));
  return [...after, ...before].filter((other) => mayTest(other, moment, knowledge).allowed);
}

type Refusals = readonly Reason<StrengthRuleId>[];

function refusedByMoment(test: HomeTestId, moment: TestMoment, knowledge: StrengthKnowledge): Refusals {
  const { rules, painUpTo, tests } = knowledge;
  const { painNow, legWorse, limits } = moment;
  const legCounts = limits.includes('radicular') && tests[test].strains;
  const hurt = hurtLately(test, moment, knowledge);
  return [
    ...(moment.unchecked ? [toolReason(rules, 'strength-first-check')] : []),
    ...(moment.alarm ? [toolReason(rules, 'strength-alarm')] : []),
    ...(moment.inFlare ? [toolReason(rules, 'strength-flare')] : []),
    ...(painNow !== undefined && !(painNow <= painUpTo)
      ? [toolReason(rules, 'strength-pain-now', { 'pain-now': painNow }, { most: painUpTo })]
      : []),
    ...(legCounts && legWorse !== undefined && legWorse !== 'no'
      ? [toolReason(rules, 'strength-leg', { 'leg-worse': legWorse })]
      : []),
    ...(hurt ? [toolReason(rules, 'strength-hurt-last', { 'last-try': hurt.day, 'pain-in-test': hurt.pain })] : []),
  ];
}

/** A test as heavy as this one, or lighter, hurt only days ago, or nobody told how much: then this one waits as well. */
function hurtLately(test: HomeTestId, { tries, today }: TestMoment, knowledge: StrengthKnowledge): TestTry | undefined {
  const { tests, days, painUpTo } = knowledge;
  return tries.findLast((one) => {
    const known = homeTests.find((id) => id === one.test);
    const hurt = one.ended === 'pain' || one.pain === undefined || one.pain > painUpTo;
    const recent = daysBetween(one.day, today) < days.afterHurt;
    return known !== undefined && hurt && recent && tests[known].level <= tests[test].level;
  });
}

function refusedByLimits(test: HomeTestId, moment: TestMoment, knowledge: StrengthKnowledge): Refusals {
  const { notWith, level } = knowledge.tests[test];
  const most = highestLevel(moment.limits, moment.mode ?? 'light');
  return [
    ...notWith
      .filter((limit) => moment.limits.includes(limit))
      .map((limit) => withLimit('strength-limit', limit, moment, knowledge)),
    ...(level > most ? [toolReason(knowledge.rules, 'strength-too-early')] : []),
  ];
}

function refusedByPlace(test: HomeTestId, { answers }: TestMoment, { tests, rules }: StrengthKnowledge): Refusals {
  const { onFloor, chair } = tests[test];
  const own = answers.equipment;
  return [
    ...(onFloor && answers.floor !== 'yes' ? [toolReason(rules, 'strength-floor', { floor: answers.floor })] : []),
    ...(chair && Array.isArray(own) && !own.includes('chair')
      ? [toolReason(rules, 'strength-chair', { equipment: own })]
      : []),
  ];
}

function caresOf(test: HomeTestId, moment: TestMoment, knowledge: StrengthKnowledge): Refusals {
  return knowledge.tests[test].careWith
    .filter((limit) => moment.limits.includes(limit))
    .map((limit) => withLimit('strength-care', limit, moment, knowledge));
}

function withLimit(
  rule: 'strength-limit' | 'strength-care',
  limit: Limit,
  { answers }: TestMoment,
  { rules }: StrengthKnowledge,
): Reason<StrengthRuleId> {
  const because = answered(answers, questionsOfLimit(limit, answers));
  return { ...toolReason(rules, rule, {}, { limit }), because };
}
