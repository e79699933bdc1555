type Choose = (of: number) => number;

/** Texts that a regular expression of `english.ts` matches, by lot but each time the same: every gap is one space, what may be left out is half of the time. */
export function saidBy(source: string, many: number): readonly string[] {
  let seed = 1;
  const choose: Choose = (of) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % of;
  };
  return Array.from({ length: many }, () => new Speaker(source, choose).say());
}

/** Reads a source once from left to right and says one text of it. */
class Speaker {
  #at = 0;
  readonly #source: string;
  readonly #choose: Choose;

  constructor(source: string, choose: Choose) {
    this.#source = source;
    this.#choose = choose;
  }

  /** One of the alternatives up to the end of the group. */
  say(): string {
    const alternatives = [''];
    while (this.#at < this.#source.length && this.#source[this.#at] !== ')') {
      if (this.#take('|')) alternatives.push('');
      else alternatives.push((alternatives.pop() ?? '') + this.#piece());
    }
    this.#at += 1;
    return alternatives[this.#choose(alternatives.length)] ?? '';
  }

  #piece(): string {
    const said = this.#atom();
    if (this.#take('?')) return this.#choose(2) === 0 ? said : '';
    this.#match(/[*+]|\{[\d,]+\}/y);
    return said;
  }

  #atom(): string {
    if (this.#match(/\\[bw]/y) !== '') return '';
    if (this.#take('(?!')) {
      this.say();
      return '';
    }
    if (this.#take('(?:')) return this.say();
    const set = this.#match(/\[[^\]]+\]/y);
    if (set !== '')
      return set.startsWith('[^') ? ' ' : (set[1 + this.#choose(set.includes('-') ? 1 : set.length - 2)] ?? '');
    if (this.#take('\\d')) return '0';
    this.#at += 1;
    return this.#source[this.#at - 1] ?? '';
  }

  #take(text: string): boolean {
    const is = this.#source.startsWith(text, this.#at);
    if (is) this.#at += text.length;
    return is;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }
}
