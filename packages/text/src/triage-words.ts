import type { QuestionId, RuleId, vocabulary } from '@rugwijs/clinical';
import type { Because, Certainty, Verdict } from '@rugwijs/core';

/** The screen of one verdict. Few words; the call comes first. */
export interface VerdictWords {
  readonly title: string;
  readonly lead: string;
  /** What to do, in order. */
  readonly now: readonly string[];
  /** Until help or the appointment comes. */
  readonly meanwhile: readonly string[];
}

/** What a rule says to a person. */
export interface TriageRuleWords {
  readonly name: string;
  /** The rule in plain words. */
  readonly claim: string;
  /** To read aloud on the phone. */
  readonly say: string;
  /** Where another verdict of the rule needs other words. */
  readonly sayAt?: Readonly<Partial<Record<Verdict, string>>>;
  /** Instead of those two, when the rule speaks because of a yes on this question; the first one that fits. */
  readonly sayWith?: Readonly<Partial<Record<QuestionId, string>>>;
  /** What to write down before calling. */
  readonly note: string;
  readonly meanwhile: string;
  readonly wouldChange: string;
}

/** What to read aloud for a reason: the sentence must be true for the answers that were given. */
export function sentenceFor(words: TriageRuleWords, verdict: Verdict, because: readonly Because[]): string {
  for (const [question, sentence] of Object.entries(words.sayWith ?? {})) {
    if (because.some((one) => one.question === question && one.answer === 'yes')) return sentence;
  }
  return words.sayAt?.[verdict] ?? words.say;
}

type RowId = {
  [Id in QuestionId]: (typeof vocabulary)[Id] extends { readonly row: true } ? Id : never;
}[QuestionId];

export interface TriageWords {
  readonly verdicts: Readonly<Record<Verdict, VerdictWords>>;
  readonly rules: Readonly<Record<RuleId, TriageRuleWords>>;
  /** What somebody who answered yes can say of it, to put into the call and the letter. */
  readonly items: Readonly<Record<RowId, string>>;
  /** Calm verdicts: what the answers show, and when to call all the same. */
  readonly calm: { readonly honest: string; readonly callWhen: readonly string[] };
  /** Shown above the call: read this aloud. */
  readonly call: {
    readonly readAloud: string;
    readonly noteFirst: string;
    readonly alsoImportant: string;
    /** Opens what was answered with "weet ik niet". */
    readonly notSure: string;
  };
  /** Who to call when no number was filled in. */
  readonly numbers: {
    readonly emergency: string;
    readonly gp: string;
    readonly gpUnknown: string;
    readonly line113: string;
    readonly veiligThuis: string;
  };
  readonly certainty: Readonly<Record<Certainty, { readonly name: string; readonly says: string }>>;
}
