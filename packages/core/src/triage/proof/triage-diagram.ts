import type { Answers } from '../../answers/answer.ts';
import type { Condition } from '../../rule/condition.ts';
import { type Diagram, type Diagrams, mostUpTo, type Operator } from '../../rule/diagram.ts';
import { outcomeAt } from '../../rule/diagram-answers.ts';
import type { TriageKnowledge } from '../knowledge.ts';
import type { RedFlag } from '../red-flag.ts';
import { urgency } from '../verdict.ts';
import { answerSpace, type SpaceOptions, ticksOf, type Variable } from './answer-space.ts';
import { Reader } from './reader.ts';

/** Triage as diagrams: outcomes of rules and of the whole are urgencies, 0 (self-care) to 5 (emergency). */
export interface TriageDiagram {
  readonly diagrams: Diagrams;
  readonly variables: readonly Variable[];
  /** The verdict of the whole. */
  readonly verdict: Diagram;
  /** The same as 1 to 6, so that 0 can stand for "left out". */
  readonly fromOne: Diagram;
  readonly rules: ReadonlyMap<string, Diagram>;
  /** 1 for every set of answers to these questions, each once: what is not asked has only its first value. */
  readonly possible: (variables?: ReadonlySet<number>) => Diagram;
  /** Any condition in the words of the rules: 0 no, 1 unknown, 2 yes. */
  readonly truth: (condition: Condition) => Diagram;
  /** 1 where a question is asked. */
  readonly asked: (question: string) => Diagram;
  readonly reader: Reader;
}

const mostUrgent = mostUpTo(urgency('emergency'));

/**
 * Builds the verdict of every set of answers at once, from the same rule data that `decide` runs. A person is what they would
 * answer if asked; a question with a `when` is read only where that is true, one that is closed by `noWhile` as no.
 * Nothing stops early (`until`), and `orFrom` is read as "always": a larger space than can occur.
 */
export function triageDiagram(knowledge: TriageKnowledge, options: SpaceOptions): TriageDiagram {
  return decideIn(new Reader(answerSpace(knowledge, options)), knowledge);
}

/**
 * Other rules about the same questions, in the space of `like`: what did not change is not worked out again, and equal functions have
 * equal numbers. Throws when the new rules tell answers apart that the space does not.
 */
export function triageDiagramLike({ reader }: TriageDiagram, knowledge: TriageKnowledge): TriageDiagram {
  return decideIn(reader, knowledge);
}

function decideIn(reader: Reader, knowledge: TriageKnowledge): TriageDiagram {
  const { diagrams, space } = reader;
  const { triage } = knowledge;
  const rules = new Map(triage.rules.map((flag) => [flag.id, ruleDiagram(reader, flag)]));
  const most = (of: readonly RedFlag[]) =>
    of
      .map(({ id }) => rules.get(id) as Diagram)
      .reduce((a, b) => diagrams.combine(a, b, mostUrgent), diagrams.outcome(0));
  const raisable = most(triage.rules.filter((rule) => rule.raisedBySecondContact !== false));
  const raised = secondContact(reader, knowledge, raisable);
  const parts = [most(triage.rules), manyUnknown(reader, knowledge), riskOfPersisting(reader, knowledge), raised];
  const verdict = parts.reduce((a, b) => diagrams.combine(a, b, mostUrgent));
  return {
    diagrams,
    variables: space.variables,
    rules,
    verdict,
    fromOne: diagrams.map(verdict, (level) => level + 1),
    possible: (of) => reader.possible(of),
    truth: (condition) => reader.truth(condition),
    asked: (question) => reader.asked(question),
    reader,
  };
}

/** The first verdict that is true, or a more urgent one that is unknown, brought down to what unknown asks for. */
function ruleDiagram({ diagrams, truth }: Reader, flag: RedFlag): Diagram {
  const cap = flag.whenUnknown === undefined ? 0 : urgency(flag.whenUnknown);
  let level = diagrams.outcome(0);
  for (const [verdict, condition] of [...flag.verdicts].reverse()) {
    const own = urgency(verdict);
    const unknown = Math.min(own, cap);
    level = diagrams.combine(truth(condition), level, {
      of: (isTrue, below) => (isTrue === 2 ? own : isTrue === 1 ? Math.max(unknown, below) : below),
    });
  }
  return level;
}

function manyUnknown(reader: Reader, { triage: { manyUnknown: rule }, questions }: TriageKnowledge): Diagram {
  const { diagrams } = reader;
  const count: Operator = { of: (a, b) => Math.min(rule.rows, a + b), neutral: 0, absorbing: rule.rows };
  const rows = questions
    .filter(({ row }) => row)
    .map(({ id }) => reader.look(id, (given) => Number(given === 'unknown')));
  const unknown = rows.reverse().reduce((a, b) => diagrams.combine(b, a, count), diagrams.outcome(0));
  return diagrams.map(unknown, (rowsUnknown) => (rowsUnknown >= rule.rows ? urgency(rule.verdict) : 0));
}

/** One number holds all points (below 100), those of thinking and feeling (in hundreds) and whether it lasts long (in thousands). */
function riskOfPersisting(reader: Reader, knowledge: TriageKnowledge): Diagram {
  const { diagrams } = reader;
  const { bands, question, derived, outside } = knowledge.risk;
  const add: Operator = { of: (a, b) => a + b, neutral: 0 };
  const ticked = reader.look(question, (given) => {
    const { total, psych } = ticksOf(knowledge, given);
    return psych * 100 + total;
  });
  const points = derived.reduce((sum, { factor, when }) => {
    const worth = factor === bands.orFactor ? 1001 : 1;
    return diagrams.combine(
      sum,
      diagrams.map(reader.truth(when), (isTrue) => (isTrue === 2 ? worth : 0)),
      add,
    );
  }, ticked);
  const level = urgency(knowledge.triage.riskOfPersisting.verdict);
  const own = diagrams.map(points, (encoded) => {
    const [long, psych, total] = [encoded >= 1000, Math.floor((encoded % 1000) / 100), encoded % 100];
    const high = psych >= bands.highPsych || (psych >= bands.highPsychWith && (total >= bands.highTotal || long));
    return high || total >= bands.medium ? level : 0;
  });
  const band = reader.look(outside, (given) => 1 + ['low', 'medium', 'high'].indexOf(String(given)));
  return diagrams.combine(band, own, { of: (entered, ours) => (entered === 0 ? ours : entered === 1 ? 0 : level) });
}

function secondContact(reader: Reader, { triage }: TriageKnowledge, raisable: Diagram): Diagram {
  const { when, from, atMost } = triage.secondContact;
  const raised = (level: number) => (level < urgency(from) ? 0 : Math.min(urgency(atMost), level + 1));
  return reader.diagrams.combine(reader.truth(when), raisable, {
    of: (isTrue, level) => (isTrue === 2 ? raised(level) : 0),
  });
}

/** The answers that one way through the diagram stands for: only what is asked. */
export function answersAt({ diagrams, variables, asked }: TriageDiagram, values: readonly number[]): Answers {
  return Object.fromEntries(
    variables.flatMap(({ question, values: given }, at) => {
      const answer = given[values[at] as number];
      return answer === undefined || outcomeAt(diagrams, asked(question.id), values) === 0
        ? []
        : [[question.id, answer]];
    }),
  );
}
