import type { Answers } from '../../answers/answer.ts';
import type { Reason } from '../../rule/reason.ts';
import type { CoachFacts } from '../facts.ts';
import { toolReason } from '../reason.ts';
import type { Aid, AidId, CautionId, HelpsKnowledge, HelpsRuleId } from './knowledge.ts';
import type { AidUsed } from './records.ts';

export interface AidSafety {
  /** Whether the list must be shown: before the first use, and whenever an answer says so. */
  readonly show: boolean;
  /** What to look out for with this aid. */
  readonly cautions: readonly CautionId[];
  /** Those of them that an earlier answer points to, with the working. */
  readonly told: readonly { readonly caution: CautionId; readonly reasons: readonly Reason<HelpsRuleId>[] }[];
  readonly reasons: readonly Reason<HelpsRuleId>[];
}

/** The safety list of an aid for this person (facts.md F8). Not known is never no: "weet ik niet" points to a caution too. */
export function aidSafety(
  aid: AidId,
  facts: Pick<CoachFacts, 'answers' | 'leg'> & { readonly used: readonly AidUsed[] },
  knowledge: HelpsKnowledge,
): AidSafety {
  const { cautions, group } = knowledge.aids[aid];
  const told = cautions.flatMap((caution) => {
    const because = pointsTo(caution, facts, knowledge);
    if (because === undefined) return [];
    return [{ caution, reasons: [toolReason(knowledge.rules, 'helps-answer-warns', because)] }];
  });
  const first = !facts.used.some((use) => groupOf(use.aid, knowledge) === group);
  return {
    show: cautions.length > 0 && (first || told.length > 0),
    cautions,
    told,
    reasons: [toolReason(knowledge.rules, 'helps-safety-first', { 'used-before': first ? 'no' : 'yes' })],
  };
}

/** The first of what was ticked that asks most: alarm questions, then a doctor, then leaving it alone. */
export function strictest(
  ticked: readonly CautionId[],
  knowledge: HelpsKnowledge,
): 'check' | 'ask' | 'not' | undefined {
  const order = ['check', 'not', 'ask'] as const;
  return order.find((one) => ticked.some((caution) => knowledge.cautions[caution].means === one));
}

/** Whether a name that somebody typed means a medicine: then no own trial, and no advice. */
export function isMedicine(typed: string, { medicineWords }: HelpsKnowledge): boolean {
  const words = typed.toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => medicineWords.some((medicine) => word.startsWith(medicine)));
}

/** Worse after an aid than before by so much that a word of caution is due. */
export function feltWorse({ before, after }: AidUsed, knowledge: HelpsKnowledge): boolean {
  return before !== undefined && after !== undefined && after - before >= knowledge.feltWorse;
}

function pointsTo(
  caution: CautionId,
  { answers, leg }: { readonly answers: Answers; readonly leg?: CoachFacts['leg'] },
  { cautions }: HelpsKnowledge,
): Readonly<Record<string, string>> | undefined {
  if (caution === 'leg-nerve-pain') return leg === 'radicular' ? { 'leg-pattern': 'radicular' } : undefined;
  const { question } = cautions[caution];
  const answer = question === undefined ? undefined : answers[question];
  return question !== undefined && (answer === 'yes' || answer === 'unknown') ? { [question]: answer } : undefined;
}

function groupOf(aid: string, { aids }: HelpsKnowledge): Aid['group'] | undefined {
  return isAid(aid, aids) ? aids[aid].group : undefined;
}

function isAid(aid: string, aids: HelpsKnowledge['aids']): aid is AidId {
  return Object.hasOwn(aids, aid);
}
