import type { AnswerValue } from '../answers/answer.ts';

/** How sure we are that a rule is right, in the words of facts.md: `expert` means practice or our own proposal. */
export type Certainty = 'high' | 'moderate' | 'low' | 'very-low' | 'expert';

/** One answer that made a rule speak. */
export interface Because<Question extends string = string> {
  readonly question: Question;
  readonly answer: AnswerValue;
}

/** The working behind one piece of advice: what "Waarom?" shows. Words stand in `@rugwijs/text` under the rule's id. */
export interface Reason<Rule extends string = string> {
  readonly rule: Rule;
  /** Answers of the person that the rule used; never an answer that was not given. */
  readonly because: readonly Because[];
  /** Keys of `clinical/src/sources`. */
  readonly sources: readonly string[];
  readonly certainty: Certainty;
  /** Numbers and ids that the sentence needs, for example `{ from: 8, to: 10, exercise: 'bridge' }`. */
  readonly values?: Readonly<Record<string, string | number>>;
}
