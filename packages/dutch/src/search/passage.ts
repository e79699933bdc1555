/** Something written that can be an answer. Only what stands here can be found. */
export interface Searchable {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Other words for what it is about. */
  readonly also: readonly string[];
  /** How likely it is an answer before anything is asked; 1 when absent. */
  readonly prior?: number;
  /**
   * About an alarm sign: shown only when the question names the sign in the words that stand there, or when the net raised
   * one of these flags; a hard one puts it first. Found by a loose word alone (sex, a weight) it would frighten whoever asked something else.
   */
  readonly alarm?: readonly string[];
}

/** What people say beside what is written. */
export interface Thesaurus {
  /** Words and phrases that mean the same here; each may stand for each other in its group. */
  readonly same: readonly (readonly string[])[];
  /** Words of subjects that nothing is written about: with one of them a question asks for something else. */
  readonly elsewhere: readonly string[];
  /** Words of our own subject: with one of them a question is ours all the same. */
  readonly ours: readonly string[];
  /** Things that hardly anybody asks about for another reason (a back brace, TENS): a question with one need not name the back. */
  readonly things: readonly string[];
  /** By id of a passage: words that people ask for it with, beside its own. */
  readonly also: Readonly<Record<string, readonly string[]>>;
  /** By id of a passage about an alarm sign: words and phrases that can mean nothing else, so that they name it although they do not stand there. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** An index as it is sent: plain JSON. `openIndex` makes it ready. */
export interface PackedIndex {
  readonly version: 1;
  readonly language: 'nl' | 'en';
  readonly ids: readonly string[];
  readonly priors: readonly number[];
  /** Every word, folded and sorted, without the letters that it shares with the one before. */
  readonly words: string;
  /** For each passage the stems of its title, by their place. */
  readonly titles: string;
  /** For each stem, in order of first appearance in `words`: passages and weights. */
  readonly postings: string;
  readonly thesaurus: Omit<Thesaurus, 'also'>;
}
