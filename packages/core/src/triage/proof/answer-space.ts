import type { Answers } from '../../answers/answer.ts';
import type { Question } from '../../answers/question.ts';
import type { Condition } from '../../rule/condition.ts';
import { type Given, type Leaf, leavesOf, truthOf } from '../../rule/leaf.ts';
import { conditionsIn, type TriageKnowledge } from '../knowledge.ts';

/** A question with one answer of each kind that the rules tell apart; `undefined` stands for left alone. */
export interface Variable {
  readonly question: Question;
  readonly values: readonly Given[];
  /** Place among the values of the answer that is of the same kind as this one; −1 for no answer to this question. */
  readonly place: (given: Given) => number;
}

/** Every question that the rules read, and which conditions on one answer it can carry. */
export interface AnswerSpace {
  readonly variables: readonly Variable[];
  readonly sees: (leaf: Leaf) => boolean;
}

/** One way in which the rules look at a question. Two answers that every look sees alike are one answer to the rules. */
interface Look {
  readonly see: (given: Given) => number;
  readonly bound?: number;
}

/** What shapes the space besides the knowledge. */
export interface SpaceOptions {
  /** Questions in the order in which the diagram asks them; others follow in table order. */
  readonly order: readonly string[];
  /** Conditions outside the rules whose bounds count too, those of theorems. */
  readonly also?: readonly Condition[];
  /** The answer that stands for its kind where there is a choice: what an ordinary person says. */
  readonly usual: Answers;
}

/**
 * All answers that the rules can tell apart: a row is no, unknown or yes (or skipped, where a rule sees that); a number takes one
 * value between every two bounds; ticks take one set of each kind. Questions that no rule reads are left out.
 */
export function answerSpace(knowledge: TriageKnowledge, { order, also = [], usual }: SpaceOptions): AnswerSpace {
  const leaves = new Set<string>();
  const looks = looksOf(knowledge, also, leaves);
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const variables = knowledge.questions.flatMap((question) => {
    const own = looks.get(question.id);
    return own === undefined ? [] : [valuesApart(question, own, usual[question.id])];
  });
  return {
    variables: variables.sort((a, b) => place(a.question.id) - place(b.question.id)),
    sees: (leaf) => leaves.has(JSON.stringify(leaf)),
  };
}

/** How often each of the ticks that make pain last is set: all, and those of thinking and feeling. */
export function ticksOf(knowledge: TriageKnowledge, given: Given): { readonly total: number; readonly psych: number } {
  const ticks = Array.isArray(given) ? given : [];
  return { total: ticks.length, psych: ticks.filter((tick) => knowledge.risk.psych.includes(tick)).length };
}

/** Every look of every question that is read: by a rule, by what opens or closes a question, by a count. */
function looksOf(
  knowledge: TriageKnowledge,
  also: readonly Condition[],
  seen: Set<string>,
): ReadonlyMap<string, readonly Look[]> {
  const looks = new Map<string, Look[]>();
  const add = (id: string, look: Look) => looks.set(id, [...(looks.get(id) ?? []), look]);
  const byId = new Map(knowledge.questions.map((question) => [question.id, question]));
  const visit = (condition: Condition): void => {
    for (const leaf of leavesOf(condition)) {
      const key = JSON.stringify(leaf);
      if (seen.has(key)) continue;
      seen.add(key);
      add(leaf.question, { see: (given) => truthOf(leaf, given), ...('bound' in leaf ? { bound: leaf.bound } : {}) });
      const { when, noWhile } = byId.get(leaf.question) ?? {};
      if (when !== undefined) visit(when);
      if (noWhile !== undefined) visit(noWhile);
    }
  };
  const { risk } = knowledge;
  for (const condition of [...conditionsIn(knowledge), ...also]) visit(condition);
  for (const { id, row } of knowledge.questions) if (row) add(id, { see: (given) => Number(given === 'unknown') });
  add(risk.question, { see: (given) => ticksOf(knowledge, given).total });
  add(risk.question, { see: (given) => ticksOf(knowledge, given).psych });
  add(risk.outside, { see: (given) => ['low', 'medium', 'high'].indexOf(String(given)) });
  return looks;
}

/** One answer of each kind, in the order of the question; the usual answer stands for its kind. */
function valuesApart(question: Question, looks: readonly Look[], usual: Given): Variable {
  const kindOf = (given: Given) => looks.map(({ see }) => see(given)).join();
  const kinds = new Map<string, Given>();
  for (const given of answersOf(question, looks)) if (!kinds.has(kindOf(given))) kinds.set(kindOf(given), given);
  if (usual !== undefined) kinds.set(kindOf(usual), usual);
  const names = [...kinds.keys()];
  return { question, values: [...kinds.values()], place: (given) => names.indexOf(kindOf(given)) };
}

function answersOf(question: Question, looks: readonly Look[]): readonly Given[] {
  const leftAlone = question.optional && !question.options?.includes('skip') ? [undefined] : [];
  const unsure = question.mayBeUnknown && !question.options?.includes('unknown') ? ['unknown'] : [];
  return [...leftAlone, ...plainAnswers(question, looks), ...unsure];
}

function plainAnswers({ kind, options = [], min = 0, max = 0 }: Question, looks: readonly Look[]): readonly Given[] {
  if (kind === 'many') return setsOf(options);
  if (kind === 'choice') return options;
  const bounds = looks.flatMap(({ bound }) => (bound !== undefined && bound > min && bound <= max ? [bound] : []));
  return [min, ...new Set(bounds)].sort((a, b) => a - b);
}

function setsOf(keys: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** keys.length }, (_, bits) => keys.filter((_key, at) => (bits >> at) % 2 === 1));
}
