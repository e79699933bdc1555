import type { Answers, AnswerValue } from '../answers/answer.ts';
import type { Question } from '../answers/question.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import type { TriageKnowledge } from './knowledge.ts';
import { nextStep } from './next-step.ts';

/** One person's way through the Rugcheck. */
export interface Walk {
  readonly answers: Answers;
  readonly decision: Decision;
  /** Ids in the order in which they were asked. */
  readonly asked: readonly string[];
  readonly screens: number;
  /** Presses: a list costs one, plus one for each row that is not a plain no; a ticked list one a tick and one to go on. */
  readonly taps: number;
}

/**
 * Asks a person everything that the Rugcheck asks, and nothing else. `person` says what they would answer;
 * what it leaves out is a no, "rather not say", nothing ticked or "weet ik niet". `from` is what was answered before.
 */
export function walk(person: Answers, knowledge: TriageKnowledge, from: Answers = {}): Walk {
  const questions = new Map(knowledge.questions.map((question) => [question.id, question]));
  const answers: Record<string, AnswerValue> = { ...from };
  const asked: string[] = [];
  let screens = 0;
  let taps = 0;
  const ask = (id: string): AnswerValue => {
    const value = person[id] ?? usual(questions.get(id));
    answers[id] = value;
    asked.push(id);
    return value;
  };
  for (;;) {
    const step = nextStep(answers, knowledge);
    if (step.kind === 'done') break;
    screens += 1;
    if (step.kind === 'question') {
      taps += tapsFor(ask(step.id));
    } else {
      const marked = step.rows.filter((id) => ask(id) !== 'no').length;
      taps += marked + (step.rows.length > 0 ? 1 : 0);
      for (const id of step.followUps) taps += tapsFor(ask(id));
    }
  }
  return { answers, decision: decide(answers, knowledge), asked, screens, taps };
}

/**
 * A set of these answers that still gives the same decided verdict, from which nothing more can be left out:
 * what the shortest possible check would have had to ask. Throws when the verdict is not decided.
 */
export function fewestAnswers(answers: Answers, knowledge: TriageKnowledge): readonly string[] {
  const { verdict } = decide(answers, knowledge);
  if (verdict === 'undecided') throw new Error('The verdict is not decided on these answers');
  let kept: Answers = answers;
  for (const id of Object.keys(answers).reverse()) {
    const { [id]: _, ...without } = kept;
    if (decide(without, knowledge).verdict === verdict) kept = without;
  }
  return Object.keys(kept);
}

function tapsFor(value: AnswerValue): number {
  return typeof value === 'object' ? value.length + 1 : 1;
}

function usual(question: Question | undefined): AnswerValue {
  if (question?.optional) return 'skip';
  if (question?.kind === 'many') return [];
  return question?.options?.includes('no') ? 'no' : 'unknown';
}
