import type { Tongue } from '../words/language.ts';
import { stem } from '../words/stem.ts';
import { isStopWord } from '../words/stop-words.ts';
import { tokens } from '../words/tokens.ts';
import { packNumbers, packWords } from './pack.ts';
import type { PackedIndex, Searchable, Thesaurus } from './passage.ts';

/** What a word counts for where it stands, and how far a long field is held against it (BM25F). Measured on the tuning questions. */
const fields = {
  title: { weight: 4, lengthMatters: 0.3 },
  also: { weight: 3, lengthMatters: 0 },
  text: { weight: 1, lengthMatters: 0.4 },
} as const;

type Field = keyof typeof fields;

/** Weights are kept as whole numbers: so many steps for a word that stands once in a text of mean length. */
export const weightSteps = 4;

/** Indexes passages; done once, when the app is built. The same passages give the same index. */
export function buildIndex(passages: readonly Searchable[], thesaurus: Thesaurus, language: Tongue): PackedIndex {
  const read = passages.map((passage) => ({
    title: contentWords(passage.title, language),
    also: contentWords(alsoOf(passage, thesaurus).join('\n'), language),
    text: contentWords(passage.paragraphs.join('\n'), language),
  }));
  const words = [...new Set(read.flatMap(({ title, also, text }) => [...title, ...also, ...text]))].sort();
  const stems = [...new Set(words.map((word) => stem(word, language)))];
  const placeOf = new Map(stems.map((one, place) => [one, place]));
  const postings = postingsOf(read, language);
  return {
    version: 1,
    language,
    ids: passages.map(({ id }) => id),
    priors: passages.map(({ prior }) => prior ?? 1),
    words: packWords(words),
    titles: packNumbers(
      read.flatMap(({ title }) => {
        const places = new Set(title.map((word) => placeOf.get(stem(word, language)) ?? 0));
        return [places.size, ...places];
      }),
    ),
    postings: packNumbers(
      stems.flatMap((one) => {
        const list = postings.get(one) ?? [];
        let before = -1;
        const numbers = list.flatMap(([passage, weight]) => {
          const step = passage - before - 1;
          before = passage;
          return [step, weight];
        });
        return [list.length, ...numbers];
      }),
    ),
    thesaurus: {
      same: thesaurus.same,
      elsewhere: thesaurus.elsewhere,
      ours: thesaurus.ours,
      things: thesaurus.things,
      names: thesaurus.names,
    },
  };
}

function alsoOf({ id, also }: Searchable, thesaurus: Thesaurus): readonly string[] {
  return [...also, ...(thesaurus.also[id] ?? []), ...(thesaurus.names[id] ?? [])];
}

/** The words of a text that carry its meaning, folded, in order, repeats included. */
export function contentWords(text: string, language: Tongue): readonly string[] {
  return tokens(text)
    .map(({ folded }) => folded)
    .filter((word) => word.length > 1 && !isStopWord(word, language));
}

type Read = Readonly<Record<Field, readonly string[]>>;

function postingsOf(
  read: readonly Read[],
  language: Tongue,
): ReadonlyMap<string, readonly (readonly [number, number])[]> {
  const postings = new Map<string, [number, number][]>();
  const names = Object.keys(fields) as Field[];
  const mean = Object.fromEntries(
    names.map((field) => [field, read.reduce((sum, one) => sum + one[field].length, 0) / Math.max(1, read.length)]),
  );
  for (const [passage, one] of read.entries()) {
    const weights = new Map<string, number>();
    for (const field of names) {
      const { weight, lengthMatters } = fields[field];
      const length = 1 - lengthMatters + (lengthMatters * one[field].length) / (mean[field] || 1);
      for (const word of one[field]) {
        const key = stem(word, language);
        weights.set(key, (weights.get(key) ?? 0) + weight / length);
      }
    }
    for (const [key, weight] of weights) {
      const list = postings.get(key);
      const entry: [number, number] = [passage, Math.max(1, Math.round(weight * weightSteps))];
      if (list === undefined) postings.set(key, [entry]);
      else list.push(entry);
    }
  }
  return postings;
}
