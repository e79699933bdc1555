import type { Day } from '../answers/answer.ts';
import { daysBetween } from '../plan/day.ts';
import type { Reason } from '../rule/reason.ts';
import type { CoachFacts } from './facts.ts';
import type { CoachKnowledge } from './knowledge.ts';
import type { PromptAnswer } from './logs.ts';
import type { ToolId } from './tool.ts';

/** One friendly line on Vandaag: this tool may help now, and why. */
export interface Prompt {
  readonly tool: ToolId;
  readonly reasons: readonly Reason[];
  /** It asks to stop or to put something aside, the app as well: its first reason is said, not what the tool is for. */
  readonly warns: boolean;
}

/** A tool that may ask for attention, with how long it keeps quiet after it was put off or followed. */
export interface Prompter {
  readonly tool: ToolId;
  /** Days of silence after "later" or after it was followed. */
  readonly quietDays: number;
  /** Why it speaks up now; undefined when it has nothing to say. */
  readonly speaks: (facts: CoachFacts, knowledge: CoachKnowledge) => readonly Reason[] | undefined;
  /** The rules with which it does not invite but warns. */
  readonly warnsBy?: readonly string[];
}

/**
 * At most one prompt a day: the first of `prompters` that has something to say and was not silenced. After an answer today
 * nothing more is asked; "never" holds for good (our own rule: nothing nags).
 */
export function choosePrompt(
  prompters: readonly Prompter[],
  facts: CoachFacts,
  knowledge: CoachKnowledge,
): Prompt | undefined {
  const answers = facts.logs.prompted;
  if (answers.some(({ day }) => day === facts.today)) return undefined;
  for (const { tool, quietDays, speaks, warnsBy = [] } of prompters) {
    if (isSilenced(tool, quietDays, answers, facts.today)) continue;
    const reasons = speaks(facts, knowledge);
    if (reasons !== undefined) return { tool, reasons, warns: reasons.some(({ rule }) => warnsBy.includes(rule)) };
  }
  return undefined;
}

function isSilenced(tool: ToolId, quietDays: number, answers: readonly PromptAnswer[], today: Day): boolean {
  return answers.some(
    ({ prompt, answer, day }) => prompt === tool && (answer === 'never' || daysBetween(day, today) < quietDays),
  );
}
