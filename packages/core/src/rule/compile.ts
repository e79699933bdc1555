import type { AnswerValue } from '../answers/answer.ts';
import type { Question } from '../answers/question.ts';
import type { Condition } from './condition.ts';
import { CLOSED, NO, OPEN, UNKNOWN, YES } from './truth.ts';

// States of a question that are not an answer. An answer is coded 0 or higher.
/** Not answered yet. */
export const open = -1;
/** Does not apply: counts as unknown. */
export const notApplicable = -2;
/** "Weet ik niet". */
export const unknown = -3;
/** Not asked any more because the verdict was reached: speaks for nothing, may not be read as a no. */
export const closed = -4;

const specials = 4;

/** One number per question, in table order, then one per remembered condition. */
export type State = Float64Array;

export const IS = 0;
export const HAS = 1;
export const FROM = 2;
export const BELOW = 3;
export const ALL = 4;
export const ANY = 5;
export const NOT = 6;
export const AT_LEAST = 7;
const REMEMBERED = 8;

/** A condition made ready: question ids became places in the state, options became codes. All nodes have one shape, for speed. */
export interface Node {
  readonly op: number;
  /** Place in the state: of the question, or of a remembered condition; −1 for the others. */
  readonly slot: number;
  /** Bounds by code + 4: the four specials, then the options. For numbers and ticks the specials only. */
  readonly table: Uint8Array;
  /** `has`: the bit; `from` and `below`: the number; `atLeast`: the count. */
  readonly bound: number;
  readonly of: readonly Node[];
}

/** Bounds of a question that has no answer, by code. */
export function boundsWithoutAnswer(node: Node, code: number): number {
  return node.table[code + specials] as number;
}

const noAnswer = [CLOSED, UNKNOWN, UNKNOWN, OPEN] as const;
const specialTable = Uint8Array.from(noAnswer);

type Named = Extract<Condition, { kind: 'named' }>;

/** Turns conditions into nodes, and answers into codes, for one table of questions. */
export class Compiler {
  readonly #questions: readonly Question[];
  readonly #slots = new Map<string, number>();
  readonly #codes: readonly ReadonlyMap<string, number>[];
  readonly #remembered = new Map<Named, Node>();

  constructor(questions: readonly Question[]) {
    this.#questions = questions;
    this.#codes = questions.map((question, slot) => {
      this.#slots.set(question.id, slot);
      return new Map((question.options ?? []).map((option, code) => [option, code]));
    });
  }

  /** Length of a state: every question, then every remembered condition compiled so far. */
  get size(): number {
    return this.#questions.length + this.#remembered.size;
  }

  /** Named conditions compiled so far, with what they stand for. */
  remembered(): readonly (readonly [string, Node])[] {
    return [...this.#remembered].map(([condition, node]) => [condition.name, node.of[0] as Node]);
  }

  /** Place of a question in the state. Throws when the table lacks it: that is a fault in the clinical data. */
  slot(id: string): number {
    const slot = this.#slots.get(id);
    if (slot === undefined) throw new Error(`No question "${id}" in the table`);
    return slot;
  }

  /** Place of a question, or `undefined` for an id that is not ours. */
  find(id: string): number | undefined {
    return this.#slots.get(id);
  }

  /** Code of an answer. What we cannot read counts as unknown: a slip must never switch an alarm off. */
  code(slot: number, value: AnswerValue): number {
    if (value === 'unknown') return unknown;
    const codes = this.#codes[slot];
    const kind = this.#questions[slot]?.kind;
    if (typeof value === 'string') return kind === 'choice' ? (codes?.get(value) ?? unknown) : unknown;
    if (typeof value === 'number') return (kind === 'number' || kind === 'scale') && value >= 0 ? value : unknown;
    if (!Array.isArray(value)) return unknown;
    let bits = 0;
    for (const key of value) {
      const code = kind === 'many' ? codes?.get(key) : undefined;
      if (code === undefined) return unknown;
      bits |= 1 << code;
    }
    return bits;
  }

  compile(condition: Condition): Node {
    switch (condition.kind) {
      case 'is':
        return leaf(IS, this.slot(condition.question), 0, this.#table(condition.question, condition.values));
      case 'has':
        return leaf(HAS, this.slot(condition.question), 1 << this.#option(condition.question, condition.value));
      case 'from':
        return leaf(FROM, this.slot(condition.question), condition.bound);
      case 'below':
        return leaf(BELOW, this.slot(condition.question), condition.bound);
      case 'all':
        return branch(ALL, this.#each(condition.of));
      case 'any':
        return branch(ANY, this.#each(condition.of));
      case 'not':
        return branch(NOT, [this.compile(condition.of)]);
      case 'atLeast':
        return branch(AT_LEAST, this.#each(condition.of), condition.count);
      case 'named':
        return this.#rememberedNode(condition);
    }
  }

  #each(conditions: readonly Condition[]): readonly Node[] {
    return conditions.map((condition) => this.compile(condition));
  }

  #rememberedNode(condition: Named): Node {
    const known = this.#remembered.get(condition);
    if (known !== undefined) return known;
    const inner = this.compile(condition.of);
    const node = { ...branch(REMEMBERED, [inner]), slot: this.size };
    this.#remembered.set(condition, node);
    return node;
  }

  #option(question: string, value: string): number {
    const code = this.#codes[this.slot(question)]?.get(value);
    if (code === undefined) throw new Error(`"${question}" has no option "${value}"`);
    return code;
  }

  #table(question: string, values: readonly string[]): Uint8Array {
    const options = this.#questions[this.slot(question)]?.options ?? [];
    const table = new Uint8Array(specials + options.length).fill(NO);
    table.set(noAnswer);
    for (const value of values) {
      if (value === 'unknown') table[unknown + specials] = YES;
      else table[this.#option(question, value) + specials] = YES;
    }
    return table;
  }
}

function leaf(op: number, slot: number, bound: number, table: Uint8Array = specialTable): Node {
  return { op, slot, table, bound, of: [] };
}

function branch(op: number, of: readonly Node[], bound = 0): Node {
  return { op, slot: -1, table: specialTable, bound, of };
}
