import { type QuestionId, triageKnowledge } from '@rugwijs/clinical';
import { type Answers, type AnswerValue, type Condition, leavesOf } from '@rugwijs/core';
import { type Leaf, questionsOf } from './inside.ts';

const calmAnswers: Readonly<Partial<Record<QuestionId, AnswerValue>>> = {
  age: 40,
  pain: 0,
  'function-limit': 0,
  duration: '2-to-4-weeks',
  course: 'better',
  'leg-pain': 'none',
  'painkiller-relief': 'helps',
  episodes: 'one-or-two',
  'trauma-when': 'longer',
  'paralysis-onset': 'old-known',
  'ces-onset': 'longer',
  'motor-onset': 'longer',
  'leg-features': [],
  inflammatory: [],
};

/** The answer with which a question asks for least. */
function calmAnswer(question: QuestionId): AnswerValue {
  return calmAnswers[question] ?? 'no';
}

/** Calm answers to every question that these conditions read, and to the questions that decide whether those are asked. */
export function calmFor(conditions: readonly Condition[]): Answers {
  const found = new Set<QuestionId>();
  const add = (ids: readonly QuestionId[]) => {
    for (const id of ids) {
      if (found.has(id)) continue;
      found.add(id);
      const when = whenOf(id);
      if (when !== undefined) add(questionsOf(when));
    }
  };
  add(questionsOf(...conditions));
  return Object.fromEntries([...found].map((id) => [id, calmAnswer(id)]));
}

export function whenOf(id: QuestionId): Condition | undefined {
  return triageKnowledge.questions.find((question) => question.id === id)?.when;
}

/** One answer of each kind that the conditions tell apart, "weet ik niet" left out. */
export function valuesOf(id: QuestionId, conditions: readonly Condition[]): readonly AnswerValue[] {
  const leaves = conditions.flatMap(leavesOf).filter(({ question }) => question === id);
  const question = triageKnowledge.questions.find((one) => one.id === id);
  if (question?.kind === 'many') {
    const ticks = [...new Set(leaves.flatMap((leaf) => (leaf.kind === 'has' ? [leaf.value] : [])))];
    return [[], ...ticks.map((_, at) => ticks.slice(0, at + 1))];
  }
  if (question?.kind === 'choice') {
    return (question.options ?? []).filter((option) => option !== 'unknown' && option !== 'skip');
  }
  const bounds = leaves.flatMap((leaf) => ('bound' in leaf ? [leaf.bound] : []));
  return [...new Set([calmAnswer(id), Math.min(...bounds) - 1, ...bounds])];
}

/** The fewest answers that make a condition true beside calm ones, in a few ways; none when that is impossible. */
export function satisfied(condition: Condition): readonly Answers[] {
  switch (condition.kind) {
    case 'all':
      return merged(condition.of.map(satisfied));
    case 'any':
      return condition.of.flatMap(satisfied);
    case 'atLeast':
      return merged(condition.of.slice(0, condition.count).map(satisfied));
    case 'not':
      return refuted(condition.of);
    case 'named':
      return satisfied(condition.of);
    default:
      return [toldFor(condition, true)];
  }
}

/** The fewest answers that make a condition false beside calm ones. */
export function refuted(condition: Condition): readonly Answers[] {
  switch (condition.kind) {
    case 'all':
      return condition.of.flatMap(refuted);
    case 'any':
      return merged(condition.of.map(refuted));
    case 'atLeast':
      return merged(condition.of.slice(condition.count - 1).map(refuted));
    case 'not':
      return satisfied(condition.of);
    case 'named':
      return refuted(condition.of);
    default:
      return [toldFor(condition, false)];
  }
}

/** Empty when the calm answer does already. */
function toldFor(leaf: Leaf, wanted: boolean): Answers {
  const question = leaf.question as QuestionId;
  const calm = calmAnswer(question);
  if (isTrue(leaf, calm) === wanted) return {};
  const value = [...valuesOf(question, [leaf]), 'unknown'].find((one) => isTrue(leaf, one) === wanted);
  return { [question]: value ?? calm };
}

function isTrue(leaf: Leaf, value: AnswerValue): boolean {
  switch (leaf.kind) {
    case 'is':
      return leaf.values.includes(String(value));
    case 'has':
      return Array.isArray(value) && value.includes(leaf.value);
    case 'from':
      return Number(value) >= leaf.bound;
    case 'below':
      return Number(value) < leaf.bound;
  }
}

/** Enough to choose an example from. */
const mostExamples = 40;

/**
 * One set of answers out of each list, put together; sets that contradict each other are left out.
 * Of two numbers the higher stays: thresholds mostly ask for at least so much.
 */
export function merged(lists: readonly (readonly Answers[])[]): readonly Answers[] {
  return lists.reduce<readonly Answers[]>(
    (found, list) => found.flatMap((one) => list.flatMap((other) => both(one, other))).slice(0, mostExamples),
    [{}],
  );
}

function both(one: Answers, other: Answers): readonly Answers[] {
  const told: Record<string, AnswerValue> = { ...one };
  for (const [id, value] of Object.entries(other)) {
    const before = told[id];
    if (Array.isArray(before) && Array.isArray(value)) told[id] = [...new Set([...before, ...value])];
    else if (typeof before === 'number' && typeof value === 'number') told[id] = Math.max(before, value);
    else if (before !== undefined && before !== value) return [];
    else told[id] = value;
  }
  return [told];
}
