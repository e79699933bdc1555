import type { Words } from '@rugwijs/text';

export interface QuestionWords {
  readonly ask: string;
  readonly say?: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** The words of one question by its id, as the rules give it. */
export function questionWords(answers: Words['answers'], id: string): QuestionWords {
  const known: Readonly<Record<string, QuestionWords>> = answers.questions;
  return known[id] ?? { ask: id };
}

/** The word for one option: its own, or yes · no · unknown · skip. */
export function optionWord(answers: Words['answers'], id: string, option: string): string {
  const common: Readonly<Record<string, string>> = answers.choices;
  return questionWords(answers, id).options?.[option] ?? common[option] ?? option;
}
