/** A word with its plain meaning. `forms` are all spellings in our texts; one in capitals (`WHO`) is met in capitals only. */
export interface GlossaryTerm {
  readonly term: string;
  readonly forms: readonly string[];
  readonly means: string;
}

/** A piece of a text: as it is, or with the term it can be tapped for. */
export interface Piece<Term extends GlossaryTerm> {
  readonly text: string;
  readonly term?: Term;
}

/** Splits one text; the pieces put together are the text again. A term is explained where it first stands. */
export function explain<Term extends GlossaryTerm>(text: string, terms: readonly Term[]): readonly Piece<Term>[] {
  return explainPage([text], terms)[0] ?? [];
}

/** The same for all texts of a page, in reading order: a term is explained once on a page. */
export function explainPage<Term extends GlossaryTerm>(
  texts: readonly string[],
  terms: readonly Term[],
): readonly (readonly Piece<Term>[])[] {
  const byForm = new Map(
    terms.flatMap((term) => term.forms.map((form) => [isCapitals(form) ? form : form.toLowerCase(), term] as const)),
  );
  const pattern = anyOf([...byForm.keys()]);
  const explained = new Set<Term>();
  return texts.map((text) => {
    const pieces: Piece<Term>[] = [];
    let from = 0;
    for (const match of pattern === undefined ? [] : text.matchAll(pattern)) {
      const term = byForm.get(match[0]) ?? byForm.get(match[0].toLowerCase());
      if (term === undefined || explained.has(term)) continue;
      explained.add(term);
      if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
      from = match.index + match[0].length;
      pieces.push({ text: match[0], term });
    }
    if (from < text.length || text === '') pieces.push({ text: text.slice(from) });
    return pieces;
  });
}

function isCapitals(form: string): boolean {
  return form === form.toUpperCase() && form !== form.toLowerCase();
}

/** The longest form first, and whole words only: `hernia` is not in `herniaoperatie`. */
function anyOf(forms: readonly string[]): RegExp | undefined {
  if (forms.length === 0) return;
  const inside = [...forms]
    .sort((one, other) => other.length - one.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${inside})(?![\\p{L}\\p{N}]|-\\p{L})`, 'giu');
}
