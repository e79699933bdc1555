import type { Answers } from '../answers/answer.ts';
import { type Block, blocks, type Question } from '../answers/question.ts';
import type { Classification } from '../classification/classification.ts';
import { Compiler, type Node, notApplicable, open, type State } from '../rule/compile.ts';
import type { Condition } from '../rule/condition.ts';
import { evaluate } from '../rule/evaluate.ts';
import { highest, lowest, YES } from '../rule/truth.ts';
import type { TriageKnowledge } from './knowledge.ts';
import type { RedFlag } from './red-flag.ts';
import { urgency } from './verdict.ts';

/** A rule made ready for the evaluator. */
export interface ReadyRule {
  readonly flag: RedFlag;
  readonly sources: readonly string[];
  readonly verdicts: readonly { readonly level: number; readonly unknownLevel: number; readonly node: Node }[];
  readonly raised: boolean;
}

/** A question made ready: what must be known before it is asked. */
export interface ReadyQuestion {
  readonly question: Question;
  readonly slot: number;
  readonly when?: Node;
  readonly noWhile?: Node;
  readonly until: number;
  readonly orFrom: number;
  /** Code of a plain no, for `noWhile`; code of `skip` (or not applicable) for an optional question left alone. */
  readonly no: number;
  readonly leftAlone: number;
}

type ReadyChoice<Class> = readonly (readonly [Class, Node])[];

/** Classes made ready, the first true one holds. */
export interface ReadyClassification {
  readonly course: ReadyChoice<Classification['course']>;
  readonly leg: ReadyChoice<Classification['leg']>;
  readonly severity: ReadyChoice<Classification['severity']>;
  readonly recurrent: Node;
  readonly inflammatoryPattern: Node;
  /** Rules that may suggest a specific cause. */
  readonly suggesting: ReadonlySet<string>;
}

export interface ReadyRisk {
  readonly slot: number;
  readonly keys: readonly string[];
  readonly psychBits: number;
  readonly derived: readonly { readonly factor: string; readonly node: Node }[];
  readonly outside: number;
}

/** Knowledge made ready once: places instead of ids, so that a decision allocates next to nothing. */
export interface Ready {
  readonly knowledge: TriageKnowledge;
  readonly compiler: Compiler;
  readonly questions: readonly ReadyQuestion[];
  /** The state of somebody who answered nothing. */
  readonly unanswered: State;
  /** Those that are not always asked, or not always believed. */
  readonly conditional: readonly ReadyQuestion[];
  /** Questions of triage, classification and risk in asking order; those of the plan are left out. */
  readonly asked: readonly ReadyQuestion[];
  readonly rowSlots: readonly number[];
  readonly rules: readonly ReadyRule[];
  readonly secondContact: Node;
  readonly risk: ReadyRisk;
  readonly classification: ReadyClassification;
  readonly calm: ReadonlySet<number>;
  readonly calmUpTo: number;
  readonly listBlocks: ReadonlySet<Block>;
  readonly atOnce: readonly { readonly question: string; readonly block: Block; readonly when: Node }[];
}

const prepared = new WeakMap<TriageKnowledge, Ready>();

/** Compiles the knowledge on first use and remembers the result for as long as the knowledge lives. */
export function prepare(knowledge: TriageKnowledge): Ready {
  const known = prepared.get(knowledge);
  if (known !== undefined) return known;
  const ready = build(knowledge);
  prepared.set(knowledge, ready);
  return ready;
}

function build(knowledge: TriageKnowledge): Ready {
  const compiler = new Compiler(knowledge.questions);
  const questions = knowledge.questions.map((question, slot) => readyQuestion(compiler, question, slot));
  const { risk, triage } = knowledge;
  const riskOptions = knowledge.questions[compiler.slot(risk.question)]?.options ?? [];
  const ready = {
    knowledge,
    compiler,
    questions,
    conditional: questions.filter((entry) => entry.when !== undefined || entry.noWhile !== undefined),
    asked: blocks.flatMap((block) => questions.filter(({ question: q }) => q.block === block && q.step !== 'plan')),
    rowSlots: questions.filter(({ question }) => question.row).map(({ slot }) => slot),
    rules: triage.rules.map((flag) => readyRule(compiler, flag)),
    secondContact: compiler.compile(triage.secondContact.when),
    risk: {
      slot: compiler.slot(risk.question),
      keys: riskOptions,
      psychBits: riskOptions.reduce((bits, key, code) => bits | (risk.psych.includes(key) ? 1 << code : 0), 0),
      derived: risk.derived.map(({ factor, when }) => ({ factor, node: compiler.compile(when) })),
      outside: compiler.slot(risk.outside),
    },
    classification: readyClassification(compiler, knowledge),
    calm: new Set(triage.neededWhenCalm.questions.map((id) => compiler.slot(id))),
    calmUpTo: urgency(triage.neededWhenCalm.upTo),
    listBlocks: new Set(knowledge.questions.filter(({ row }) => row).map(({ block }) => block)),
    atOnce: triage.atOnce.map((entry) => ({ ...entry, when: compiler.compile(entry.when) })),
  };
  const unanswered = new Float64Array(compiler.size).fill(open);
  for (const { question, slot, leftAlone } of questions) if (question.optional) unanswered[slot] = leftAlone;
  return { ...ready, unanswered };
}

function readyClassification(compiler: Compiler, { classification, triage }: TriageKnowledge): ReadyClassification {
  const choices = <Class>(of: readonly (readonly [Class, Condition])[]): ReadyChoice<Class> =>
    of.map(([name, condition]) => [name, compiler.compile(condition)]);
  return {
    course: choices(classification.course),
    leg: choices(classification.leg),
    severity: choices(classification.severity),
    recurrent: compiler.compile(classification.recurrent),
    inflammatoryPattern: compiler.compile(classification.inflammatoryPattern),
    suggesting: new Set(triage.rules.filter((rule) => rule.suggestsCause !== false).map(({ id }) => id)),
  };
}

function readyRule(compiler: Compiler, flag: RedFlag): ReadyRule {
  const cap = flag.whenUnknown === undefined ? 0 : urgency(flag.whenUnknown);
  return {
    flag,
    sources: [...new Set(flag.sources.map(({ source }) => source))],
    verdicts: flag.verdicts.map(([verdict, condition]) => ({
      level: urgency(verdict),
      unknownLevel: Math.min(urgency(verdict), cap),
      node: compiler.compile(condition),
    })),
    raised: flag.raisedBySecondContact !== false,
  };
}

function readyQuestion(compiler: Compiler, question: Question, slot: number): ReadyQuestion {
  const options = question.options ?? [];
  const skip = options.indexOf('skip');
  return {
    question,
    slot,
    ...(question.when === undefined ? {} : { when: compiler.compile(question.when) }),
    ...(question.noWhile === undefined ? {} : { noWhile: compiler.compile(question.noWhile) }),
    until: question.until === undefined ? never : urgency(question.until),
    orFrom: question.orFrom === undefined ? never : urgency(question.orFrom),
    no: options.indexOf('no'),
    leftAlone: skip >= 0 ? skip : notApplicable,
  };
}

const never = 99;

/** The state of every question: an answer's code, or open, not applicable or unknown. */
export function fillState(ready: Ready, answers: Answers): State {
  const state = ready.unanswered.slice();
  for (const id in answers) {
    const slot = ready.compiler.find(id);
    const value = answers[id];
    if (slot !== undefined && value !== undefined) state[slot] = ready.compiler.code(slot, value);
  }
  for (const entry of ready.conditional) {
    if (entry.when !== undefined && state[entry.slot] === open && entry.orFrom === never) {
      if (highest(evaluate(entry.when, state)) < 2) state[entry.slot] = notApplicable;
    }
    if (entry.noWhile !== undefined) applyNoWhile(entry, entry.noWhile, state);
  }
  forget(ready, state);
  return state;
}

/** Named conditions must be worked out again after the state changed. */
export function forget(ready: Ready, state: State): void {
  state.fill(open, ready.questions.length);
}

/** An answer that calms counts as no while a row of its block is unknown; while one may still become so, it is open. */
function applyNoWhile(entry: ReadyQuestion, noWhile: Node, state: State): void {
  const bounds = evaluate(noWhile, state);
  if (lowest(bounds) === 2) state[entry.slot] = entry.no;
  else if (highest(bounds) === 2 && state[entry.slot] !== entry.no) state[entry.slot] = open;
}

/** Surely applicable: nothing that is still open can make the question go away. */
export function surelyApplies(entry: ReadyQuestion, state: State, level: number): boolean {
  if (level >= entry.until) return false;
  if (entry.when === undefined || level >= entry.orFrom) return true;
  return evaluate(entry.when, state) === YES;
}

/** Surely not asked any more, or not at all. */
export function surelyNotAsked(entry: ReadyQuestion, state: State, atLeast: number, atMost: number): boolean {
  if (atLeast >= entry.until) return true;
  if (entry.when === undefined || atMost >= entry.orFrom) return false;
  return highest(evaluate(entry.when, state)) < 2;
}
