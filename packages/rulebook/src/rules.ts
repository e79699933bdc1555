import {
  type QuestionId,
  type RuleId,
  ruleIds,
  rules,
  type SourceId,
  specialRuleIds,
  triageKnowledge,
} from '@rugwijs/clinical';
import {
  type Certainty,
  type Citation,
  type Condition,
  leavesOf,
  type Provenance,
  type RedFlag,
  type Tier,
  urgency,
  type Verdict,
  verdicts,
} from '@rugwijs/core';
import { type Leaf, questionsOf } from './condition/inside.ts';

/** A rule as a page needs it; the three that count or change a level have no conditions of their own. */
export interface PrintedRule {
  readonly id: RuleId;
  readonly flag?: RedFlag;
  readonly tier?: Tier;
  readonly certainty: Certainty;
  readonly provenance: readonly Provenance[];
  readonly sources: readonly Citation<SourceId>[];
  readonly mostUrgent: Verdict;
  /** Every verdict that the rule can give, most urgent first. */
  readonly outcomes: readonly Verdict[];
  /** Questions that it reads itself, without those inside a named condition. */
  readonly questions: readonly QuestionId[];
  /** All of them. */
  readonly allQuestions: readonly QuestionId[];
}

const { manyUnknown, riskOfPersisting, secondContact } = triageKnowledge.triage;

/** All 38 rules, the most urgent first; equal urgency in the order of the screen. */
export const printedRules: readonly PrintedRule[] = [
  ...ruleIds.map((id) => printed(rules.find((rule) => rule.id === id) as RedFlag)),
  special('many-unknown', manyUnknown, ['own'], [manyUnknown.verdict], []),
  special('risk-of-persisting', riskOfPersisting, ['seen', 'own'], [riskOfPersisting.verdict], []),
  special(
    'second-contact',
    secondContact,
    ['seen', 'seen-2nd', 'own'],
    raisedVerdicts(),
    questionsOf(secondContact.when),
  ),
].toSorted((one, other) => urgency(other.mostUrgent) - urgency(one.mostUrgent));

export function isSpecial(id: RuleId): id is (typeof specialRuleIds)[number] {
  return specialRuleIds.some((special) => special === id);
}

function printed(flag: RedFlag): PrintedRule {
  const own = flag.verdicts.map(([verdict]) => verdict);
  // "Weet ik niet" gives the calmer of a verdict and this, which may be one that the table does not have.
  const cap = flag.whenUnknown;
  const unknown = cap === undefined ? [] : own.map((verdict) => (urgency(verdict) < urgency(cap) ? verdict : cap));
  const outcomes = verdicts.filter((verdict) => own.includes(verdict) || unknown.includes(verdict)).toReversed();
  const conditions = flag.verdicts.map(([, condition]) => condition);
  return {
    id: flag.id as RuleId,
    flag,
    tier: flag.tier,
    certainty: flag.certainty,
    provenance: flag.provenance,
    sources: flag.sources as readonly Citation<SourceId>[],
    mostUrgent: outcomes[0] ?? 'self-care',
    outcomes,
    questions: [...new Set(conditions.flatMap(outsideNames).map(({ question }) => question as QuestionId))],
    allQuestions: questionsOf(...conditions),
  };
}

function special(
  id: RuleId,
  { sources, certainty }: { readonly sources: readonly Citation[]; readonly certainty: Certainty },
  provenance: readonly Provenance[],
  outcomes: readonly Verdict[],
  questions: readonly QuestionId[],
): PrintedRule {
  return {
    id,
    certainty,
    provenance,
    sources: sources as readonly Citation<SourceId>[],
    mostUrgent: outcomes[0] ?? 'self-care',
    outcomes,
    questions,
    allQuestions: questions,
  };
}

/** What a second contact makes of a verdict. */
export function raised(verdict: Verdict): Verdict {
  const { from, atMost } = secondContact;
  if (urgency(verdict) < urgency(from) || urgency(verdict) >= urgency(atMost)) return verdict;
  return verdicts[urgency(verdict) + 1] ?? verdict;
}

function raisedVerdicts(): readonly Verdict[] {
  return verdicts
    .filter((verdict) => raised(verdict) !== verdict)
    .map(raised)
    .toReversed();
}

function outsideNames(condition: Condition): readonly Leaf[] {
  if (condition.kind === 'named') return [];
  if ('question' in condition) return leavesOf(condition);
  return ('kind' in condition.of ? [condition.of] : condition.of).flatMap(outsideNames);
}
