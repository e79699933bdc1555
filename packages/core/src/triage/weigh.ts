import { boundRisk } from '../classification/risk.ts';
import { open, type State, unknown } from '../rule/compile.ts';
import { evaluate } from '../rule/evaluate.ts';
import { highest, lowest } from '../rule/truth.ts';
import type { Ready, ReadyRule } from './prepare.ts';
import { urgency } from './verdict.ts';

/** Lowest and highest urgency (0–5), of the whole and of each rule by its place in the table. */
export interface Weighing {
  atLeast: number;
  atMost: number;
  readonly low: Uint8Array;
  readonly high: Uint8Array;
  /** Rows answered "weet ik niet", and rows that may still be. */
  unknownRows: number;
  openRows: number;
  /** 0, 1 or 2: `second-contact` at least and at most. */
  contactLow: number;
  contactHigh: number;
  /** Highest alarm rule that a second contact raises, at least and at most. */
  raisableLow: number;
  raisableHigh: number;
  riskLow: boolean;
  riskHigh: boolean;
}

export function emptyWeighing(rules: number): Weighing {
  return {
    atLeast: 0,
    atMost: 0,
    low: new Uint8Array(rules),
    high: new Uint8Array(rules),
    unknownRows: 0,
    openRows: 0,
    contactLow: 0,
    contactHigh: 0,
    raisableLow: 0,
    raisableHigh: 0,
    riskLow: false,
    riskHigh: false,
  };
}

/** Weighs every rule on a state, then `many-unknown`, the risk, and last `second-contact` (triage.md 3.1). No rule lowers another. */
export function weigh(ready: Ready, state: State, into: Weighing): void {
  into.atLeast = 0;
  into.atMost = 0;
  into.raisableLow = 0;
  into.raisableHigh = 0;
  const { rules } = ready;
  for (let index = 0; index < rules.length; index += 1) {
    const rule = rules[index] as ReadyRule;
    weighRule(rule, state, index, into);
    const low = into.low[index] as number;
    const high = into.high[index] as number;
    if (low > into.atLeast) into.atLeast = low;
    if (high > into.atMost) into.atMost = high;
    if (rule.raised && low > into.raisableLow) into.raisableLow = low;
    if (rule.raised && high > into.raisableHigh) into.raisableHigh = high;
  }
  weighUnknownRows(ready, state, into);
  weighRisk(ready, state, into);
  weighSecondContact(ready, state, into);
}

function weighRule(rule: ReadyRule, state: State, index: number, into: Weighing): void {
  let low = 0;
  let high = 0;
  for (let at = 0; at < rule.verdicts.length; at += 1) {
    const verdict = rule.verdicts[at] as ReadyRule['verdicts'][number];
    const bounds = evaluate(verdict.node, state);
    const least = lowest(bounds);
    const most = highest(bounds);
    const lowLevel = least === 2 ? verdict.level : least === 1 ? verdict.unknownLevel : 0;
    const highLevel = most === 2 ? verdict.level : most === 1 ? verdict.unknownLevel : 0;
    if (lowLevel > low) low = lowLevel;
    if (highLevel > high) high = highLevel;
    if (least === 2) break; // the verdicts below are calmer
  }
  into.low[index] = low;
  into.high[index] = high;
}

function weighUnknownRows(ready: Ready, state: State, into: Weighing): void {
  let unknownRows = 0;
  let openRows = 0;
  for (const slot of ready.rowSlots) {
    const code = state[slot] as number;
    if (code === unknown) unknownRows += 1;
    else if (code === open) openRows += 1;
  }
  into.unknownRows = unknownRows;
  into.openRows = openRows;
  const { rows, verdict } = ready.knowledge.triage.manyUnknown;
  if (unknownRows >= rows) into.atLeast = Math.max(into.atLeast, urgency(verdict));
  if (unknownRows + openRows >= rows) into.atMost = Math.max(into.atMost, urgency(verdict));
}

function weighRisk(ready: Ready, state: State, into: Weighing): void {
  const level = urgency(ready.knowledge.triage.riskOfPersisting.verdict);
  into.riskLow = boundRisk(ready, state, 'lowest') !== 'low';
  into.riskHigh = into.riskLow || boundRisk(ready, state, 'highest') !== 'low';
  if (into.riskLow) into.atLeast = Math.max(into.atLeast, level);
  if (into.riskHigh) into.atMost = Math.max(into.atMost, level);
}

function weighSecondContact(ready: Ready, state: State, into: Weighing): void {
  const bounds = evaluate(ready.secondContact, state);
  into.contactLow = lowest(bounds);
  into.contactHigh = highest(bounds);
  if (into.contactLow === 2) into.atLeast = Math.max(into.atLeast, raisedTo(ready, into.raisableLow));
  if (into.contactHigh === 2) into.atMost = Math.max(into.atMost, raisedTo(ready, into.raisableHigh));
}

/** What a second contact makes of an alarm rule at this level; 0 when it does nothing. */
export function raisedTo(ready: Ready, level: number): number {
  const { from, atMost } = ready.knowledge.triage.secondContact;
  return level < urgency(from) ? 0 : Math.min(urgency(atMost), level + 1);
}
