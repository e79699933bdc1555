import { type QuestionId, questions } from '@rugwijs/clinical';
import type { AnswerValue, Condition } from '@rugwijs/core';
import type { Desk } from '../desk.ts';
import { joined, lineBreak, stacked, strong, toPage } from '../model/build.ts';
import type { Inline, Line } from '../model/page.ts';
import { type NamedId, namedIds } from '../words/ids.ts';
import type { Leaf } from './inside.ts';
import { nameFor } from './known.ts';
import { type Way, waysOf } from './ways.ts';
import { sayWeeks } from './weeks.ts';

/** A row of a decision table: its parts under each other, with "and" between them. */
export function sayWay(way: Way, desk: Desk): Line {
  const { and } = desk.words.phrases.condition;
  return stacked(way.map((part, at) => (at === 0 ? sayPart(part, desk) : [strong(and), ' ', ...sayPart(part, desk)])));
}

/** Every way in which a condition comes true, in one cell. */
export function sayWays(condition: Condition, desk: Desk): Line {
  const ways = waysOf(condition).map((way) => sayWay(way, desk));
  if (ways.length === 1) return ways[0] ?? [];
  return stacked([[desk.words.phrases.condition.anyWay], ...ways.map((way, at): Line => [`${at + 1}. `, ...way])]);
}

/** One part of a condition in words. */
function sayPart(condition: Condition, desk: Desk): Line {
  const say = desk.words.phrases.condition;
  switch (condition.kind) {
    case 'any':
      return condition.of.every(isUnknownLeaf)
        ? onNamed(say.unknownOn, condition.of, desk)
        : bulleted(say.oneOf, condition.of, desk);
    case 'atLeast':
      return bulleted(say.atLeast(condition.count), condition.of, desk);
    case 'all':
      return joined(
        condition.of.map((part) => sayPart(part, desk)),
        ` ${say.and} `,
      );
    case 'named':
      return [nameOf(condition.name, desk)];
    case 'not':
      return sayNot(condition.of, desk);
    default:
      return [sayLeaf(condition, desk)];
  }
}

function sayNot(condition: Condition, desk: Desk): Line {
  const say = desk.words.phrases.condition;
  if (condition.kind === 'is' && condition.values.join() === 'no') {
    return [say.notNo(desk.labelOf(condition.question as QuestionId))];
  }
  if (condition.kind !== 'any') return [say.not(''), ...sayPart(condition, desk)];
  return condition.of.every(isUnknownLeaf)
    ? onNamed(say.unknownOnNone, condition.of, desk)
    : bulleted(say.noneOf, condition.of, desk);
}

/** Questions that together have a name are called by it. */
function onNamed(lead: string, of: readonly Condition[], desk: Desk): Line {
  const name = nameFor(of);
  return name === undefined ? bulleted(lead, of.map(asYes), desk) : [lead, ' ', nameOf(name, desk)];
}

/** "Weet ik niet" was said to one question. */
function isUnknownLeaf(condition: Condition): boolean {
  return condition.kind === 'is' && condition.values.join() === 'unknown';
}

/** The bare name of its question. */
function asYes(condition: Condition): Condition {
  return condition.kind === 'is' ? { ...condition, values: ['yes'] } : condition;
}

/** The name of a condition, with a link to what it means. */
export function nameOf(name: string, desk: Desk): Inline {
  return toPage(desk.words.named[namedId(name)], 'tables/named-conditions', name);
}

/** Throws on a name that has no words yet: add it to `words/ids.ts`. */
export function namedId(name: string): NamedId {
  const known = namedIds.find((id) => id === name);
  if (known === undefined) throw new Error(`No words for the condition "${name}" in the rulebook`);
  return known;
}

function bulleted(lead: string, of: readonly Condition[], desk: Desk): Line {
  return [lead, ...of.flatMap((part) => [lineBreak, '· ', ...sayPart(part, desk)])];
}

function sayLeaf(leaf: Leaf, desk: Desk): string {
  const say = desk.words.phrases.condition;
  const label = desk.labelOf(leaf.question as QuestionId);
  switch (leaf.kind) {
    case 'has':
      return desk.optionOf(leaf.question as QuestionId, leaf.value);
    case 'from':
      return leaf.question === 'age' ? say.ageFrom(leaf.bound) : say.from(label, leaf.bound);
    case 'below':
      return leaf.question === 'age' ? say.ageBelow(leaf.bound) : say.below(label, leaf.bound);
    case 'is':
      return sayChoice(leaf.question as QuestionId, leaf.values, desk);
  }
}

function sayChoice(question: QuestionId, values: readonly string[], desk: Desk): string {
  const say = desk.words.phrases.condition;
  const label = desk.labelOf(question);
  if (values.join() === 'yes') return label;
  if (values.join() === 'yes,unknown') return say.yesOrUnknown(label);
  const order = questions.find(({ id }) => id === question)?.options ?? [];
  const known = values.filter((value) => value !== 'unknown').toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  const time = question === 'duration' ? sayWeeks(known, desk) : undefined;
  const said = time === undefined ? known.map((value) => lower(desk.optionOf(question, value))) : [time];
  if (values.includes('unknown')) said.push(say.unknown);
  return say.answered(label, listed(said, say.or));
}

/** "a, b or c". */
function listed(parts: readonly string[], or: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${or} ${last}`;
}

/** Options begin with a capital on the screen; in the middle of a line they do not. */
function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** One given answer in words. */
export function sayAnswer(question: QuestionId, value: AnswerValue, desk: Desk): string {
  const say = desk.words.phrases.condition;
  const label = desk.labelOf(question);
  if (typeof value === 'object') return say.answered(label, say.ticks(value.length));
  if (typeof value === 'string') return sayChoice(question, [value], desk);
  return say.answered(label, question === 'age' ? say.years(value) : String(value));
}
