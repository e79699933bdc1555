import { open } from '../rule/compile.ts';
import { evaluate } from '../rule/evaluate.ts';
import { collectOpen } from '../rule/explain.ts';
import { highest } from '../rule/truth.ts';
import type { Standing } from './decide.ts';
import { type ReadyQuestion, type ReadyRule, surelyApplies } from './prepare.ts';
import { urgency } from './verdict.ts';
import { raisedTo } from './weigh.ts';

/**
 * Unanswered questions that apply and still matter: they can change the verdict, or classification and risk use them
 * while the verdict is calm. In asking order. A question is left out only when the bounds prove it irrelevant.
 */
export function findNeeded(standing: Standing): readonly ReadyQuestion[] {
  const { ready, answers, state, weighing } = standing;
  const matters = new Set<number>();
  if (weighing.atLeast < weighing.atMost) {
    addFromRules(standing, matters);
    addFromModifiers(standing, matters);
  }
  if (weighing.atLeast <= ready.calmUpTo) {
    for (const slot of ready.calm) if (state[slot] === open) matters.add(slot);
  }
  if (matters.size === 0) return [];
  addWhatOpensThem(standing, matters);
  return ready.asked.filter(
    (entry) =>
      matters.has(entry.slot) &&
      answers[entry.question.id] === undefined &&
      surelyApplies(entry, state, weighing.atLeast),
  );
}

/** Open questions in every verdict of every rule that may still come out above the lowest verdict. */
function addFromRules({ ready, state, weighing }: Standing, matters: Set<number>): void {
  const { atLeast, contactHigh } = weighing;
  for (let index = 0; index < ready.rules.length; index += 1) {
    const rule = ready.rules[index] as ReadyRule;
    if ((weighing.high[index] as number) === (weighing.low[index] as number)) continue;
    const mayRaise = contactHigh === 2 && rule.raised;
    for (const { level, unknownLevel, node } of rule.verdicts) {
      const most = highest(evaluate(node, state));
      const reach = most === 2 ? level : most === 1 ? unknownLevel : 0;
      const effect = mayRaise ? Math.max(reach, raisedTo(ready, reach)) : reach;
      if (effect > atLeast && reach > (weighing.low[index] as number)) collectOpen(node, state, matters);
    }
  }
}

function addFromModifiers({ ready, state, weighing }: Standing, matters: Set<number>): void {
  const { manyUnknown, riskOfPersisting } = ready.knowledge.triage;
  const { atLeast } = weighing;
  const mayBeMany = weighing.unknownRows + weighing.openRows >= manyUnknown.rows;
  if (mayBeMany && urgency(manyUnknown.verdict) > atLeast) {
    for (const slot of ready.rowSlots) if (state[slot] === open) matters.add(slot);
  }
  if (!weighing.riskLow && weighing.riskHigh && urgency(riskOfPersisting.verdict) > atLeast) {
    if (state[ready.risk.slot] === open) matters.add(ready.risk.slot);
    for (const { node } of ready.risk.derived) collectOpen(node, state, matters);
  }
  if (raisedTo(ready, weighing.raisableHigh) > atLeast) collectOpen(ready.secondContact, state, matters);
}

/** A question that matters but may not apply makes the questions that decide so matter as well. */
function addWhatOpensThem({ ready, state }: Standing, matters: Set<number>): void {
  for (const slot of matters) {
    const entry = ready.questions[slot];
    if (entry?.when !== undefined) collectOpen(entry.when, state, matters);
    if (entry?.noWhile !== undefined) collectOpen(entry.noWhile, state, matters);
  }
}
