import type { Answers } from '../answers/answer.ts';
import type { Because, Reason } from '../rule/reason.ts';

/** What the course of things showed, or what follows from answers together, as against one answer. */
export type Seen =
  | 'flare-up'
  | 'too-hard-yesterday'
  | 'missed-sessions'
  | 'recovered'
  | 'high-risk'
  | 'radicular'
  | 'claudication'
  | 'new-pain'
  | 'persistent-pain';

/** What about a person can make a lesson the next one: something seen, or an answer. */
export interface Occasion {
  readonly id: string;
  readonly sign:
    | { readonly seen: Seen }
    | { readonly question: string; readonly among: readonly string[] }
    | { readonly question: string; readonly from: number };
}

export interface LessonKnowledge {
  /** In the order of reading. */
  readonly list: readonly {
    readonly id: string;
    readonly occasions: readonly string[];
    /** Not offered without an occasion: who is not pregnant needs no lesson about it. */
    readonly onlyThen?: boolean;
  }[];
  /** Strongest first. */
  readonly occasions: readonly Occasion[];
  /** Seen as recovered: in these days pain was told so many times and hindrance as well, none of them above its bound (0–10). */
  readonly recovered: {
    readonly days: number;
    readonly times: number;
    readonly pain: number;
    readonly hindrance: number;
  };
}

export interface LessonChoice {
  readonly lesson: string;
  /** Rule `lesson-<occasion>`, or `lesson-next` when nothing about the person points to one. */
  readonly reasons: readonly Reason[];
}

/**
 * The next lesson: the first unread one of the strongest occasion that has any, else the first unread one that is for everybody.
 * Own choice, no evidence: people read what touches them today. An unanswered question is no occasion.
 */
export function chooseLesson(
  knowledge: LessonKnowledge,
  person: { readonly answers: Answers; readonly seen: readonly Seen[]; readonly read: readonly string[] },
): LessonChoice | undefined {
  const unread = knowledge.list.filter(({ id }) => !person.read.includes(id));
  for (const { id, sign } of knowledge.occasions) {
    const because = told(sign, person.answers, person.seen);
    const lesson = because && unread.find(({ occasions }) => occasions.includes(id));
    if (lesson) return { lesson: lesson.id, reasons: [reason(`lesson-${id}`, because)] };
  }
  const next = unread.find(({ onlyThen }) => !onlyThen);
  return next && { lesson: next.id, reasons: [reason('lesson-next', [])] };
}

/** The answers that make it an occasion (none for what was seen), or nothing when it is not. */
function told(sign: Occasion['sign'], answers: Answers, seen: readonly Seen[]): readonly Because[] | undefined {
  if ('seen' in sign) return seen.includes(sign.seen) ? [] : undefined;
  const answer = answers[sign.question];
  if (answer === undefined) return undefined;
  const holds =
    'from' in sign
      ? typeof answer === 'number' && answer >= sign.from
      : (Array.isArray(answer) ? answer : [answer]).some((one) => sign.among.includes(one));
  return holds ? [{ question: sign.question, answer }] : undefined;
}

function reason(rule: string, because: readonly Because[]): Reason {
  return { rule, because, sources: ['own'], certainty: 'expert' };
}
