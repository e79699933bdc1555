import { type QuestionId, triageKnowledge } from '@rugwijs/clinical';
import { type Answers, type Condition, type RedFlag, type Verdict, verdicts } from '@rugwijs/core';
import { valuesOf } from './calm.ts';
import { questionsOf } from './inside.ts';
import { type Judge, judgeOf } from './judge.ts';
import { situationsFor } from './situations.ts';

/** What "weet ik niet" on one question does to one rule, worked out by the real evaluator. */
export interface UnknownEffect {
  /** Questions with the very same effect, together. */
  readonly questions: readonly QuestionId[];
  /** The fewest other answers with which the question matters; everything else is calm. */
  readonly context: Answers;
  readonly unknown: Verdict;
  /** Calmest and most urgent verdict of the rule over the answers that are known, with the worst follow-up. */
  readonly calmest: Verdict;
  readonly mostUrgent: Verdict;
}

/**
 * For every question of a rule the simplest situation in which it matters, and there what "weet ik niet" gives. A situation in
 * which "weet ik niet" asks for more than the calmest answer goes before one in which it does not.
 */
export function unknownEffects(rule: RedFlag): readonly UnknownEffect[] {
  const known = worked.get(rule) ?? workOut(rule);
  worked.set(rule, known);
  return known;
}

/** The same in every language: worked out once for each rule. */
const worked = new WeakMap<RedFlag, readonly UnknownEffect[]>();

function workOut(rule: RedFlag): readonly UnknownEffect[] {
  const conditions = rule.verdicts.map(([, condition]) => condition);
  const judge = judgeOf(rule);
  const found = questionsOf(...conditions).flatMap((question) => effectOf(question, conditions, judge) ?? []);
  const same = Map.groupBy(found, ({ questions: _, ...effect }) => JSON.stringify(effect));
  return [...same.values()].map((group) => ({
    ...(group[0] as UnknownEffect),
    questions: group.flatMap(({ questions }) => questions),
  }));
}

function effectOf(question: QuestionId, conditions: readonly Condition[], judge: Judge): UnknownEffect | undefined {
  const values = valuesOf(question, conditions);
  let matters: UnknownEffect | undefined;
  for (const context of situationsFor(question, conditions)) {
    const effect = effectIn(context, question, values, judge);
    if (effect === undefined) continue;
    if (isCareful(effect)) return fewest(effect, values, judge);
    matters ??= effect;
  }
  return matters && fewest(matters, values, judge);
}

function isCareful({ unknown, calmest }: UnknownEffect): boolean {
  return verdicts.indexOf(unknown) > verdicts.indexOf(calmest);
}

/** Leaves out every answer without which the very same can be seen. */
function fewest(effect: UnknownEffect, values: ReturnType<typeof valuesOf>, judge: Judge): UnknownEffect {
  const question = effect.questions[0] as QuestionId;
  for (const id of Object.keys(effect.context)) {
    const { [id]: _, ...context } = effect.context;
    const less = effectIn(context, question, values, judge);
    if (less !== undefined && isCareful(less) === isCareful(effect)) return fewest(less, values, judge);
  }
  return effect;
}

/** `undefined` when the question is not asked here, or when its answer makes no difference. */
function effectIn(
  context: Answers,
  question: QuestionId,
  values: ReturnType<typeof valuesOf>,
  judge: Judge,
): UnknownEffect | undefined {
  const at = (value: Answers[string], more: Answers = {}) =>
    judge({ ...context, ...more, [question]: value }, question);
  const levels = [at('unknown'), ...values.map((value) => at(value))].filter((level) => level !== undefined);
  if (levels.length <= values.length) return undefined;
  const [unknown, ...known] = levels;
  const calmest = Math.min(...known);
  if (calmest === Math.max(...known)) return undefined;
  const followed = worstFollowUps(question).flatMap((more) => values.map((value) => at(value, more) ?? 0));
  return {
    questions: [question],
    context,
    unknown: verdictAt(unknown),
    calmest: verdictAt(calmest),
    mostUrgent: verdictAt(Math.max(...known, ...followed)),
  };
}

/** What is asked after this question may make it worse: every such answer, one at a time. */
function worstFollowUps(question: QuestionId): readonly Answers[] {
  return triageKnowledge.questions.flatMap(({ id, when, options = [] }) =>
    when !== undefined && questionsOf(when).includes(question) ? options.map((option) => ({ [id]: option })) : [],
  );
}

function verdictAt(level: number | undefined): Verdict {
  return verdicts[level ?? 0] ?? 'emergency';
}
