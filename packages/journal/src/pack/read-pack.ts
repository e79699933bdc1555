import type { MissingRule, Scorable } from '@rugwijs/core';
import type { z } from 'zod/mini';
import {
  type AnswerOption,
  type Extension,
  maximumUrl,
  minimumUrl,
  ordinalOf,
  type QuestionnaireItem,
  questionnaire,
  questionnaireItem,
  scoringUrl,
} from './questionnaire.ts';

/** One question of a loaded questionnaire. */
export interface PackItem {
  readonly id: string;
  readonly text: string;
  readonly kind: 'choice' | 'integer' | 'boolean';
  readonly min: number;
  readonly max: number;
  readonly options: readonly PackOption[];
}

/** What can be chosen, the number it counts for, and the answer to give back: of the kind that the file has. */
interface PackOption {
  readonly label: string;
  readonly value: number;
  readonly answer: Pick<AnswerOption, 'valueCoding' | 'valueInteger' | 'valueString'>;
}

/** A questionnaire from a file, checked. */
export interface Pack extends Scorable {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly publisher?: string;
  /** Whose questions these are, as the file says. */
  readonly licence: string;
  readonly url?: string;
  readonly questions: readonly PackItem[];
  readonly scoring: 'sum' | 'mean' | 'percent';
}

/** What may be wrong with a file; words stand in `@rugwijs/text`, `measures.packs.problems`. */
export const packProblems = [
  'too-large',
  'not-json',
  'not-a-questionnaire',
  'no-title',
  'no-version',
  'no-licence',
  'no-items',
  'too-many-items',
  'item-kind',
  'item-conditional',
  'item-text',
  'item-options',
  'item-value',
  'item-range',
  'same-id',
  'scoring',
] as const;

export type PackProblem = (typeof packProblems)[number];

export type ReadPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problem: PackProblem; readonly item?: string };

const largest = 1_000_000;
const mostItems = 100;

/**
 * Reads a FHIR R4 Questionnaire. Everything it needs must be there: a title, a version, whose words these are, and for every answer
 * a number. What we cannot ask truly (open text, a question that depends on another) is refused, never left out in silence.
 */
export function readPack(file: string): ReadPack {
  if (file.length > largest) return no('too-large');
  let content: unknown;
  try {
    content = JSON.parse(file);
  } catch {
    return no('not-json');
  }
  const read = questionnaire.safeParse(content);
  if (!read.success) return no('not-a-questionnaire');
  return packOf(read.data);
}

function packOf(read: z.infer<typeof questionnaire>): ReadPack {
  const title = read.title?.trim() || read.name?.trim();
  const version = read.version?.trim();
  const licence = read.copyright?.trim();
  if (!title) return no('no-title');
  if (!version) return no('no-version');
  if (!licence) return no('no-licence');
  const flat = flatten(read.item ?? []);
  if (flat === undefined) return no('not-a-questionnaire');
  if (flat.length === 0) return no('no-items');
  if (flat.length > mostItems) return no('too-many-items');

  const questions: PackItem[] = [];
  for (const item of flat) {
    if (questions.some(({ id }) => id === item.linkId)) return no('same-id', item.linkId);
    const question = questionOf(item);
    if (typeof question === 'string') return no(question, item.linkId);
    questions.push(question);
  }
  const code = read.extension?.find(({ url }) => url === scoringUrl)?.valueCode ?? 'sum';
  if (code !== 'sum' && code !== 'mean' && code !== 'percent') return no('scoring');
  if (!fits(questions)) return no('scoring');
  // A sum with open answers is too low: all are needed. A mean or percentage holds with half of them.
  const missing: MissingRule =
    code === 'sum' ? { rule: 'refused' } : { rule: 'left-out', atLeast: Math.ceil(questions.length / 2) };
  return {
    ok: true,
    pack: {
      id: `pack:${(read.url || title).slice(0, 150)}`,
      title,
      version,
      licence,
      ...(read.publisher ? { publisher: read.publisher } : {}),
      ...(read.url ? { url: read.url } : {}),
      questions,
      items: questions.map(({ id, min, max }) => ({ id, min, max })),
      scoring: code,
      missing,
      subscales: [],
    },
  };
}

/** The journal keeps scores between −1000 and 1000. */
function fits(questions: readonly PackItem[]): boolean {
  const sum = (of: (question: PackItem) => number) => questions.reduce((total, one) => total + of(one), 0);
  return sum(({ min }) => Math.min(0, min)) >= -1000 && sum(({ max }) => Math.max(0, max)) <= 1000;
}

/** Groups opened, lines that only say something left out. Undefined when an item is no item at all. */
function flatten(items: readonly unknown[], depth = 0): readonly QuestionnaireItem[] | undefined {
  if (depth > 5) return undefined;
  const found: QuestionnaireItem[] = [];
  for (const one of items) {
    const read = questionnaireItem.safeParse(one);
    if (!read.success) return undefined;
    const item = read.data;
    if (item.type === 'display') continue;
    if (item.type !== 'group') {
      found.push(item);
      continue;
    }
    const inner = flatten(item.item ?? [], depth + 1);
    if (inner === undefined) return undefined;
    found.push(...inner.map((within) => ({ ...within, ...heldBy(item) })));
  }
  return found;
}

/** What a group lays on all in it: that it depends on an answer, or may be filled in more than once. */
function heldBy({ enableWhen, repeats }: QuestionnaireItem): Pick<QuestionnaireItem, 'enableWhen' | 'repeats'> {
  return { ...(enableWhen?.length ? { enableWhen } : {}), ...(repeats ? { repeats } : {}) };
}

function questionOf(item: QuestionnaireItem): PackItem | PackProblem {
  const { linkId: id, type, enableWhen, repeats, answerOption } = item;
  if (enableWhen?.length || item.item?.length) return 'item-conditional';
  const text = item.text?.trim();
  if (!text) return 'item-text';
  if (repeats) return 'item-kind';
  if (type === 'boolean') return { id, text, kind: 'boolean', min: 0, max: 1, options: [] };
  if (type === 'integer' && !answerOption?.length) return integerOf(id, text, item.extension ?? []);
  if (type !== 'choice' && type !== 'integer') return 'item-kind';

  if (!answerOption?.length) return 'item-options';
  const options: PackOption[] = [];
  for (const one of answerOption) {
    const label = one.valueCoding?.display ?? one.valueString ?? one.valueCoding?.code ?? one.valueInteger?.toString();
    const value = ordinalOf(one);
    if (label === undefined) return 'item-options';
    if (value === undefined) return 'item-value';
    options.push({ label, value, answer: answerOf(one) });
  }
  const values = options.map(({ value }) => value);
  return { id, text, kind: 'choice', min: Math.min(...values), max: Math.max(...values), options };
}

function answerOf({ valueCoding, valueInteger, valueString }: AnswerOption): PackOption['answer'] {
  if (valueCoding) return { valueCoding };
  return valueInteger === undefined ? { valueString } : { valueInteger };
}

function integerOf(id: string, text: string, extensions: readonly Extension[]): PackItem | PackProblem {
  const bound = (url: string) => extensions.find((one) => one.url === url)?.valueInteger;
  const [min, max] = [bound(minimumUrl), bound(maximumUrl)];
  if (min === undefined || max === undefined || min >= max) return 'item-range';
  return { id, text, kind: 'integer', min, max, options: [] };
}

function no(problem: PackProblem, item?: string): ReadPack {
  return { ok: false, problem, ...(item === undefined ? {} : { item }) };
}
