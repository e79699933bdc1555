import { type Answers, type AnswerValue, checkAnswer, type Question } from '@rugwijs/core';
import type { JsonNode, Member } from './json.ts';
import { nearest } from './nearest.ts';
import type { InputProblem, ValueProblem } from './problem.ts';

/** What reading answers needs to know. */
export interface AnswersContext {
  readonly questions: readonly Question[];
  readonly today: string;
  readonly note: (problem: InputProblem) => void;
}

/**
 * Reads an object of answers by question id. `null` means "not answered". One allowed word for a list question becomes a
 * list of one, and "none" an empty one. Everything else that is not exactly an answer is noted, with its place and what was allowed: a slip must
 * never turn into silence.
 */
export function readAnswers(members: readonly Member[], context: AnswersContext): Answers {
  const answers: Record<string, AnswerValue> = {};
  const byId = new Map(context.questions.map((question) => [question.id, question]));
  for (const { key, keyAt, node } of members) {
    const question = byId.get(key);
    if (question === undefined) {
      const meant = nearest(key, byId.keys());
      context.note({ kind: 'unknown-question', field: key, at: keyAt, ...(meant === undefined ? {} : { meant }) });
      continue;
    }
    if (node.kind === 'null') continue;
    const read = readValue(question, node, context.today);
    if ('problem' in read) {
      context.note({
        kind: 'bad-answer',
        field: key,
        at: node.at,
        question,
        problem: read.problem,
        found: shown(node),
      });
    } else {
      answers[key] = read.value;
    }
  }
  return answers;
}

type ReadValue = { readonly value: AnswerValue } | { readonly problem: ValueProblem };

function readValue(question: Question, node: JsonNode, today: string): ReadValue {
  switch (node.kind) {
    case 'boolean':
      return { problem: { kind: 'boolean', write: node.value ? 'yes' : 'no' } };
    case 'object':
    case 'null':
      return { problem: { kind: 'not-a-value' } };
    case 'array':
      return readList(question, node.items, today);
    case 'number':
      return readNumber(question, node.value, today);
    case 'string':
      return readWord(question, node.value, today);
  }
}

/** A number too large for a computer (1e999) is too high, not "no number". */
function readNumber(question: Question, value: number, today: string): ReadValue {
  const isNumeric = question.kind === 'number' || question.kind === 'scale';
  if (isNumeric && !Number.isFinite(value)) return { problem: { kind: value > 0 ? 'too-high' : 'too-low' } };
  return checked(question, value, today);
}

function readWord(question: Question, word: string, today: string): ReadValue {
  if (question.kind === 'many' && word === 'none') return { value: [] };
  const isList = question.kind === 'many' && word !== 'unknown';
  const read = checked(question, isList ? [word] : word, today);
  if ('value' in read) return read;
  const number = Number(word);
  if ((question.kind === 'number' || question.kind === 'scale') && word.trim() !== '' && Number.isFinite(number)) {
    return { problem: { kind: 'number-as-text', write: number } };
  }
  return { problem: meaning(question, word, read.problem) };
}

function readList(question: Question, items: readonly JsonNode[], today: string): ReadValue {
  if (question.kind !== 'many') return { problem: { kind: 'list' } };
  const [only] = items;
  if (items.length === 1 && only?.kind === 'string' && only.value === 'none') return { value: [] };
  const words: string[] = [];
  for (const item of items) {
    if (item.kind !== 'string') return { problem: { kind: 'not-words' } };
    const read = checked(question, [item.value], today);
    if ('problem' in read) return { problem: meaning(question, item.value, read.problem) };
    words.push(item.value);
  }
  return checked(question, words, today);
}

function checked(question: Question, value: AnswerValue, today: string): ReadValue {
  const check = checkAnswer(question, value, today);
  return check.ok ? { value } : { problem: { kind: check.problem } };
}

function meaning(question: Question, word: string, problem: ValueProblem): ValueProblem {
  const options = [...(question.options ?? []), ...(question.mayBeUnknown ? ['unknown'] : [])];
  const meant = synonyms.get(word.toLowerCase()) ?? nearest(word, options);
  return meant !== undefined && options.includes(meant) ? { kind: 'misspelt', meant } : problem;
}

/** Words that people write for ours. */
const synonyms = new Map([
  ['ja', 'yes'],
  ['nee', 'no'],
  ['true', 'yes'],
  ['false', 'no'],
  ['y', 'yes'],
  ['n', 'no'],
  ['weet ik niet', 'unknown'],
  ['weet-ik-niet', 'unknown'],
  ["don't know", 'unknown'],
  ['?', 'unknown'],
  ['geen', 'none'],
]);

/** A value as it stands in the file, short enough for a message. */
function shown(node: JsonNode): string {
  switch (node.kind) {
    case 'object':
      return '{…}';
    case 'array':
      return `[${node.items.map(shown).join(', ')}]`.slice(0, 60);
    case 'null':
      return 'null';
    case 'number':
      return (node.written ?? String(node.value)).slice(0, 60);
    default:
      return JSON.stringify(node.value).slice(0, 60);
  }
}
