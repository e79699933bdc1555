import type { OptionOf, QuestionId, vocabulary } from '@rugwijs/clinical';
import type { AnswerProblem, Block } from '@rugwijs/core';

/** What stands on the screen for one question. */
export interface QuestionText {
  readonly ask: string;
  /** Shown at "weet ik niet": how to find out. */
  readonly say?: string;
  /** Its own options; yes, no, unknown and skip stand in `choices`. */
  readonly options?: Readonly<Record<string, string>>;
}

type CommonChoice = 'yes' | 'no' | 'unknown' | 'skip';
type OwnOption<Id extends QuestionId> = Exclude<OptionOf<Id>, CommonChoice>;

/** The words that one question must have: every option of its own has a sentence. */
export type QuestionWordsOf<Id extends QuestionId> = {
  readonly ask: string;
  readonly say?: string;
} & ([OwnOption<Id>] extends [never] ? unknown : { readonly options: Readonly<Record<OwnOption<Id>, string>> });

/** Words for every question of these screens. */
export type WordsOfBlocks<B extends Block> = {
  readonly [Id in QuestionId as (typeof vocabulary)[Id]['block'] extends B ? Id : never]: QuestionWordsOf<Id>;
};

/** Bounds that a sentence about a wrong answer may name. */
export interface ProblemDetails {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export interface AnswerWords {
  readonly choices: Readonly<Record<CommonChoice | 'none', string>>;
  readonly blocks: Readonly<Record<Block, { readonly title: string; readonly lead?: string }>>;
  readonly questions: Readonly<Record<QuestionId, QuestionText>>;
  readonly problems: Readonly<Record<AnswerProblem, (details: ProblemDetails) => string>>;
}
