/** One word or number of a text, with its place in it. */
export interface Token {
  /** As typed. */
  readonly text: string;
  /** To compare with: lower case, without accents and apostrophes, telephone spellings written out (`mn` is `mijn`). */
  readonly folded: string;
  /** `text.slice(from, to)` is this word. */
  readonly from: number;
  readonly to: number;
  /** What stands between the word before and this one. */
  readonly pause: Pause;
}

/** `stop` ends a sentence (full stop, question mark, new line, semicolon), `comma` only a part of it (comma, dash, colon, bracket). */
export type Pause = 'none' | 'comma' | 'stop';

/** The words of a text, in order. A decimal number is one word (`38,5`), a vertebra as well (`L5`); a hyphen parts words. */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  let end = 0;
  // Without `matchAll`: its iterator costs as much as the matching.
  word.lastIndex = 0;
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const [typed] = match;
    found.push({
      text: typed,
      folded: fold(typed),
      from: match.index,
      to: match.index + typed.length,
      pause:
        end === 0 || match.index - end === 1 ? pauseAt(text, end, match.index) : pauseIn(text.slice(end, match.index)),
    });
    end = match.index + typed.length;
  }
  return found;
}

const word = /\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+(?:['’`´][\p{L}\p{M}]+)*\d{0,2}(?![\p{L}])|[\p{L}\p{M}]+/gu;

/** The common case, one character, without making a new text. */
function pauseAt(text: string, from: number, to: number): Pause {
  return to - from === 1 && text.charCodeAt(from) === 32 ? 'none' : pauseIn(text.slice(from, to));
}

function pauseIn(between: string): Pause {
  if (/[.!?;\n\r…]/.test(between)) return 'stop';
  return /[,:()[\]/+=>–—|]|\s-|-\s/.test(between) ? 'comma' : 'none';
}

/** One word, to compare with another: `Rúg` is `rug`, `m'n` is `mijn`, `ĳs` is `ijs`. */
export function fold(typed: string): string {
  const lower = typed.toLowerCase();
  const bare = plain.test(lower) ? lower : lower.normalize('NFKD').replace(/[^\p{L}\d.,:]/gu, '');
  return spoken.get(bare) ?? bare;
}

const plain = /^[a-z\d.,:]*$/;

/** How words are typed on a telephone, and spoken in Holland and Flanders, when they can mean nothing else. */
const spoken: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mijn: 'mn m menen mijne mun',
    zijn: 'zn',
    haar: 'dr',
    ik: 'k ikke',
    je: 'jij ge gij u',
    het: 't',
    een: 'n nen ne',
    niet: 'nie ni nt neit',
    niks: 'nix niets nikske',
    geen: 'gene genen gin',
    even: 'ff effe effen efkes',
    met: 'mt',
    als: 'as',
    wat: 'wa',
    dat: 'da',
    goed: 'goe',
    gewoon: 'gwn gewn',
    gisteren: 'gister',
    keer: 'x',
    beneden: 'benee benede',
    misschien: 'mss mschien',
    eigenlijk: 'eigelijk',
    sinds: 'sins sinsd',
    kilo: 'kg kilos kilogram',
    dokter: 'doktor',
  }).flatMap(([meant, typed]) => typed.split(' ').map((one) => [one, meant] as const)),
);

/** The words of one sentence after another. */
export function sentences(words: readonly Token[]): readonly (readonly Token[])[] {
  return cut(words, ({ pause }) => pause === 'stop');
}

/** The parts of a text that stand on their own: between full stops and commas, and from `maar`, `want`, `en` … on. */
export function clauses(words: readonly Token[]): readonly (readonly Token[])[] {
  return cut(words, ({ pause, folded }) => pause !== 'none' || joins.has(folded));
}

/** Words that begin a new part of a sentence. */
const joins: ReadonlySet<string> = new Set(
  'en maar want omdat terwijl dus doch echter hoewel ook sinds sindsdien alleen behalve zodat waardoor nadat voordat'.split(
    ' ',
  ),
);

function cut(words: readonly Token[], begins: (token: Token) => boolean): readonly (readonly Token[])[] {
  const parts: Token[][] = [];
  for (const token of words) {
    const last = parts.at(-1);
    if (last === undefined || begins(token)) parts.push([token]);
    else last.push(token);
  }
  return parts;
}
