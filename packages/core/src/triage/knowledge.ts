import type { Question } from '../answers/question.ts';
import type { Classification } from '../classification/classification.ts';
import type { Condition } from '../rule/condition.ts';
import type { Certainty } from '../rule/reason.ts';
import type { Citation, RedFlag } from './red-flag.ts';
import type { Verdict } from './verdict.ts';

/** Moments at which (part of) the check is done again (triage.md 2.4). */
export type RecheckKind =
  | 'anything-new'
  | 'gap'
  | 'pain-jump'
  | 'new-leg-sign'
  | 'fall-since'
  | 'fever'
  | 'two-weeks-up'
  | 'month'
  | 'not-improving'
  | 'free-text';

/** A rule that is not a condition but still gives a reason. */
export interface SpecialRule<Id extends string = string, Source extends string = string> {
  readonly id: Id;
  readonly sources: readonly Citation<Source>[];
  readonly certainty: Certainty;
}

/** Everything triage, classification and risk need to know; `@rugwijs/clinical` supplies it. */
export interface TriageKnowledge {
  /** Version of the rules, kept beside every verdict given. */
  readonly version: string;
  readonly questions: readonly Question[];
  readonly triage: {
    readonly rules: readonly RedFlag[];
    /** So many rows unknown: `verdict`. */
    readonly manyUnknown: SpecialRule & { readonly rows: number; readonly verdict: Verdict };
    /** One level up, at most `atMost`, for an alarm rule at `from` or higher. */
    readonly secondContact: SpecialRule & {
      readonly when: Condition;
      readonly from: Verdict;
      readonly atMost: Verdict;
    };
    /** Medium or high band: `verdict`. */
    readonly riskOfPersisting: SpecialRule & { readonly verdict: Verdict };
    /** Asked as long as the verdict may stay at this level or calmer, though they no longer change it. */
    readonly neededWhenCalm: { readonly upTo: Verdict; readonly questions: readonly string[] };
    /** Asked together with the rows of a block when the condition holds (age, at sudden severe pain). */
    readonly atOnce: readonly {
      readonly question: string;
      readonly block: Question['block'];
      readonly when: Condition;
    }[];
    readonly rechecks: Readonly<Record<RecheckKind, readonly string[]>>;
  };
  readonly classification: {
    /** First true one holds; else `subacute`. */
    readonly course: readonly (readonly [Classification['course'], Condition])[];
    readonly recurrent: Condition;
    /** First true one holds; else `unknown`. */
    readonly leg: readonly (readonly [Classification['leg'], Condition])[];
    readonly inflammatoryPattern: Condition;
    /** First true one holds; else `unknown`. */
    readonly severity: readonly (readonly [Classification['severity'], Condition])[];
  };
  readonly risk: {
    readonly question: string;
    readonly psych: readonly string[];
    readonly derived: readonly { readonly factor: string; readonly when: Condition }[];
    /** `high` = psych ≥ highPsych, or psych ≥ highPsychWith and (total ≥ highTotal or `orLonger`); `medium` = total ≥ medium. */
    readonly bands: {
      readonly highPsych: number;
      readonly highPsychWith: number;
      readonly highTotal: number;
      /** A derived factor that makes `highPsychWith` enough. */
      readonly orFactor: string;
      readonly medium: number;
    };
    /** An outside score that replaces the band when answered. */
    readonly outside: string;
  };
}

/** Every condition of the rules: of verdicts, second contact and points of risk. */
export function conditionsIn({ triage, risk }: TriageKnowledge): readonly Condition[] {
  const ofRules = triage.rules.flatMap(({ verdicts }) => verdicts.map(([, condition]) => condition));
  return [...ofRules, triage.secondContact.when, ...risk.derived.map(({ when }) => when)];
}
