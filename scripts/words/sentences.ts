/** One text that a person can see, with where it stands: `['rules', 'cauda-equina', 'claim']`. */
export interface Sentence {
  readonly key: readonly string[];
  readonly text: string;
  /** A piece of a sentence that a function puts together. */
  readonly inFunction: boolean;
}

/** A function among the words: it puts a sentence together from values. */
export type Say = (...values: readonly unknown[]) => unknown;

/** Every text in a part of the words. Of a function, unless told otherwise, the texts between its back-ticks and quotes. */
export function sentencesOf(
  value: unknown,
  key: readonly string[] = [],
  ofFunction: (say: Say) => readonly string[] = literalsOf,
): Sentence[] {
  if (typeof value === 'string') return [{ key, text: value, inFunction: false }];
  if (typeof value === 'function') return ofFunction(value as Say).map((text) => ({ key, text, inFunction: true }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => sentencesOf(inner, [...key, name], ofFunction));
}

/** The texts in the code of a function, values shown as `0`. */
export function literalsOf(say: Say): string[] {
  return literalsIn(String(say));
}

function literalsIn(code: string): string[] {
  const found: string[] = [];
  let at = 0;
  while (at < code.length) {
    const quote = code[at] ?? '';
    if (!'\'"`'.includes(quote)) {
      at += 1;
      continue;
    }
    const { text, end, inner } = readLiteral(code, at + 1, quote);
    if (/\p{L}{2}.*\s.*\p{L}{2}/u.test(text)) found.push(text); // a key or a unit is not a sentence
    found.push(...inner.flatMap(literalsIn));
    at = end;
  }
  return found;
}

/** Reads up to the closing quote; what stands in `${…}` is code of its own. */
function readLiteral(code: string, start: number, quote: string) {
  const inner: string[] = [];
  let text = '';
  let at = start;
  while (at < code.length && code[at] !== quote) {
    if (code[at] === '\\') {
      text += code[at + 1] ?? '';
      at += 2;
    } else if (quote === '`' && code.startsWith('${', at)) {
      const end = endOfExpression(code, at + 2);
      inner.push(code.slice(at + 2, end - 1));
      text += '0';
      at = end;
    } else {
      text += code[at];
      at += 1;
    }
  }
  return { text, end: at + 1, inner };
}

function endOfExpression(code: string, start: number): number {
  let depth = 1;
  let at = start;
  while (at < code.length && depth > 0) {
    const character = code[at] ?? '';
    if ('\'"`'.includes(character)) at = readLiteral(code, at + 1, character).end;
    else {
      if (character === '{') depth += 1;
      if (character === '}') depth -= 1;
      at += 1;
    }
  }
  return at;
}
