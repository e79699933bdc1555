import { knowledge, rulesVersion } from '@rugwijs/clinical';
import {
  type Answers,
  type AnswerValue,
  decide,
  isLoading,
  isStretching,
  nextStep,
  type Plan,
  urgency,
  type Verdict,
} from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import { checkAnswers } from '../commands/check.ts';
import { planFor } from '../commands/plan.ts';
import { readInputs } from '../input/inputs.ts';
import { parseJson } from '../input/json.ts';
import { casesIn, type ExpectedPlan, type NamedCase } from './case-file.ts';

/** The real path, from the text of the file on. */
function walk(one: NamedCase) {
  const parsed = parseJson(one.text);
  if (!parsed.ok) throw new Error(`${one.path}: ${JSON.stringify(parsed.problem)}`);
  const { inputs, problems } = readInputs(parsed.root, { questions: knowledge.questions, clock: one.file.today });
  expect(problems).toEqual([]);
  const [input] = inputs;
  if (input === undefined) throw new Error(`${one.path}: nothing to check`);
  const context = { knowledge, rulesVersion };
  return {
    answers: input.answers,
    result: checkAnswers(input.answers, context),
    output: planFor(input.answers, input.today, context),
  };
}

/** What a physiotherapist reads when a case fails. */
function titled(folder: 'triage' | 'classification' | 'plan' | 'published') {
  return casesIn(folder).map((one) => [one.file.expected.verdict, one.file.shows, one.name, one] as const);
}

describe.each(['triage', 'classification', 'plan', 'published'] as const)('%s', (folder) => {
  test.each(titled(folder))('%s ← %s (%s)', (_verdict, _shows, _name, one) => {
    const { answers, result, output } = walk(one);
    const { expected } = one.file;
    const told = result.reasons.map(({ rule, verdict, truth }) => `${rule}: ${verdict} (${truth})`);

    expect({ verdict: result.verdict, told }).toMatchObject({ verdict: expected.verdict });
    if (expected.rule !== undefined) {
      expect(
        told.some((line) => line.startsWith(`${expected.rule}: ${expected.verdict} `)),
        told.join(', '),
      ).toBe(true);
    }
    for (const rule of expected.unknown ?? []) {
      expect(result.reasons.find((reason) => reason.rule === rule)?.truth, told.join(', ')).toBe('unknown');
    }
    const spoken = result.reasons.map(({ rule }) => rule);
    for (const rule of expected.silent ?? []) expect(spoken).not.toContain(rule);
    if (expected.asksFirst) expect(result.stillNeeded.slice(0, expected.asksFirst.length)).toEqual(expected.asksFirst);
    else expect(result.stillNeeded).toEqual([]);
    if (expected.classification) expect(result.classification).toMatchObject(expected.classification);
    if (expected.risk) expect(result.risk?.band).toBe(expected.risk);
    for (const { because } of result.reasons) {
      for (const { question, answer } of because) expect(answers[question]).toEqual(answer);
    }
    checkPlan(output.plan, expected.plan, result.verdict, output);
  });
});

test('asked screen by screen, with the early stops, every complete case ends at the same verdict', () => {
  const different = (['triage', 'classification', 'plan', 'published'] as const).flatMap((folder) =>
    casesIn(folder).flatMap((one) => {
      if (one.file.others === undefined) return [];
      const { answers, result } = walk(one);
      const asked = askedInTurn(answers);
      return asked === result.verdict ? [] : [`${one.name}: ${asked}, not ${result.verdict}`];
    }),
  );
  expect(different).toEqual([]);
});

/** The Rugcheck as the app does it: it sees an answer only after asking. */
function askedInTurn(answers: Answers): string {
  // An outside score is told at the plan, after the check.
  const given: Record<string, AnswerValue> = answers['start-back'] ? { 'start-back': answers['start-back'] } : {};
  for (let screen = 0; screen < 60; screen += 1) {
    const step = nextStep(given, knowledge);
    if (step.kind === 'done') return decide(given, knowledge).verdict;
    for (const id of step.kind === 'list' ? [...step.rows, ...step.followUps] : [step.id]) {
      const answer = answers[id];
      if (answer === undefined) return `asks ${id}`;
      given[id] = answer;
    }
  }
  return 'never done';
}

test('every published case gets a verdict that its experts accept', () => {
  const outside = casesIn('published').flatMap((one) => {
    const { verdict } = walk(one).result;
    return one.file.expected.accepted?.includes(verdict as Verdict) ? [] : [`${one.name}: ${verdict}`];
  });
  expect(outside).toEqual([]);
  expect(casesIn('published')).toHaveLength(23);
});

function checkPlan(
  plan: Plan | null,
  expected: ExpectedPlan | undefined,
  verdict: Verdict | 'undecided',
  output: ReturnType<typeof planFor>,
): void {
  if (verdict === 'undecided' || urgency(verdict) >= urgency('call-gp-today')) expect(plan).toBeNull();
  if (plan !== null) checkEveryPlan(plan, verdict);
  if (expected === undefined) return;
  if (expected.kind === 'no-plan') {
    expect(plan).toBeNull();
    expect('reasons' in output ? output.reasons.map(({ rule }) => rule) : []).toContain(expected.rule);
    return;
  }
  if (plan === null) throw new Error('A plan was expected.');
  const chosen = plan.exercises.map(({ exercise }) => exerciseOf(exercise));
  expect(plan).toMatchObject({
    ...(expected.mode && { mode: expected.mode }),
    ...(expected.set && { set: expected.set }),
    ...(expected.daysPerWeek && { daysPerWeek: expected.daysPerWeek }),
    ...(expected.goalDate && { goalDate: expected.goalDate }),
  });
  expect(rulesOf(plan)).toEqual(expect.arrayContaining([...(expected.rules ?? [])]));
  expect(plan.limits).toEqual(expect.arrayContaining([...(expected.limits ?? [])]));
  for (const id of expected.never ?? []) expect(chosen.map((exercise) => exercise.id)).not.toContain(id);
  for (const position of expected.notPositions ?? []) {
    expect(chosen.map((exercise) => exercise.position)).not.toContain(position);
  }
  if (expected.noFloor) expect(chosen.filter(({ onFloor }) => onFloor)).toEqual([]);
  if (expected.maxLevel) expect(Math.max(...chosen.map(({ level }) => level))).toBeLessThanOrEqual(expected.maxLevel);
  if (expected.contains) expect(chosen.some(({ category }) => expected.contains?.includes(category))).toBe(true);
  if (expected.exercises !== undefined) expect(chosen).toHaveLength(expected.exercises);
  if (expected.activities !== undefined) expect(plan.activities).toHaveLength(expected.activities);
  if (expected.goal) expect(plan.activities.find(({ isGoal }) => isGoal)?.id).toBe(expected.goal);
  if (expected.firstRechecks) {
    expect(plan.rechecks.slice(0, expected.firstRechecks.length).map(({ on }) => on)).toEqual(expected.firstRechecks);
  }
}

/** What holds for every plan, whoever it is for (DESIGN section 7, triage.md 4.2). */
function checkEveryPlan(plan: Plan, verdict: Verdict | 'undecided'): void {
  expect(plan.modeReasons.length).toBeGreaterThan(0);
  expect(plan.rechecks.length).toBeGreaterThan(0);
  expect(plan.walking.reasons.length).toBeGreaterThan(0);
  expect(plan.set === 'walking-only').toBe(verdict === 'gp-appointment');
  if (plan.set === 'walking-only') {
    expect(plan.exercises).toEqual([]);
    return;
  }
  const chosen = plan.exercises.map(({ exercise }) => exerciseOf(exercise));
  expect(chosen.length).toBeGreaterThanOrEqual(3);
  expect(chosen.length).toBeLessThanOrEqual(5);
  expect(new Set(chosen).size).toBe(chosen.length);
  for (const { reasons } of plan.exercises) expect(reasons.length).toBeGreaterThan(0);
  for (const { notWith } of chosen) expect(notWith.filter((limit) => plan.limits.includes(limit))).toEqual([]);
  expect(chosen.filter(isStretching).length * 2).toBeLessThanOrEqual(chosen.length);
  const isPersistent = plan.modeReasons.some(({ rule }) => rule === 'mode-persistent');
  if (isPersistent) expect(chosen.some(isLoading)).toBe(true);
}

function exerciseOf(id: string) {
  const found = knowledge.exercises.find((exercise) => exercise.id === id);
  if (found === undefined) throw new Error(`No exercise ${id}`);
  return found;
}

function rulesOf(plan: Plan): readonly string[] {
  const reasons = [plan.modeReasons, plan.reasons, plan.walking.reasons, ...plan.exercises.map((one) => one.reasons)];
  return reasons.flat().map(({ rule }) => rule);
}
