/** One sentence, heading, label or item of a list. */
export interface ReadSentence {
  readonly text: string;
  /** What a reader counts as words: between spaces and dashes, with a letter or a digit in it. */
  readonly words: readonly string[];
  /** Ends with a full stop, question mark, exclamation mark or ellipsis; a heading, a label and an item of a list do not. */
  readonly closed: boolean;
}

/** The sentences of a text. Each line stands alone, so that a list without full stops is not one long sentence. */
export function readSentences(text: string): readonly ReadSentence[] {
  return text
    .split(/\r?\n/u)
    .flatMap((line) => cut(line.replace(bullet, '')))
    .map((sentence) => ({ text: sentence, words: readWords(sentence), closed: /[.!?…]\P{L}*$/u.test(sentence) }))
    .filter(({ words }) => words.length > 0);
}

/** The words of one sentence, without the marks around them. */
export function readWords(sentence: string): readonly string[] {
  return sentence
    .split(/[\s–—/]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}

const bullet = /^\s*(?:[•·*–-]|\d+[.)])\s+/u;

/** A full stop after these ends no sentence. */
const abbreviations = new Set(
  'bijv bv dr drs mr mevr prof fig nr blz ca enz o.a d.w.z t.o.v i.p.v z.g a.u.b e.g i.e etc'.split(' '),
);

/** Cuts after a stop with its closing quotes, when a space follows and the stop ends no abbreviation. */
function cut(line: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of line.matchAll(/[.!?…]+["'”’)»]*(?=\s)/gu)) {
    const end = match.index + match[0].length;
    const last = /\S*$/u.exec(line.slice(from, match.index))?.[0] ?? '';
    const goesOn = /^\s+\p{Ll}/u.test(line.slice(end));
    if (match[0].startsWith('.') && abbreviations.has(last.toLowerCase().replace(/^\P{L}+/u, ''))) continue;
    if (goesOn && /["'”’)»]$/u.test(match[0])) continue; // "Het doet pijn!" zei hij: the quote is inside the sentence
    parts.push(line.slice(from, end).trim());
    from = end;
  }
  parts.push(line.slice(from).trim());
  return parts.filter((part) => part !== '');
}
