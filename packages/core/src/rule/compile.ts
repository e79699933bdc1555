import type { AnswerValue } from '../answers/answer.ts';
import type { Question } from '../answers/question.ts';
import type { Condition } from './condition.ts';
import { NO, OPEN, UNKNOWN, YES } from './truth.ts';

/** State of a question that is not an answer. An answer is coded 0 or higher. */
export const open = -1;
export const notApplicable = -2;
export const unknown = -3;

/** One number per question, in table order: an answer's code, or one of the three above. */
export type State = Float64Array;

export const ops = { is: 0, has: 1, from: 2, below: 3, all: 4, any: 5, not: 6, atLeast: 7 } as const;

/** A condition made ready: question ids became places in the state, options became codes. All nodes have one shape, for speed. */
export interface Node {
  readonly op: number;
  readonly slot: number;
  /** `is`: bounds by code + 3; codes beyond the table are a plain no. */
  readonly table: Uint8Array;
  /** `has`: the bit; `from` and `below`: the number; `atLeast`: the count. */
  readonly bound: number;
  readonly of: readonly Node[];
}

/** Turns conditions into nodes, and answers into codes, for one table of questions. */
export class Compiler {
  readonly questions: readonly Question[];
  readonly #slots = new Map<string, number>();
  readonly #codes: ReadonlyMap<string, number>[];

  constructor(questions: readonly Question[]) {
    this.questions = questions;
    this.#codes = questions.map((question, slot) => {
      this.#slots.set(question.id, slot);
      return new Map((question.options ?? []).map((option, code) => [option, code]));
    });
  }

  /** Place of a question in the state. Throws when the table lacks it: that is a fault in the clinical data. */
  slot(id: string): number {
    const slot = this.#slots.get(id);
    if (slot === undefined) throw new Error(`No question "${id}" in the table`);
    return slot;
  }

  has(id: string): boolean {
    return this.#slots.has(id);
  }

  /** Code of an answer. What we cannot read counts as unknown: a slip must never switch an alarm off. */
  code(slot: number, value: AnswerValue): number {
    if (typeof value === 'number') return value >= 0 ? value : unknown;
    const codes = this.#codes[slot];
    if (codes === undefined) return unknown;
    if (typeof value === 'string') return value === 'unknown' ? unknown : (codes.get(value) ?? unknown);
    let bits = 0;
    for (const key of value) {
      const code = codes.get(key);
      if (code === undefined) return unknown;
      bits |= 1 << code;
    }
    return bits;
  }

  compile(condition: Condition): Node {
    switch (condition.kind) {
      case 'is':
        return this.#is(condition.question, condition.values);
      case 'has': {
        const slot = this.slot(condition.question);
        const code = this.#codes[slot]?.get(condition.value);
        if (code === undefined) throw new Error(`"${condition.question}" has no option "${condition.value}"`);
        return { op: ops.has, slot, table: nothing, bound: 1 << code, of: [] };
      }
      case 'from':
      case 'below':
        return {
          op: ops[condition.kind],
          slot: this.slot(condition.question),
          table: nothing,
          bound: condition.bound,
          of: [],
        };
      case 'all':
      case 'any':
        return { op: ops[condition.kind], slot: -1, table: nothing, bound: 0, of: this.#each(condition.of) };
      case 'not':
        return { op: ops.not, slot: -1, table: nothing, bound: 0, of: [this.compile(condition.of)] };
      case 'atLeast':
        return { op: ops.atLeast, slot: -1, table: nothing, bound: condition.count, of: this.#each(condition.of) };
      case 'named':
        return this.compile(condition.of);
    }
  }

  #each(conditions: readonly Condition[]): readonly Node[] {
    return conditions.map((condition) => this.compile(condition));
  }

  #is(question: string, values: readonly string[]): Node {
    const slot = this.slot(question);
    const options = this.questions[slot]?.options ?? [];
    const table = new Uint8Array(options.length + 3).fill(NO);
    table[open + 3] = OPEN;
    table[notApplicable + 3] = UNKNOWN;
    table[unknown + 3] = values.includes('unknown') ? YES : UNKNOWN;
    for (const value of values) {
      if (value === 'unknown') continue;
      const code = this.#codes[slot]?.get(value);
      if (code === undefined) throw new Error(`"${question}" has no option "${value}"`);
      table[code + 3] = YES;
    }
    return { op: ops.is, slot, table, bound: 0, of: [] };
  }
}

const nothing = new Uint8Array(0);
