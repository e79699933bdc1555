import type { Answers } from '../answers/answer.ts';
import type { Block } from '../answers/question.ts';
import { evaluate } from '../rule/evaluate.ts';
import { lowest } from '../rule/truth.ts';
import { type Standing, stand } from './decide.ts';
import type { RecheckKind, TriageKnowledge } from './knowledge.ts';
import { findNeeded } from './needed.ts';
import { type ReadyQuestion, surelyApplies } from './prepare.ts';

/** What the Rugcheck asks next: a list of alarm rows with what they open, one question, or nothing more. */
export type NextStep =
  | {
      readonly kind: 'list';
      readonly block: Block;
      readonly rows: readonly string[];
      readonly followUps: readonly string[];
    }
  | { readonly kind: 'question'; readonly id: string }
  | { readonly kind: 'done' };

/**
 * The next screen. Alarm lists first, follow-ups under their list, then one question at a time; it stops as soon as
 * nothing that is left can change the verdict and a calm verdict has what classification and risk need (triage.md 1.1).
 */
export function nextStep(answers: Answers, knowledge: TriageKnowledge): NextStep {
  const standing = stand(answers, knowledge);
  const toAsk = [...findNeeded(standing), ...offeredAgain(standing)];
  const order = standing.ready.asked.filter((entry) => toAsk.includes(entry));
  const first = order[0];
  if (first === undefined) return { kind: 'done' };
  const { block } = first.question;
  if (!standing.ready.listBlocks.has(block)) return { kind: 'question', id: first.question.id };
  const here = order.filter(({ question }) => question.block === block);
  return {
    kind: 'list',
    block,
    rows: idsOf(here.filter(({ question }) => question.row)),
    followUps: [...askedAtOnce(standing, block, order), ...idsOf(here.filter(({ question }) => !question.row))],
  };
}

/** Ids of the questions that a re-check asks (triage.md 2.4), in asking order. */
export function recheckQuestions(kind: RecheckKind, knowledge: TriageKnowledge): readonly string[] {
  return knowledge.triage.rechecks[kind];
}

/** Optional questions whose moment has come: something skipped that matters after all. Never awaited, asked once. */
function offeredAgain({ ready, answers, state, weighing }: Standing): readonly ReadyQuestion[] {
  return ready.asked.filter(
    (entry) =>
      entry.question.optional &&
      answers[entry.question.id] === undefined &&
      surelyApplies(entry, state, weighing.atLeast),
  );
}

function askedAtOnce({ ready, state }: Standing, block: Block, order: readonly ReadyQuestion[]): readonly string[] {
  return ready.atOnce
    .filter((entry) => entry.block === block && lowest(evaluate(entry.when, state)) === 2)
    .map(({ question }) => question)
    .filter((id) => order.some(({ question }) => question.id === id));
}

function idsOf(entries: readonly ReadyQuestion[]): readonly string[] {
  return entries.map(({ question }) => question.id);
}
