import { answer, buildIndex, openIndex, scan } from '@rugwijs/dutch';
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
  const places = answerable.map(({ q, right }) => find(q).findIndex((id) => right.includes(id)));
  const share = (some: readonly unknown[], of: readonly unknown[]) => some.length / Math.max(1, of.length);
  const within = (n: number) => places.filter((place) => place >= 0 && place < n);
  return {
    questions: answerable.length,
    hit1: share(within(1), places),
    hit3: share(within(3), places),
    offTopic: rest.length,
    offTopicAnswered: share(
      rest.filter((q) => find(q).length > 0),
      rest,
    ),
  };
}

/** Everything written, as it is searched. */
export async function written(language: Language): Promise<readonly Passage[]> {
  const { passages } = await loadPassages();
  return passages(await allWords(language), language);
}

/** What somebody reads of a passage. */
export interface Shown {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Our answers as the app gives them: the net under typed text looks at the question first. */
export function ourAnswers(
  all: readonly Passage[],
  language: Language,
  net: typeof scan = scan,
): (question: string) => readonly Shown[] {
  const index = openIndex(buildIndex(all, searchWords[language], language));
  const byId = new Map(all.map((passage) => [passage.id, passage] as const));
  return (question) =>
    answer(index, byId, question, net(question)).passages.map(({ passage: { id, title }, text }) => ({
      id,
      title,
      text,
    }));
}

export function ourFinder(all: readonly Passage[], language: Language, net?: typeof scan): Finder {
  const answers = ourAnswers(all, language, net);
  return (question) => answers(question).map(({ id }) => id);
}
