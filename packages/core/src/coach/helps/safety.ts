import type { Answers } from '../../answers/answer.ts';
import type { Risk } from '../../classification/classification.ts';
import { isSure, questionsOfLimit } from '../../plan/limits.ts';
import { answered } from '../../plan/rules.ts';
import type { Because, Reason } from '../../rule/reason.ts';
import type { Limit } from '../../session/exercise.ts';
import { toolReason } from '../reason.ts';
import type { AidId, CautionId, HelpsKnowledge, HelpsRuleId } from './knowledge.ts';
import type { AidUsed } from './records.ts';

/** What is known of somebody who wants to use an aid. */
export interface AidMoment {
  readonly answers: Answers;
  /** As of the exercises: what was not told counts (`limitsOf`). */
  readonly limits: readonly Limit[];
  /** Absent before it was worked out. */
  readonly risk?: Risk['band'];
  readonly used: readonly AidUsed[];
}

export interface AidSafety {
  /** Whether the list must be shown: when something on it was not shown before, and whenever an answer says so. */
  readonly show: boolean;
  /** What to look out for with this aid. */
  readonly cautions: readonly CautionId[];
  /** Those of them that an earlier answer points to, with the working. */
  readonly told: readonly { readonly caution: CautionId; readonly reasons: readonly Reason<HelpsRuleId>[] }[];
  /** Why the guideline sees no need for it with this person. */
  readonly needless: readonly Reason<HelpsRuleId>[];
  readonly reasons: readonly Reason<HelpsRuleId>[];
}

/** The safety list of an aid for this person (facts.md F8). Not known is never no: "weet ik niet" points to a caution too. */
export function aidSafety(aid: AidId, moment: AidMoment, knowledge: HelpsKnowledge): AidSafety {
  const { cautions, group, needlessAtLowRisk = false } = knowledge.aids[aid];
  const told = toldOf(aid, moment, knowledge);
  const before = moment.used.flatMap((use) => aidOf(use.aid, knowledge) ?? []).map((id) => knowledge.aids[id]);
  const shown = before.filter((one) => one.group === group).flatMap((one) => one.cautions);
  const unseen = cautions.some((caution) => !shown.includes(caution));
  return {
    show: unseen || told.length > 0,
    cautions,
    told,
    needless: needlessAtLowRisk && moment.risk === 'low' ? [toolReason(knowledge.rules, 'helps-low-risk')] : [],
    reasons: [toolReason(knowledge.rules, 'helps-safety-first', { 'list-seen': unseen ? 'no' : 'yes' })],
  };
}

/**
 * Cautions that hold at the last of these moments and became new after the first: told for the first time, told for sure and not
 * only not known, or told again after it was gone.
 */
export function toldSince(aid: AidId, moments: readonly Told[], knowledge: HelpsKnowledge): AidSafety['told'] {
  const [start, ...since] = moments.map((moment) => sureness(aid, moment, knowledge));
  /** What is known of each, with whether it is sure. */
  const known = new Map(start);
  const fresh = new Set<CautionId>();
  for (const now of since) {
    for (const caution of knowledge.aids[aid].cautions) {
      const sure = now.get(caution);
      const before = known.get(caution);
      if (sure === undefined) {
        known.delete(caution);
        fresh.delete(caution);
        continue;
      }
      if (before === undefined || (sure && !before)) fresh.add(caution);
      known.set(caution, sure || before === true);
    }
  }
  return moments.slice(-1).flatMap((now) => toldOf(aid, now, knowledge).filter(({ caution }) => fresh.has(caution)));
}

/** The cautions that an answer points to, each with whether it says so for sure. */
function sureness(aid: AidId, moment: Told, knowledge: HelpsKnowledge): ReadonlyMap<CautionId, boolean> {
  const { answers } = moment;
  const sure = ({ question, limit }: HelpsKnowledge['cautions'][CautionId]) =>
    (limit !== undefined && isSure(limit, answers)) || (question !== undefined && answers[question] === 'yes');
  return new Map(toldOf(aid, moment, knowledge).map(({ caution }) => [caution, sure(knowledge.cautions[caution])]));
}

/** Which of what was ticked asks most: the alarm questions, then leaving it alone, then asking a doctor who may say yes. */
export function strictest(
  ticked: readonly CautionId[],
  knowledge: HelpsKnowledge,
): 'check' | 'ask' | 'not' | undefined {
  const order = ['check', 'not', 'ask'] as const;
  return order.find((one) => ticked.some((caution) => knowledge.cautions[caution].means === one));
}

/** Whether a name that somebody typed means a medicine: then no own trial, and no advice. */
export function isMedicine(typed: string, { medicineWords }: HelpsKnowledge): boolean {
  const { whole, beginnings } = medicineWords;
  const words = typed
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.some((word) => whole.includes(word) || beginnings.some((medicine) => word.startsWith(medicine)));
}

/** Worse after an aid than before by so much that a word of caution is due. */
export function feltWorse({ before, after }: AidUsed, knowledge: HelpsKnowledge): boolean {
  return before !== undefined && after !== undefined && after - before >= knowledge.feltWorse;
}

type Told = Pick<AidMoment, 'answers' | 'limits'>;

/** The cautions of an aid that an answer points to. */
function toldOf(aid: AidId, moment: Told, knowledge: HelpsKnowledge): AidSafety['told'] {
  return knowledge.aids[aid].cautions.flatMap((caution) => {
    const because = pointsTo(caution, moment, knowledge);
    if (because === undefined) return [];
    return [{ caution, reasons: [{ ...toolReason(knowledge.rules, 'helps-answer-warns'), because }] }];
  });
}

/** The answers that point to this caution; none of them when what it asks was not told, undefined when nothing points to it. */
function pointsTo(
  caution: CautionId,
  { answers, limits }: Told,
  { cautions }: HelpsKnowledge,
): readonly Because[] | undefined {
  const { question, limit } = cautions[caution];
  if (limit !== undefined && limits.includes(limit)) return answered(answers, questionsOfLimit(limit, answers));
  const answer = question === undefined ? undefined : answers[question];
  return question !== undefined && (answer === 'yes' || answer === 'unknown') ? [{ question, answer }] : undefined;
}

/** The aid with this id; nothing for one that this version does not know. */
export function aidOf(aid: string, { aids }: HelpsKnowledge): AidId | undefined {
  return isAid(aid, aids) ? aid : undefined;
}

function isAid(aid: string, aids: HelpsKnowledge['aids']): aid is AidId {
  return Object.hasOwn(aids, aid);
}
