import type { Risk } from '../../classification/classification.ts';
import type { ChangeJudgement } from '../../progress/judge.ts';
import { oneDecimal } from '../../progress/one-decimal.ts';
import type { Reason } from '../../rule/reason.ts';
import { toolReason } from '../reason.ts';
import type { HandOver, HandOverTo } from './hand-overs.ts';
import type { CareKnowledge } from './knowledge.ts';
import type { CareAsked } from './records.ts';

export interface SuitabilityInput {
  /** The check was never done or is not finished, one waits, or a verdict stands that sends to a doctor. */
  readonly goesFirst: boolean;
  readonly risk: Risk['band'];
  /** The latest answers to the three questions; absent before they were asked. */
  readonly asked?: CareAsked;
  /** Judged over the weeks. */
  readonly pain: ChangeJudgement;
  readonly functioning: ChangeJudgement;
  /** What the plan and the tools already say about a hand-over. */
  readonly handOver?: HandOver;
}

export interface Suitability {
  /**
   * `first`: something else goes before this question, an alarm or people to talk to. `with-help`: help alongside suits better than
   * the app alone. `unknown`: nobody asked yet, and nothing else says so.
   */
  readonly verdict: 'first' | 'with-help' | 'alone' | 'unknown';
  /** Whom to ask; a physiotherapist unless the plan or a tool says the huisarts. */
  readonly to?: Exclude<HandOverTo, 'people'>;
  readonly reasons: readonly Reason[];
}

/**
 * Is this app enough for this person (facts.md D5 and F13: high risk, no improvement, somebody who does not want to do it
 * alone)? "Weet ik niet" counts as yes, please: unknown is never a no. It never says that help is not needed, and nothing before
 * the alarm questions are done and no advice stands.
 */
export function suitability(input: SuitabilityInput, knowledge: CareKnowledge): Suitability {
  const { handOver, asked } = input;
  const reasons = [...ownReasons(input, knowledge), ...(handOver?.reasons ?? [])];
  if (input.goesFirst) {
    return { verdict: 'first', reasons: [toolReason(knowledge.rules, 'care-first'), ...reasons] };
  }
  const to = handOver?.to ?? 'physiotherapist';
  if (to === 'people') return { verdict: 'first', reasons };
  if (reasons.length > 0) return { verdict: 'with-help', to, reasons };
  if (asked === undefined || asked.confidence === undefined) {
    return { verdict: 'unknown', reasons: [toolReason(knowledge.rules, 'care-not-asked')] };
  }
  const facts = { risk: input.risk, confidence: asked.confidence };
  return { verdict: 'alone', reasons: [toolReason(knowledge.rules, 'care-enough', facts)] };
}

function ownReasons({ risk, asked, pain, functioning }: SuitabilityInput, knowledge: CareKnowledge): Reason[] {
  const { rules, lowConfidence } = knowledge;
  const reasons: Reason[] = [];
  if (risk === 'high') reasons.push(toolReason(rules, 'care-high-risk', { risk }));
  if (asked?.confidence !== undefined && asked.confidence <= lowConfidence) {
    reasons.push(toolReason(rules, 'care-low-confidence', { confidence: asked.confidence }));
  }
  if (asked && asked.readingHard !== 'no') {
    reasons.push(toolReason(rules, 'care-reading-hard', { 'reading-hard': asked.readingHard }));
  }
  if (asked && asked.wantsHelp !== 'no') {
    reasons.push(toolReason(rules, 'care-wants-help', { 'wants-help': asked.wantsHelp }));
  }
  const worse = [pain, functioning].filter(({ verdict }) => verdict === 'real-worse');
  if (worse.length > 0) {
    const facts = Object.fromEntries(worse.map(({ measure, change = 0 }) => [`change-${measure}`, oneDecimal(change)]));
    reasons.push(toolReason(rules, 'care-worse', facts));
  }
  return reasons;
}
