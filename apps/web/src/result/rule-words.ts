import type { Reason, TriageReason, Verdict } from '@rugwijs/core';
import { sentenceFor, type Words } from '@rugwijs/text';

type RuleWords = Words['triage']['rules'][keyof Words['triage']['rules']];

/** Words of a triage rule by its id, as the decision gives it. */
export function ruleWords(triage: Words['triage'], id: string): RuleWords | undefined {
  const rules: Readonly<Record<string, RuleWords>> = triage.rules;
  return rules[id];
}

/** What to read aloud for this verdict: true for the answers that the reason used. */
export function sayAt(words: RuleWords | undefined, verdict: Verdict, reason?: Reason): string | undefined {
  return words && sentenceFor(words, verdict, reason?.because ?? []);
}

/** What the person told, in words for the phone: the alarm rows answered with yes that these reasons used. */
export function toldItems(triage: Words['triage'], reasons: readonly TriageReason[]): readonly string[] {
  const items: Readonly<Record<string, string>> = triage.items;
  const said = reasons.flatMap((reason: Reason) => reason.because.filter(({ answer }) => answer === 'yes'));
  return [...new Set(said.flatMap(({ question }) => items[question] ?? []))];
}
