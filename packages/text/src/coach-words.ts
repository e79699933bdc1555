/** Words of one rule of a tool; a function takes the values of the reason. */
export interface RuleWords {
  readonly name: string;
  readonly claim: string | ((values: Readonly<Record<string, string | number>>) => string);
  /** What would make the advice another one. */
  readonly wouldChange: string;
}
