import { type Answers, type AnswerValue, type Block, decide, nextStep, type TriageKnowledge } from '@rugwijs/core';

/** One screen of the check: an alarm list with its rows, or one or two questions. */
export type Stop =
  | { readonly kind: 'list'; readonly block: Block; readonly rows: readonly string[] }
  | { readonly kind: 'questions'; readonly ids: readonly string[] };

/** A check under way. `given` keeps every answer, also of screens gone back from; only screens on the path count. */
export interface Walk {
  /** Answers from before that are not asked again (a re-check); empty for a first check. */
  readonly base: Answers;
  readonly given: Answers;
  readonly path: readonly Stop[];
}

/** Questions that share a screen, because the second is meant as a continuation of the first. */
const together: readonly (readonly string[])[] = [['duration', 'course']];

/** The first screen of a check. */
export function begin(base: Answers, knowledge: TriageKnowledge): Walk {
  return advance({ base, given: {}, path: [] }, knowledge) ?? { base, given: {}, path: [] };
}

/** The next screen, or `undefined` when nothing is left to ask. */
export function advance(walk: Walk, knowledge: TriageKnowledge): Walk | undefined {
  const settled = answersOf(walk, knowledge);
  const next = nextStep(settled, knowledge);
  if (next.kind === 'done') return undefined;
  const stop: Stop =
    next.kind === 'list'
      ? { kind: 'list', block: next.block, rows: next.rows }
      : {
          kind: 'questions',
          ids: (together.find((ids) => ids[0] === next.id) ?? [next.id]).filter((id) => settled[id] === undefined),
        };
  return { ...walk, path: [...walk.path, stop] };
}

/** One screen back; its answers are kept. */
export function back(walk: Walk): Walk {
  return { ...walk, path: walk.path.slice(0, -1) };
}

/** Gives or (with `undefined`) takes back an answer. */
export function give(walk: Walk, id: string, value: AnswerValue | undefined): Walk {
  const { [id]: _old, ...rest } = walk.given;
  return { ...walk, given: value === undefined ? rest : { ...rest, [id]: value } };
}

/** "Geen van deze": every untouched row of the present list becomes a no. */
export function noneOfThese(walk: Walk): Walk {
  const stop = walk.path.at(-1);
  if (stop?.kind !== 'list') return walk;
  const open = stop.rows.filter((row) => walk.given[row] === undefined);
  return { ...walk, given: { ...walk.given, ...Object.fromEntries(open.map((row) => [row, 'no'])) } };
}

/** Follow-ups to show under a list: those that its rows, and earlier follow-ups, have opened. */
export function followUps(walk: Walk, knowledge: TriageKnowledge): readonly string[] {
  const stop = walk.path.at(-1);
  if (stop?.kind !== 'list') return [];
  return settleList(answersOf({ ...walk, path: walk.path.slice(0, -1) }, knowledge), stop, walk.given, knowledge).shown;
}

/** What is said on the screens of the path: later screens gone back from do not count, closed follow-ups neither. */
export function answersOf(walk: Walk, knowledge: TriageKnowledge): Answers {
  let answers: Answers = walk.base;
  for (const stop of walk.path) {
    answers =
      stop.kind === 'list'
        ? settleList(answers, stop, walk.given, knowledge).answers
        : { ...answers, ...pick(walk.given, stop.ids) };
  }
  return answers;
}

/** Only what this check asked: what is written in the journal. */
export function newAnswers(walk: Walk, knowledge: TriageKnowledge): Answers {
  const all = answersOf(walk, knowledge);
  return Object.fromEntries(Object.entries(all).filter(([id, value]) => walk.base[id] !== value || id in walk.given));
}

/** True once the answers already mean 112: then nothing more has to be read. */
export function isEmergency(walk: Walk, knowledge: TriageKnowledge): boolean {
  return decide(answersOf(walk, knowledge), knowledge).atLeast === 'emergency';
}

/** Answers that a re-check asks afresh are left out, with the follow-ups of their screens. */
export function baseFor(answers: Answers, asked: readonly string[], knowledge: TriageKnowledge): Answers {
  const blocks = new Set(knowledge.questions.filter((q) => asked.includes(q.id) && q.row).map((q) => q.block));
  const anew = (id: string) => {
    const question = knowledge.questions.find((q) => q.id === id);
    return asked.includes(id) || (question !== undefined && !question.row && blocks.has(question.block));
  };
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !anew(id)));
}

function settleList(
  before: Answers,
  stop: Extract<Stop, { kind: 'list' }>,
  given: Answers,
  knowledge: TriageKnowledge,
) {
  let answers: Answers = { ...before, ...pick(given, stop.rows) };
  const shown: string[] = [];
  for (;;) {
    const next = nextStep(answers, knowledge);
    if (next.kind !== 'list' || next.block !== stop.block) break;
    const fresh = next.followUps.filter((id) => !shown.includes(id));
    if (fresh.length === 0) break;
    shown.push(...fresh);
    answers = { ...answers, ...pick(given, fresh) };
  }
  return { answers, shown };
}

function pick(answers: Answers, ids: readonly string[]): Answers {
  return Object.fromEntries(ids.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]])));
}
