import { type Answers, addDays, isDay, type Question } from '@rugwijs/core';
import { withOthersNo } from '@rugwijs/simulation';
import { type AnswersContext, readAnswers } from './answers.ts';
import { type JsonNode, type Member, memberOf } from './json.ts';
import { nearest } from './nearest.ts';
import type { InputProblem } from './problem.ts';

/** One person to look at: answers, and the day on which they were given. */
export interface Input {
  readonly today: string;
  readonly answers: Answers;
  /** The journal of a case file, when it tells a story instead of giving answers. */
  readonly journal?: JsonNode;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  /** The file held a list, so that the answer is a list as well. */
  readonly many: boolean;
  readonly problems: readonly InputProblem[];
  /** Elements (from 1) whose `today` lies in the future of the clock. */
  readonly future: readonly { readonly element: number; readonly today: string }[];
}

export interface InputsContext {
  readonly questions: readonly Question[];
  /** The day of the clock. */
  readonly clock: string;
  /** `--today`: wins over the file. */
  readonly today?: string;
}

/**
 * Reads `{ today, answers, others? }`, or a list of those. Other fields (`shows`, `why`, `expected`, …) are for people and
 * are left alone, so that the files in `packages/clinical/cases` work as they are. Collects every problem, not just the first.
 */
export function readInputs(root: JsonNode, context: InputsContext): Inputs {
  const problems: InputProblem[] = [];
  const future: { element: number; today: string }[] = [];
  const many = root.kind === 'array';
  const elements = root.kind === 'array' ? root.items : [root];
  const inputs = elements.map((node, index) => {
    const element = many ? { element: index + 1 } : {};
    const note = (problem: InputProblem) => problems.push({ ...problem, ...element });
    const input = readInput(node, context, note);
    if (input.today > context.clock) future.push({ element: index + 1, today: input.today });
    return input;
  });
  return { inputs, many, problems, future };
}

function readInput(node: JsonNode, context: InputsContext, note: (problem: InputProblem) => void): Input {
  const none = { today: context.today ?? context.clock, answers: {} };
  if (node.kind !== 'object') {
    note({ kind: 'not-an-input', at: node.at, found: node.kind });
    return none;
  }
  const today = context.today ?? readToday(node, context.clock, note);
  noteMisspelt(node.members, note);
  const answers = memberOf(node, 'answers');
  const journal = memberOf(node, 'journal');
  if (answers === undefined && journal !== undefined) return { today, answers: {}, journal: journal.node };
  if (answers === undefined) {
    const meant = nearest(
      'answers',
      node.members.map((member) => member.key),
    );
    note({ kind: 'no-answers', at: node.at, ...(meant === undefined ? {} : { meant }) });
    return none;
  }
  if (answers.node.kind !== 'object') {
    note({ kind: 'answers-not-an-object', at: answers.node.at });
    return none;
  }
  const answersContext: AnswersContext = { questions: context.questions, today, note };
  const read = readAnswers(answers.node.members, answersContext);
  return { today, answers: readOthers(node, note) ? withOthersNo(read, context.questions) : read };
}

/** Fields that we read, and those of the files in `packages/clinical/cases`, which are for people. */
const ours = ['today', 'answers', 'others'] as const;
const forPeople: ReadonlySet<string> = new Set([
  ...ours,
  ...['journal', 'start', 'shows', 'why', 'expected', 'source', 'story', 'words'],
]);

/** A field that is almost ours: `todya` unread would reckon with another day, and nobody would know. */
function noteMisspelt(members: readonly Member[], note: (problem: InputProblem) => void): void {
  const hasAnswers = members.some(({ key }) => key === 'answers' || key === 'journal');
  for (const { key, keyAt } of members) {
    const meant = forPeople.has(key) ? undefined : nearest(key, ours);
    // Without answers that is told already, with the word that was found.
    if (meant === undefined || (meant === 'answers' && !hasAnswers)) continue;
    note({ kind: 'unknown-field', field: key, meant, at: keyAt });
  }
}

function readToday(node: JsonNode, clock: string, note: (problem: InputProblem) => void): string {
  const member = memberOf(node, 'today');
  if (member === undefined || member.node.kind === 'null') return clock;
  const found = member.node.kind === 'string' ? member.node.value : undefined;
  if (found === undefined || !isDay(found)) {
    note({ kind: 'bad-today', at: member.node.at, found: found ?? member.node.kind });
    return clock;
  }
  if (isTooFar(found, clock)) note({ kind: 'today-too-far', at: member.node.at, found, clock });
  return found;
}

/** Later than tomorrow, or before this century: a slip of the keyboard. A day later is left for clocks that differ. */
export function isTooFar(day: string, clock: string): boolean {
  return day < '2000-01-01' || day > addDays(clock, 1);
}

function readOthers(node: JsonNode, note: (problem: InputProblem) => void): boolean {
  const member = memberOf(node, 'others');
  if (member === undefined || member.node.kind === 'null') return false;
  if (member.node.kind === 'string' && member.node.value === 'no') return true;
  note({ kind: 'bad-others', at: member.node.at, found: describeKind(member.node) });
  return false;
}

function describeKind(node: JsonNode): string {
  return node.kind === 'string' ? JSON.stringify(node.value) : node.kind;
}
