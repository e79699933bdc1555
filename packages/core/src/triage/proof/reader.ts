import type { Condition } from '../../rule/condition.ts';
import { type Diagram, Diagrams, leastUpTo, mostUpTo, type Operator } from '../../rule/diagram.ts';
import { type Given, type Leaf, truthOf } from '../../rule/leaf.ts';
import type { AnswerSpace, Variable } from './answer-space.ts';

const leastTrue = leastUpTo(2);
const mostTrue = mostUpTo(2);

/** Turns conditions into diagrams, each once. */
export class Reader {
  readonly space: AnswerSpace;
  readonly diagrams: Diagrams;
  readonly #variables: readonly Variable[];
  readonly #truths = new Map<Condition, Diagram>();
  readonly #asked = new Map<string, Diagram>();
  #everything: Diagram | undefined;

  constructor(space: AnswerSpace) {
    this.space = space;
    this.diagrams = new Diagrams(space.variables.map(({ values }) => values.length));
    this.#variables = space.variables;
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
        return this.#leaf(condition);
    }
  }

  #leaf(leaf: Leaf): Diagram {
    if (!this.space.sees(leaf)) throw new Error(`The space does not tell apart what ${JSON.stringify(leaf)} asks`);
    return this.look(leaf.question, (given) => truthOf(leaf, given));
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
