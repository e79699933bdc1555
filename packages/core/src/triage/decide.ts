import type { Answers } from '../answers/answer.ts';
import { closed, open, type State, unknown } from '../rule/compile.ts';
import { evaluate } from '../rule/evaluate.ts';
import { collectReasons } from '../rule/explain.ts';
import { lowest } from '../rule/truth.ts';
import type { Decision, TriageReason } from './decision.ts';
import type { SpecialRule, TriageKnowledge } from './knowledge.ts';
import { findNeeded } from './needed.ts';
import { fillState, forget, prepare, type Ready, type ReadyRule, surelyNotAsked } from './prepare.ts';
import { type Verdict, verdicts } from './verdict.ts';
import { emptyWeighing, raisedTo, type Weighing, weigh } from './weigh.ts';

/** Where a decision stands: the state of the answers and the weight of every rule. */
export interface Standing {
  readonly ready: Ready;
  readonly answers: Answers;
  readonly state: State;
  readonly weighing: Weighing;
}

/**
 * The verdict on the answers so far, with its working: which rules, on which answers, from which source.
 * `undecided` while the answers still to come can change it. Partial answers are fine; what was not asked is never read as a no.
 */
export function decide(answers: Answers, knowledge: TriageKnowledge): Decision {
  const standing = stand(answers, knowledge);
  const { atLeast, atMost } = standing.weighing;
  return {
    verdict: atLeast === atMost ? verdictAt(atLeast) : 'undecided',
    atLeast: verdictAt(atLeast),
    atMost: verdictAt(atMost),
    reasons: reasonsOf(standing),
    stillNeeded: findNeeded(standing).map(({ question }) => question.id),
  };
}

/** Weighs the answers; questions that will not be asked any more are then closed and everything is weighed again. */
export function stand(answers: Answers, knowledge: TriageKnowledge): Standing {
  const ready = prepare(knowledge);
  const state = fillState(ready, answers);
  const weighing = emptyWeighing(ready.rules.length);
  weigh(ready, state, weighing);
  if (weighing.atLeast !== weighing.atMost && closeNotAsked(ready, answers, state, weighing)) {
    weigh(ready, state, weighing);
  }
  return { ready, answers, state, weighing };
}

function closeNotAsked(ready: Ready, answers: Answers, state: State, { atLeast, atMost }: Weighing): boolean {
  let changed = false;
  for (const entry of ready.asked) {
    if (state[entry.slot] !== open || answers[entry.question.id] !== undefined) continue;
    if (!surelyNotAsked(entry, state, atLeast, atMost)) continue;
    state[entry.slot] = closed;
    changed = true;
  }
  if (changed) forget(ready, state);
  return changed;
}

function reasonsOf(standing: Standing): readonly TriageReason[] {
  const { ready, weighing } = standing;
  if (weighing.atLeast === 0) return [];
  const { manyUnknown, riskOfPersisting, secondContact } = ready.knowledge.triage;
  const reasons: TriageReason[] = [];
  for (let index = 0; index < ready.rules.length; index += 1) {
    const level = weighing.low[index] as number;
    if (level > 0) reasons.push(ruleReason(standing, ready.rules[index] as ReadyRule, level));
  }
  if (weighing.unknownRows >= manyUnknown.rows) {
    reasons.push(specialReason(standing, manyUnknown, manyUnknown.verdict, unknownRows(standing), 'unknown'));
  }
  if (weighing.riskLow) {
    reasons.push(specialReason(standing, riskOfPersisting, riskOfPersisting.verdict, riskSlots(standing), 'yes'));
  }
  const raised = weighing.contactLow === 2 ? raisedTo(ready, weighing.raisableLow) : 0;
  if (raised > weighing.raisableLow) {
    const found = new Set<number>();
    collectReasons(ready.secondContact, standing.state, found);
    reasons.push(specialReason(standing, secondContact, verdictAt(raised), found, 'yes'));
  }
  return reasons.sort((a, b) => verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict));
}

function ruleReason(standing: Standing, rule: ReadyRule, level: number): TriageReason {
  const found = new Set<number>();
  for (const { level: own, unknownLevel, node } of rule.verdicts) {
    const truth = lowest(evaluate(node, standing.state));
    if ((truth === 2 ? own : truth === 1 ? unknownLevel : 0) !== level) continue;
    collectReasons(node, standing.state, found);
    break;
  }
  const because = answersAt(standing, found);
  const unsure = [...found].some((slot) => standing.state[slot] === unknown);
  const surely = rule.verdicts.some(
    ({ level: own, node }) => own === level && lowest(evaluate(node, standing.state)) === 2,
  );
  return {
    rule: rule.flag.id,
    verdict: verdictAt(level),
    truth: surely || !unsure ? 'yes' : 'unknown',
    because,
    sources: rule.sources,
    certainty: rule.flag.certainty,
  };
}

function specialReason(
  standing: Standing,
  rule: SpecialRule,
  verdict: Verdict,
  slots: Iterable<number>,
  truth: TriageReason['truth'],
): TriageReason {
  const sources = [...new Set(rule.sources.map(({ source }) => source))];
  return { rule: rule.id, verdict, truth, because: answersAt(standing, slots), sources, certainty: rule.certainty };
}

function answersAt({ ready, answers, state }: Standing, slots: Iterable<number>): TriageReason['because'] {
  const because = [];
  for (const slot of slots) {
    const id = ready.questions[slot]?.question.id;
    const answer = id === undefined ? undefined : answers[id];
    // A calming answer that we do not believe yet is not a reason.
    const believed = answer !== undefined && state[slot] === ready.compiler.code(slot, answer);
    if (id !== undefined && believed) because.push({ question: id, answer });
  }
  return because;
}

function unknownRows({ ready, state }: Standing): readonly number[] {
  return ready.rowSlots.filter((slot) => state[slot] === unknown);
}

function riskSlots({ ready, state }: Standing): Iterable<number> {
  const outside = state[ready.risk.outside] as number;
  if (outside >= 0) return [ready.risk.outside];
  const found = new Set<number>((state[ready.risk.slot] as number) > 0 ? [ready.risk.slot] : []);
  for (const { node } of ready.risk.derived) {
    if (lowest(evaluate(node, state)) === 2) collectReasons(node, state, found);
  }
  return found;
}

function verdictAt(level: number): Verdict {
  return verdicts[level] ?? 'emergency';
}
