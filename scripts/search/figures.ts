import { buildIndex, openIndex, search } from '@rugwijs/dutch';
import { allWords, type Language, loadPassages, type Passage, searchWords } from '@rugwijs/text';

/** Questions with the passages that answer them; `right` is empty when nothing written does. */
export interface QuestionSet {
  readonly questions: readonly { readonly q: string; readonly right: readonly string[] }[];
  readonly offTopic: readonly string[];
}

/** Ids of what is shown for a question, best first; empty: nothing shown. */
export type Finder = (question: string) => readonly string[];

export interface SetFigures {
  readonly questions: number;
  /** Shares of the questions that are answered somewhere: right at once, right among the first three. */
  readonly hit1: number;
  readonly hit3: number;
  readonly offTopic: number;
  /** Share of the questions that nothing answers, but got something all the same. */
  readonly offTopicAnswered: number;
}

export function measureSet(find: Finder, { questions, offTopic }: QuestionSet): SetFigures {
  const answerable = questions.filter(({ right }) => right.length > 0);
  const rest = [...questions.filter(({ right }) => right.length === 0).map(({ q }) => q), ...offTopic];
  const hits = (n: number) =>
    answerable.filter(({ q, right }) =>
      find(q)
        .slice(0, n)
        .some((id) => right.includes(id)),
    ).length / Math.max(1, answerable.length);
  return {
    questions: answerable.length,
    hit1: hits(1),
    hit3: hits(3),
    offTopic: rest.length,
    offTopicAnswered: rest.filter((q) => find(q).length > 0).length / Math.max(1, rest.length),
  };
}

/** Everything written, as it is searched. */
export async function written(language: Language): Promise<readonly Passage[]> {
  const { passages } = await loadPassages();
  return passages(await allWords(language), language);
}

export function ourFinder(all: readonly Passage[], language: Language): Finder {
  const index = openIndex(buildIndex(all, searchWords[language], language));
  return (question) => search(index, question).passages.map(({ id }) => id);
}
