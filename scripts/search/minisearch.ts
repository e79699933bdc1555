import { type Passage, searchWords } from '@rugwijs/text';
import MiniSearch from 'minisearch';
import type { Finder } from './figures.ts';

const toDocument = ({ id, title, also, paragraphs }: Passage) => ({
  id,
  title,
  also: [...also, ...(searchWords.nl.also[id] ?? [])].join('\n'),
  text: paragraphs.join('\n'),
});

/** MiniSearch as it comes. */
export function plainMiniSearch(all: readonly Passage[]): Finder {
  const engine = new MiniSearch<ReturnType<typeof toDocument>>({ fields: ['title', 'also', 'text'] });
  engine.addAll(all.map(toDocument));
  return (question) => engine.search(question).map(({ id }) => String(id));
}

/**
 * MiniSearch with what it can do: slips, beginnings of words, fields that count more, our synonyms of one word, function
 * words left out, and a lowest score below which nothing is shown. Numbers chosen on the tuning questions.
 */
export function tunedMiniSearch(all: readonly Passage[], leastScore = 60): Finder {
  const same = synonyms();
  const engine = new MiniSearch<ReturnType<typeof toDocument>>({
    fields: ['title', 'also', 'text'],
    processTerm: (term) => (functionWords.has(term.toLowerCase()) ? null : term.toLowerCase()),
    searchOptions: {
      processTerm: (term) => {
        const word = term.toLowerCase();
        return functionWords.has(word) ? null : [word, ...(same.get(word) ?? [])];
      },
      boost: { title: 3, also: 2 },
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
      prefix: (term) => term.length > 4,
    },
  });
  engine.addAll(all.map(toDocument));
  return (question) =>
    engine
      .search(question)
      .filter(({ score }) => score >= leastScore)
      .map(({ id }) => String(id));
}

function synonyms(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const group of searchWords.nl.same) {
    const words = group.filter((phrase) => !phrase.includes(' '));
    for (const word of words) {
      found.set(word, [...(found.get(word) ?? []), ...words.filter((other) => other !== word)]);
    }
  }
  return found;
}

const functionWords: ReadonlySet<string> = new Set(
  'de het een en of maar dat die dit deze van in op aan bij met voor door over te om als dan is zijn was ben bent heb heeft kan kun mag moet wil je jij ik mijn mn me we er niet geen wat hoe waar wanneer welke welk waarom wie nog ook wel t n al zo na naar uit tot'.split(
    ' ',
  ),
);
