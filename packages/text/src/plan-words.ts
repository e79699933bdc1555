/** Numbers and ids that a sentence about a rule needs (`Reason.values`); a missing one must still give a whole sentence. */
export type Values = Readonly<Record<string, string | number>>;

/** One rule of the plan for "Waarom?". */
export interface PlanRuleWords {
  readonly name: string;
  readonly claim: (values: Values) => string;
  readonly wouldChange: string;
}

/** One of the three ways to build up. */
export interface ModeWords {
  readonly name: string;
  readonly what: string;
  readonly why: string;
  /** How the next step is decided. */
  readonly steps: string;
}
