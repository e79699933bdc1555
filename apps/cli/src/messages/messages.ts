import type { HandOverTo, Question } from '@rugwijs/core';
import type { BackupProblem } from '@rugwijs/journal';
import type { Language } from '@rugwijs/text';
import type { JsonProblem, Wanted } from '../input/json.ts';
import type { InputProblem, UsageProblem, ValueProblem } from '../input/problem.ts';
import { english } from './en.ts';
import { dutch } from './nl.ts';

/** What the command line itself says; what the rules say stands in `@rugwijs/text`. */
export interface Messages {
  readonly help: string;
  readonly commandHelp: Readonly<Record<CommandName, string>>;
  readonly usage: (problem: Exclude<UsageProblem, { kind: 'bad-json' | 'bad-input' | 'bad-backup' }>) => string;
  readonly json: (problem: JsonProblem) => string;
  readonly wanted: Readonly<Record<Wanted, string>>;
  readonly input: (problem: Exclude<InputProblem, { kind: 'bad-answer' }>) => string;
  readonly value: (problem: ValueProblem, found: string) => string;
  readonly backup: Readonly<Record<BackupProblem, string>>;
  readonly allowed: (question: Question) => string;
  readonly element: (element: number) => string;
  readonly seeHelp: string;
  readonly future: (today: string) => string;
  readonly ourFault: string;
  readonly labels: Labels;
}

/** Headings and short words of the readable output. */
interface Labels {
  readonly undecided: (atLeast: string, atMost: string) => string;
  readonly now: string;
  readonly meanwhile: string;
  readonly why: string;
  readonly whenInDoubt: string;
  readonly answers: string;
  readonly sources: string;
  readonly certainty: string;
  readonly rule: string;
  readonly becauseUnknown: string;
  readonly stillNeeded: (count: number) => string;
  readonly more: (count: number) => string;
  readonly kind: string;
  readonly risk: string;
  readonly rulesVersion: string;
  readonly person: (number: number) => string;
  readonly noPlan: string;
  readonly bookMade: (file: string, exercises: number) => string;
  readonly bookWithoutExercises: string;
  readonly planTitle: string;
  readonly mode: string;
  /** What a session takes, beside the minutes that were wished. */
  readonly week: (days: number, minutes: number, wished: number) => string;
  readonly asUsual: string;
  readonly exercises: string;
  readonly walking: string;
  readonly walkingDose: (minutes: number, days: number) => string;
  readonly activities: string;
  readonly activityTrials: (count: number) => string;
  readonly goal: string;
  readonly rechecks: string;
  readonly recheck: Readonly<Record<string, string>>;
  readonly set: Readonly<Record<'full' | 'pregnancy' | 'walking-only', string>>;
  readonly dose: {
    readonly reps: (sets: number, reps: number) => string;
    readonly hold: (sets: number, seconds: number) => string;
    readonly time: (minutes: number) => string;
  };
  readonly eachSide: string;
  readonly tier: Readonly<Record<'hard' | 'soft' | 'soft-strong', string>>;
  readonly unknownGives: string;
  readonly named: string;
  readonly nothing: string;
  readonly scanLevel: Readonly<Record<'ask' | 'alarm', string>>;
  readonly scanNothing: string;
  readonly steps: Readonly<Record<'up' | 'hold' | 'down' | 'stop' | 'new', string>>;
  readonly event: Readonly<Record<string, string>>;
  readonly locked: string;
  readonly carried: (count: number) => string;
  readonly recheckNow: string;
  readonly restart: string;
  readonly flare: string;
  readonly handOver: Readonly<Record<HandOverTo, string>>;
  readonly modeProposal: string;
  readonly optional: string;
  readonly several: string;
  readonly askedWhen: string;
  readonly version: (rules: string, node: string) => string;
  readonly ask: AskLabels;
  readonly score: {
    readonly needs: (questions: number) => string;
    readonly open: (count: number, many: boolean) => string;
  };
}

/** What stands around the answers to a question. */
interface AskLabels {
  /** The words that may be an alarm sign. */
  readonly seen: (words: string) => string;
  readonly alarm: string;
  readonly mayBe: string;
  readonly dark: string;
  readonly none: string;
  readonly whom: string;
  readonly inApp: string;
}

export const commandNames = [
  'questions',
  'check',
  'plan',
  'replay',
  'flags',
  'ask',
  'book',
  'simulate',
  'score',
  'pack',
] as const;

export type CommandName = (typeof commandNames)[number];

export function messagesIn(language: Language): Messages {
  return language === 'nl' ? dutch : english;
}

/** The whole message for bad input: what, where, what is allowed. One problem a line. */
export function explainProblem(problem: UsageProblem, messages: Messages): string {
  switch (problem.kind) {
    case 'bad-json': {
      const at = 'at' in problem.problem ? `:${problem.problem.at.line}:${problem.problem.at.column}` : '';
      return `${problem.file}${at}: ${messages.json(problem.problem)}`;
    }
    case 'bad-input':
      return problem.problems.map((one) => explainInput(problem.file, one, messages)).join('\n');
    case 'bad-backup':
      return `${problem.file}: ${messages.backup[problem.problem]}`;
    default:
      return messages.usage(problem);
  }
}

function explainInput(file: string, problem: InputProblem, messages: Messages): string {
  const element = problem.element === undefined ? '' : `${messages.element(problem.element)} `;
  const where = `${file}:${problem.at.line}:${problem.at.column}: ${element}`;
  if (problem.kind !== 'bad-answer') return where + messages.input(problem);
  const { field, found, question } = problem;
  return `${where}answers.${field}: ${messages.value(problem.problem, found)} ${messages.allowed(question)}`;
}
