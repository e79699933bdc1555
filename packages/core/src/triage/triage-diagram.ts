import type { Answers } from '../answers/answer.ts';
import type { Condition } from '../rule/condition.ts';
import { type Diagram, Diagrams, leastUpTo, mostUpTo, type Operator } from '../rule/diagram.ts';
import { type Given, type Leaf, truthOf } from '../rule/leaf.ts';
import { answerSpace, type SpaceOptions, ticksOf, type Variable } from './answer-space.ts';
import type { TriageKnowledge } from './knowledge.ts';
import type { RedFlag } from './red-flag.ts';
import { urgency } from './verdict.ts';

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
}

const emergency = 5;
/** Of truths and of verdicts. */
export const leastTrue = leastUpTo(2);
export const mostTrue = mostUpTo(2);
export const mostUrgent = mostUpTo(emergency);

/**
 * Builds the verdict of every set of answers at once, from the same rule data that `decide` runs. A person is what they would
 * answer if asked; a question with a `when` is read only where that is true, one that is closed by `noWhile` as no.
 * Nothing stops early (`until`), and `orFrom` is read as "always": a larger space than can occur.
 */
export function triageDiagram(knowledge: TriageKnowledge, options: SpaceOptions): TriageDiagram {
  const variables = answerSpace(knowledge, options);
  const diagrams = new Diagrams(variables.map(({ values }) => values.length));
  const reader = new Reader(diagrams, variables);
  const { triage } = knowledge;
  const rules = new Map(triage.rules.map((flag) => [flag.id, ruleDiagram(reader, flag)]));
  const most = (of: readonly RedFlag[]) =>
    of
      .map(({ id }) => rules.get(id) as Diagram)
      .reduce((a, b) => diagrams.combine(a, b, mostUrgent), diagrams.outcome(0));
  const raised = secondContact(
    reader,
    knowledge,
    most(triage.rules.filter((rule) => rule.raisedBySecondContact !== false)),
  );
  const parts = [most(triage.rules), manyUnknown(reader, knowledge), riskOfPersisting(reader, knowledge), raised];
  const verdict = parts.reduce((a, b) => diagrams.combine(a, b, mostUrgent));
  return {
    diagrams,
    variables,
    rules,
    verdict,
    fromOne: diagrams.map(verdict, (level) => level + 1),
    possible: (of) => reader.possible(of),
    truth: (condition) => reader.truth(condition),
    asked: (question) => reader.asked(question),
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

/** Ticks of thinking and feeling in the tens, all points in the ones; the factor that stands for "long" in the hundreds. */
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

/** Turns conditions into diagrams, each once. */
class Reader {
  readonly diagrams: Diagrams;
  readonly #variables: readonly Variable[];
  readonly #truths = new Map<Condition, Diagram>();
  readonly #asked = new Map<string, Diagram>();
  #everything: Diagram | undefined;

  constructor(diagrams: Diagrams, variables: readonly Variable[]) {
    this.diagrams = diagrams;
    this.#variables = variables;
  }

  readonly truth = (condition: Condition): Diagram => {
    const known = this.#truths.get(condition);
    if (known !== undefined) return known;
    const made = this.#make(condition);
    this.#truths.set(condition, made);
    return made;
  };

  #make(condition: Condition): Diagram {
    const { diagrams } = this;
    switch (condition.kind) {
      case 'all':
        return this.#fold(condition.of, leastTrue, 2);
      case 'any':
        return this.#fold(condition.of, mostTrue, 0);
      case 'not':
        return diagrams.map(this.truth(condition.of), (isTrue) => 2 - isTrue);
      case 'atLeast':
        return this.#atLeast(condition.count, condition.of.map(this.truth));
      case 'named':
        return this.truth(condition.of);
      default:
        return this.look(condition.question, (given) => truthOf(condition as Leaf, given));
    }
  }

  #fold(of: readonly Condition[], operator: Operator, none: number): Diagram {
    return of.map(this.truth).reduce((a, b) => this.diagrams.combine(a, b, operator), this.diagrams.outcome(none));
  }

  /** So many of these: the first and one fewer of the rest, or so many of the rest; worked out from the last to the first. */
  #atLeast(count: number, of: readonly Diagram[]): Diagram {
    const { diagrams } = this;
    const none = Array.from({ length: count + 1 }, (_, wanted) => diagrams.outcome(wanted === 0 ? 2 : 0));
    const all = of.reduceRight(
      (rest, part) =>
        rest.map((soMany, wanted) => {
          const fewer = rest[wanted - 1];
          return fewer === undefined
            ? soMany
            : diagrams.combine(diagrams.combine(part, fewer, leastTrue), soMany, mostTrue);
        }),
      none,
    );
    return all[count] as Diagram;
  }

  /** What is seen of a question: its answer where it is asked, no where an unknown closed it, else nothing. */
  look(id: string, see: (given: Given) => number): Diagram {
    const { diagrams } = this;
    const at = this.#variables.findIndex(({ question }) => question.id === id);
    const variable = this.#variables[at];
    if (variable === undefined) throw new Error(`No question "${id}" in the space`);
    const { question, values } = variable;
    const own = diagrams.variable(at, (value) => see(values[value]));
    const skip = question.options?.includes('skip') ? 'skip' : undefined;
    const notAsked = diagrams.outcome(see(question.optional ? skip : undefined));
    const seen = diagrams.choose(this.asked(id), own, notAsked);
    if (question.noWhile === undefined) return seen;
    const closed = diagrams.map(this.truth(question.noWhile), (isTrue) => Number(isTrue === 2));
    return diagrams.choose(closed, diagrams.outcome(see('no')), seen);
  }

  asked(id: string): Diagram {
    const known = this.#asked.get(id);
    if (known !== undefined) return known;
    const { when, orFrom } = this.#variables.find(({ question }) => question.id === id)?.question ?? {};
    const always = when === undefined || orFrom !== undefined;
    const made = always
      ? this.diagrams.outcome(1)
      : this.diagrams.map(this.truth(when), (isTrue) => Number(isTrue === 2));
    this.#asked.set(id, made);
    return made;
  }

  /** Every set of answers once. Without `of`: to all questions, worked out once. */
  possible(of?: ReadonlySet<number>): Diagram {
    if (of !== undefined) return this.#possible([...of]);
    this.#everything ??= this.#possible([...this.#variables.keys()]);
    return this.#everything;
  }

  #possible(of: readonly number[]): Diagram {
    return [...of]
      .sort((a, b) => b - a)
      .map((at) => {
        const first = this.diagrams.variable(at, (value) => Number(value === 0));
        return this.diagrams.combine(this.asked((this.#variables[at] as Variable).question.id), first, mostUpTo(1));
      })
      .reduce((a, b) => this.diagrams.combine(b, a, leastUpTo(1)), this.diagrams.outcome(1));
  }
}

/** The answers that one way through the diagram stands for: only what is asked. */
export function answersAt({ diagrams, variables, asked }: TriageDiagram, values: readonly number[]): Answers {
  return Object.fromEntries(
    variables.flatMap(({ question, values: given }, at) => {
      const answer = given[values[at] as number];
      return answer === undefined || diagrams.at(asked(question.id), values) === 0 ? [] : [[question.id, answer]];
    }),
  );
}
