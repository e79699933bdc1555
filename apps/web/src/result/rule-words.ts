import type { Verdict } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';

type PerVerdict = string | Readonly<Partial<Record<Verdict, string>>>;

export interface RuleWords {
  readonly name: string;
  readonly claim: string;
  readonly say?: PerVerdict;
  readonly note?: PerVerdict;
  readonly meanwhile?: PerVerdict;
}

/** Words of a triage rule by its id, as the decision gives it. */
export function ruleWords(triage: Words['triage'], id: string): RuleWords | undefined {
  const rules = triage.rules as Readonly<Record<string, RuleWords>>;
  return rules[id];
}

/** The sentence for this verdict; where it does not differ, the one there is. */
export function forVerdict(words: PerVerdict | undefined, verdict: Verdict): string | undefined {
  if (words === undefined || typeof words === 'string') return words || undefined;
  return words[verdict] ?? Object.values(words)[0];
}
