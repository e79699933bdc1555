import {
  type ClaimId,
  type ConflictId,
  claims,
  conflicts,
  exercises,
  type LessonId,
  lessonIds,
  lessons,
  type RedFlagId,
  rules,
  type SourceId,
  type TreatmentId,
  treatmentIds,
  treatments,
} from '@rugwijs/clinical';
import { leavesOf } from '@rugwijs/core';
import type { Language, Part, Words } from './words.ts';

/** The parts of the words that hold answers; whoever shows passages loads these. */
/** A lesson tells most; one exercise is seldom what a question is about. Measured on the tuning questions. */
const priors = { lesson: 1, treatment: 1, claim: 0.85, conflict: 0.85, alarm: 0.9, exercise: 0.6 } as const;

export const passageParts = ['claims', 'lessons', 'treatments', 'triage', 'session'] as const satisfies readonly Part[];

export type PassageWords = Pick<Words, (typeof passageParts)[number]>;

/** Something written that can answer a question, as it stands in the app. */
export interface Passage {
  /** `lesson:bending`, `claim:…`, `conflict:…`, `treatment:…`, `alarm:…`, `exercise:…`. */
  readonly id: string;
  readonly title: string;
  /** A paragraph each; an answer shows the one that fits best, and the first when none does. */
  readonly paragraphs: readonly string[];
  /** Other words for what it is about: found, not shown. */
  readonly also: readonly string[];
  readonly sources: readonly SourceId[];
  /** How likely it is the answer to a question in general, beside a lesson. */
  readonly prior: number;
  /** Where it stands in the app. */
  readonly href: string;
}

/** Everything written that can answer, in a fixed order. */
export function passages(words: PassageWords, language: Language): readonly Passage[] {
  return [
    ...rules.map(({ id }) => alarmPassage(id as RedFlagId, words, language)),
    ...lessonIds.map((id) => lessonPassage(id, words)),
    ...(Object.keys(claims) as ClaimId[]).map((id) => claimPassage(id, words)),
    ...(Object.keys(conflicts) as ConflictId[]).map((id) => conflictPassage(id, words)),
    ...treatmentIds.map((id) => treatmentPassage(id, words)),
    ...exercises.map(({ id, sources }) => {
      const { name, purpose, start, steps } = words.session.exercises[id];
      const paragraphs = [`${purpose} ${start}`, steps.join(' ')];
      return {
        id: `exercise:${id}`,
        title: name,
        paragraphs,
        also: [],
        sources,
        prior: priors.exercise,
        href: `/practice?exercise=${id}`,
      };
    }),
  ];
}

/** What the sign is, whom to call, and what to do until then. The most urgent verdict of the rule: free text never calms. */
function alarmPassage(id: RedFlagId, { triage }: PassageWords, language: Language): Passage {
  const { name, claim, say, meanwhile } = triage.rules[id];
  const rule = rules.find((one) => one.id === id);
  const [verdict] = rule?.verdicts[0] ?? ['call-gp-today' as const];
  const rows = (rule?.verdicts ?? []).flatMap(([, condition]) => leavesOf(condition).map(({ question }) => question));
  const items: Readonly<Record<string, string>> = triage.items;
  const told = [...new Set(rows)].flatMap((row) => items[row] ?? []);
  return {
    id: `alarm:${id}`,
    title: name,
    paragraphs: [`${triage.verdicts[verdict].title}. ${claim} ${meanwhile}`],
    also: [say, ...told],
    sources: (rule?.sources ?? []).map(({ source }) => source as SourceId),
    prior: priors.alarm,
    href: language === 'nl' ? '/alarm' : '/alarm/en',
  };
}

function lessonPassage(id: LessonId, words: PassageWords): Passage {
  const { title, text, today, quiz } = words.lessons.lessons[id];
  return {
    id: `lesson:${id}`,
    title,
    paragraphs: [...text, today],
    also: [quiz.statement],
    sources: lessons[id].sources,
    prior: priors.lesson,
    href: `/learn/${id}`,
  };
}

function claimPassage(id: ClaimId, words: PassageWords): Passage {
  const { heard, why, instead } = words.claims.claims[id];
  return {
    id: `claim:${id}`,
    title: heard,
    paragraphs: [`${why} ${instead}`],
    also: [],
    sources: claims[id].sources,
    prior: priors.claim,
    href: `/learn/claims?claim=${id}`,
  };
}

function conflictPassage(id: ConflictId, words: PassageWords): Passage {
  const { title, one, other, ours } = words.claims.conflicts[id];
  return {
    id: `conflict:${id}`,
    title,
    paragraphs: [ours],
    also: [one, other],
    sources: conflicts[id].sources,
    prior: priors.conflict,
    href: `/learn/claims?conflict=${id}`,
  };
}

function treatmentPassage(id: TreatmentId, words: PassageWords): Passage {
  const { name, what, does, forWhom, notWhen, asks, advised, ours, alsoCalled } = words.treatments.treatments[id];
  return {
    id: `treatment:${id}`,
    title: name,
    paragraphs: [`${does} ${ours}`, `${what} ${forWhom}`, notWhen, `${asks} ${advised}`],
    also: alsoCalled,
    sources: treatments[id].sources,
    prior: priors.treatment,
    href: `/learn/treatments/${id}`,
  };
}
