/** A place in a text as editors count: line and column from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A JSON value that knows where it stands, so that a message can point at the line to mend. */
export type JsonNode = { readonly at: Place } & (
  | { readonly kind: 'object'; readonly members: readonly Member[] }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string'; readonly value: string }
  /** `written`: as it stands in the text, when no computer can hold it (1e999). */
  | { readonly kind: 'number'; readonly value: number; readonly written?: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }
);

export interface Member {
  readonly key: string;
  readonly keyAt: Place;
  readonly node: JsonNode;
}

export type JsonProblem =
  | { readonly kind: 'empty' }
  /** The text ends in the middle. `open` is what was never closed. */
  | { readonly kind: 'cut'; readonly at: Place; readonly open?: Place }
  | { readonly kind: 'unexpected'; readonly at: Place; readonly found: string; readonly wanted: Wanted }
  | { readonly kind: 'duplicate'; readonly at: Place; readonly key: string; readonly first: Place }
  | { readonly kind: 'too-deep'; readonly at: Place };

export type Wanted = 'value' | 'key' | 'colon' | 'comma-or-end' | 'end-of-text' | 'text' | 'number';

export type JsonResult =
  | { readonly ok: true; readonly root: JsonNode }
  | { readonly ok: false; readonly problem: JsonProblem };

/**
 * Reads JSON and keeps the place of every key and value. `JSON.parse` tells neither, and takes the last of two equal
 * keys in silence: with answers about alarm signs that may swallow a yes. A byte order mark is skipped.
 */
export function parseJson(text: string): JsonResult {
  const reader = new Reader(text);
  try {
    return { ok: true, root: reader.document() };
  } catch (thrown) {
    if (thrown instanceof Stop) return { ok: false, problem: thrown.problem };
    throw thrown;
  }
}

/** The plain value, as `JSON.parse` gives it. */
export function toValue(node: JsonNode): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries(node.members.map((member) => [member.key, toValue(member.node)]));
    case 'array':
      return node.items.map(toValue);
    case 'null':
      return null;
    default:
      return node.value;
  }
}

/** The member with this key, when the node is an object that has it. */
export function memberOf(node: JsonNode, key: string): Member | undefined {
  return node.kind === 'object' ? node.members.find((member) => member.key === key) : undefined;
}

class Stop extends Error {
  readonly problem: JsonProblem;
  constructor(problem: JsonProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

const deepest = 200;
const numberShape = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const wordShape = /[^\s,:{}[\]"]+/y;
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

class Reader {
  private readonly text: string;
  private readonly lineStarts: number[] = [0];
  private readonly open: number[] = [];
  private position: number;

  constructor(text: string) {
    this.text = text;
    this.position = text.startsWith('\uFEFF') ? 1 : 0;
    for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) this.lineStarts.push(i + 1);
  }

  document(): JsonNode {
    this.space();
    if (this.position >= this.text.length) throw new Stop({ kind: 'empty' });
    const root = this.value();
    this.space();
    if (this.position < this.text.length) this.unexpected('end-of-text');
    return root;
  }

  private value(): JsonNode {
    this.space();
    const at = this.place(this.position);
    const next = this.text[this.position];
    if (next === '{') return this.nested(() => ({ at, kind: 'object', members: this.members() }));
    if (next === '[') return this.nested(() => ({ at, kind: 'array', items: this.items() }));
    if (next === '"') return { at, kind: 'string', value: this.string() };
    if (next === undefined) this.cut();
    if (next === '-' || (next >= '0' && next <= '9')) return { at, kind: 'number', ...this.number() };
    const word = this.peek(wordShape);
    if (word === 'true' || word === 'false') {
      this.position += word.length;
      return { at, kind: 'boolean', value: word === 'true' };
    }
    if (word === 'null') {
      this.position += word.length;
      return { at, kind: 'null' };
    }
    if (word !== '' && this.position + word.length === this.text.length && /^(t|f|n)/.test(word)) {
      if ('true'.startsWith(word) || 'false'.startsWith(word) || 'null'.startsWith(word)) this.cut();
    }
    return this.unexpected('value');
  }

  private nested(read: () => JsonNode): JsonNode {
    if (this.open.length >= deepest) throw new Stop({ kind: 'too-deep', at: this.place(this.position) });
    this.open.push(this.position);
    this.position += 1;
    const node = read();
    this.open.pop();
    return node;
  }

  private members(): Member[] {
    const members = new Map<string, Member>();
    this.space();
    if (this.take('}')) return [];
    for (;;) {
      this.space();
      if (this.position >= this.text.length) this.cut();
      if (this.text[this.position] !== '"') this.unexpected('key');
      const keyAt = this.place(this.position);
      const key = this.string();
      const first = members.get(key);
      if (first) throw new Stop({ kind: 'duplicate', at: keyAt, key, first: first.keyAt });
      this.space();
      if (!this.take(':')) this.unexpected('colon');
      members.set(key, { key, keyAt, node: this.value() });
      this.space();
      if (this.take('}')) return [...members.values()];
      if (!this.take(',')) this.unexpected('comma-or-end');
    }
  }

  private items(): JsonNode[] {
    const items: JsonNode[] = [];
    this.space();
    if (this.take(']')) return items;
    for (;;) {
      items.push(this.value());
      this.space();
      if (this.take(']')) return items;
      if (!this.take(',')) this.unexpected('comma-or-end');
    }
  }

  private string(): string {
    const start = this.position;
    let read = '';
    this.position += 1;
    for (;;) {
      const next = this.text[this.position];
      if (next === undefined) throw new Stop({ kind: 'cut', at: this.place(this.position), open: this.place(start) });
      if (next === '"') {
        this.position += 1;
        return read;
      }
      if (next < ' ') this.unexpected('text');
      read += next === '\\' ? this.escaped() : next;
      this.position += 1;
    }
  }

  /** The character behind a backslash; leaves the position on its last letter. */
  private escaped(): string {
    this.position += 1;
    const letter = this.text[this.position];
    if (letter === undefined) return this.cut();
    if (letter === 'u') {
      const hex = this.text.slice(this.position + 1, this.position + 5);
      if (!/^[0-9a-fA-F]{4}$/.test(hex)) this.unexpected('text');
      this.position += 4;
      return String.fromCharCode(Number.parseInt(hex, 16));
    }
    return escapes[letter] ?? this.unexpected('text');
  }

  private number(): { value: number; written?: string } {
    const word = this.peek(wordShape);
    numberShape.lastIndex = this.position;
    const found = numberShape.exec(this.text)?.[0] ?? '';
    if (found !== word) this.unexpected('number');
    this.position += found.length;
    const value = Number(found);
    return Number.isFinite(value) ? { value } : { value, written: found };
  }

  private peek(shape: RegExp): string {
    shape.lastIndex = this.position;
    return shape.exec(this.text)?.[0] ?? '';
  }

  private take(character: string): boolean {
    if (this.text[this.position] !== character) return false;
    this.position += 1;
    return true;
  }

  private space(): void {
    while (/[ \t\n\r]/.test(this.text[this.position] ?? '')) this.position += 1;
  }

  private cut(): never {
    const opened = this.open.at(-1);
    throw new Stop({
      kind: 'cut',
      at: this.place(this.position),
      ...(opened === undefined ? {} : { open: this.place(opened) }),
    });
  }

  private unexpected(wanted: Wanted): never {
    if (this.position >= this.text.length) this.cut();
    const word = this.peek(wordShape) || (this.text[this.position] ?? '');
    throw new Stop({ kind: 'unexpected', at: this.place(this.position), found: word.slice(0, 20), wanted });
  }

  private place(offset: number): Place {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const start = this.lineStarts[low] ?? 0;
    const mark = low === 0 && this.text.startsWith('\uFEFF') ? 1 : 0;
    return { line: low + 1, column: offset - start + 1 - mark };
  }
}
