import type { Answers } from '../../answers/answer.ts';
import type { Risk } from '../../classification/classification.ts';
import type { Reason } from '../../rule/reason.ts';
import type { Limit } from '../../session/exercise.ts';
import { fearNumbers } from '../numbers.ts';
import { type ToolFacts, toolReason } from '../reason.ts';
import type { FearKnowledge, FearRuleId } from './knowledge.ts';
import { dropOf, isMuchWorse, ladderOf, lastDone, type Rung } from './ladder.ts';
import { forbids } from './may-try.ts';
import type { ExposureTry, FearedActivity } from './records.ts';

export interface FearMoment {
  readonly answers: Answers;
  readonly limits: readonly Limit[];
  /** The check was never done. */
  readonly unchecked: boolean;
  /** A verdict stands, or a check waits to be done. */
  readonly alarm: boolean;
  readonly inFlare: boolean;
  readonly risk?: Risk['band'];
}

type Reasons = readonly Reason<FearRuleId>[];

/** What to do now: a rung, or why none. */
export type FearStep =
  | { readonly kind: 'closed' | 'empty' | 'rest' | 'top' | 'hand-over'; readonly reasons: Reasons }
  | {
      readonly kind: 'rung';
      readonly activity: string;
      readonly move: 'start' | 'same' | 'up' | 'down';
      readonly reasons: Reasons;
    };

/**
 * The next rung by rule (facts.md F2): start where about 30–40 harm is expected, repeat until the expectation has dropped by
 * half, then one rung up. Nothing on a day with an alarm sign, one rung lower in a flare-up, never what a limit forbids.
 */
export function nextRung(
  feared: readonly FearedActivity[],
  exposed: readonly ExposureTry[],
  moment: FearMoment,
  knowledge: FearKnowledge,
): FearStep {
  const { rules } = knowledge;
  if (moment.unchecked) return { kind: 'closed', reasons: [toolReason(rules, 'fear-first-check')] };
  if (moment.alarm) return { kind: 'closed', reasons: [toolReason(rules, 'fear-alarm')] };
  const ladder = ladderOf(feared, exposed, knowledge);
  if (ladder.length === 0)
    return {
      kind: 'empty',
      reasons: [toolReason(rules, 'fear-more-rungs', {}, fearNumbers(knowledge)['fear-more-rungs'])],
    };
  const view: View = { ladder, moment, knowledge, may: (rung) => forbids(rung, moment, knowledge).length === 0 };
  const last = lastDone(ladder, exposed);
  const current = ladder.find(({ activity }) => activity === last?.activity);
  if (moment.inFlare) return inFlare(current, view);
  if (last === undefined || current === undefined) return start(view);
  if (!view.may(current)) return down(current, view, forbids(current, moment, knowledge));
  if (isMuchWorse(last, knowledge)) return afterBadSurprise(current, view);
  if (current.won) return up(current, view);
  return again(current, view);
}

interface View {
  readonly ladder: readonly Rung[];
  readonly moment: FearMoment;
  readonly knowledge: FearKnowledge;
  readonly may: (rung: Rung) => boolean;
}

function start({ ladder, knowledge, may }: View): FearStep {
  const { from, upTo } = knowledge.start;
  const open = ladder.filter(may);
  const inWindow = open.find(({ harm }) => harm >= from && harm <= upTo);
  const rung = inWindow ?? open.findLast(({ harm }) => harm <= upTo) ?? open[0];
  if (rung === undefined) return limitsHandOver(knowledge);
  const rule = rung.harm > upTo ? 'fear-start-high' : 'fear-start';
  return to(rung, 'start', knowledge, rule, { harm: rung.harm });
}

function again(rung: Rung, { knowledge }: View): FearStep {
  const rule = dropOf(rung) >= knowledge.drop ? 'fear-one-time' : 'fear-repeat';
  return to(rung, 'same', knowledge, rule, { 'first-expected': rung.first, 'expected-now': rung.latest });
}

function up(current: Rung, { ladder, moment, knowledge, may }: View): FearStep {
  const [next, beyond] = ladder.slice(ladder.indexOf(current) + 1).filter(({ won }) => !won);
  const told = { 'first-expected': current.first, 'expected-now': current.latest };
  if (next === undefined) return { kind: 'top', reasons: [toolReason(knowledge.rules, 'fear-top', told)] };
  if (may(next)) return withBigStep(to(next, 'up', knowledge, 'fear-next', told), current, next, knowledge);
  if (beyond === undefined || !may(beyond)) return limitsHandOver(knowledge, forbids(next, moment, knowledge));
  const step = to(beyond, 'up', knowledge, 'fear-next', told);
  const skipped = [toolReason(knowledge.rules, 'fear-skip'), ...forbids(next, moment, knowledge)];
  return withBigStep({ ...step, reasons: [...step.reasons, ...skipped] }, current, beyond, knowledge);
}

function afterBadSurprise(current: Rung, view: View): FearStep {
  const { knowledge } = view;
  const [before, last] = current.tries.slice(-2);
  const twice = before !== undefined && last !== undefined && isMuchWorse(before, knowledge);
  const lower = lowerThan(current, view);
  const facts = { 'last-expected': (last ?? before)?.expected, 'last-real': (last ?? before)?.real };
  return twice && lower
    ? to(lower, 'down', knowledge, 'fear-step-down', facts)
    : to(current, 'same', knowledge, 'fear-much-worse', facts);
}

function inFlare(current: Rung | undefined, view: View): FearStep {
  const { ladder, knowledge, may } = view;
  const smaller = current === undefined ? undefined : lowerThan(current, view);
  const lowest = ladder.find(may);
  const rung = smaller ?? (current === undefined && lowest && lowest.harm < knowledge.start.from ? lowest : undefined);
  if (rung === undefined) return { kind: 'rest', reasons: [toolReason(knowledge.rules, 'fear-flare-rest')] };
  return to(rung, 'down', knowledge, 'fear-flare-smaller', {});
}

/** What was done is no longer allowed: the nearest lower rung that is. */
function down(current: Rung, view: View, reasons: Reasons): FearStep {
  const lower = lowerThan(current, view);
  return lower === undefined
    ? limitsHandOver(view.knowledge, reasons)
    : { kind: 'rung', activity: lower.activity, move: 'down', reasons };
}

function lowerThan(current: Rung, { ladder, may }: View): Rung | undefined {
  return ladder.slice(0, ladder.indexOf(current)).findLast(may);
}

function to(
  { activity }: Rung,
  move: 'start' | 'same' | 'up' | 'down',
  knowledge: FearKnowledge,
  rule: FearRuleId,
  facts: ToolFacts,
): FearStep & { readonly kind: 'rung' } {
  const numbers: Readonly<Partial<Record<FearRuleId, Readonly<Record<string, number>>>>> = fearNumbers(knowledge);
  return { kind: 'rung', activity, move, reasons: [toolReason(knowledge.rules, rule, facts, numbers[rule])] };
}

function withBigStep(step: FearStep, from: Rung, target: Rung, knowledge: FearKnowledge): FearStep {
  if (target.harm - from.harm <= knowledge.largestStep) return step;
  const big = toolReason(knowledge.rules, 'fear-big-step', {}, fearNumbers(knowledge)['fear-big-step']);
  return { ...step, reasons: [...step.reasons, big] };
}

function limitsHandOver({ rules }: FearKnowledge, reasons: Reasons = []): FearStep {
  return { kind: 'hand-over', reasons: [toolReason(rules, 'fear-physio-limits'), ...reasons] };
}
