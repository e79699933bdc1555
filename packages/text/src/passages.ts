import {
  type ClaimId,
  type ConflictId,
  claims,
  conflicts,
  type ExerciseId,
  exercises,
  type LessonId,
  lessonIds,
  lessons,
  type NumberId,
  numberIds,
  numbers,
  type RedFlagId,
  rules,
  type SourceId,
  type TreatmentId,
  treatmentIds,
  treatments,
} from '@rugwijs/clinical';
import { leavesOf } from '@rugwijs/core';
import type { Language, Part, Words } from './words.ts';

/** A lesson tells most; one exercise or one word is seldom what a question is about. Measured on the tuning questions. */
const priors = {
  lesson: 1,
  treatment: 1,
  claim: 0.85,
  conflict: 0.85,
  alarm: 0.9,
  number: 0.7,
  part: 0.7,
  exercise: 0.6,
  term: 0.3,
} as const;

/** The parts of the words that hold answers; whoever shows passages loads these. */
export const passageParts = [
  'claims',
  'lessons',
  'treatments',
  'triage',
  'session',
  'learn',
] as const satisfies readonly Part[];

/** What the net under typed text may have seen when it is about a sign. Its flags are words of language; the rules are ours. */
const raisedBy: Readonly<Partial<Record<RedFlagId, readonly string[]>>> = {
  'heart-lungs-collapse': ['chest-or-belly-pain'],
  aneurysm: ['chest-or-belly-pain'],
  'cauda-equina': ['bladder-retention', 'bladder-incontinence', 'bowel-incontinence', 'saddle-numbness'],
  paralysis: ['leg-weakness'],
  'leg-weakness': ['leg-weakness'],
  'foot-drop': ['foot-drop'],
  'both-legs': ['both-legs'],
  'major-trauma': ['fall-or-accident'],
  'fracture-after-fall': ['fall-or-accident'],
  fracture: ['steroids'],
  fever: ['fever'],
  'infection-without-fever': ['needle-drugs'],
  cancer: ['cancer-before'],
  'serious-illness': ['weight-loss', 'night-pain'],
  belly: ['chest-or-belly-pain'],
  pregnancy: ['pregnant'],
  'self-harm': ['suicidal-thoughts'],
};

export type PassageWords = Pick<Words, (typeof passageParts)[number]>;

/** Something written that can answer a question, as it stands in the app. */
export interface Passage {
  /** `lesson:bending`, `claim:…`, `conflict:…`, `treatment:…`, `alarm:…`, `exercise:…`, `term:…`, `number:…`, `part:…`. */
  readonly id: string;
  readonly title: string;
  /** A paragraph each; an answer shows the one that fits best, and the first when none does. */
  readonly paragraphs: readonly string[];
  /** Other words for what it is about: found, not shown. */
  readonly also: readonly string[];
  readonly sources: readonly SourceId[];
  /** How likely it is the answer to a question in general, beside a lesson. */
  readonly prior: number;
  /** Where it stands in the app; a word with its meaning is all there is of it. */
  readonly href?: string;
  /** About an alarm sign: the flags of the net under typed text that mean this sign. */
  readonly alarm?: readonly string[];
}

/** Everything written that can answer, in a fixed order. */
export function passages(words: PassageWords, language: Language): readonly Passage[] {
  return [
    ...rules.map(({ id }) => alarmPassage(id as RedFlagId, words, language)),
    ...lessonIds.map((id) => lessonPassage(id, words)),
    ...(Object.keys(claims) as ClaimId[]).map((id) => claimPassage(id, words)),
    ...(Object.keys(conflicts) as ConflictId[]).map((id) => conflictPassage(id, words)),
    ...treatmentIds.map((id) => treatmentPassage(id, words)),
    ...exercises.map(({ id, sources }) => exercisePassage(id, sources, words)),
    ...Object.entries(words.learn.glossary).map(([id, { term, forms, means }]) => ({
      id: `term:${id}`,
      title: term,
      paragraphs: [means],
      also: forms,
      sources: [],
      prior: priors.term,
    })),
    ...numberIds.map((id) => numberPassage(id, words)),
    ...Object.entries(words.learn.anatomy.parts).map(([id, { name, says }]) => ({
      id: `part:${id}`,
      title: name,
      paragraphs: [says.join(' ')],
      also: [],
      sources: [],
      prior: priors.part,
      href: '/learn/anatomy',
    })),
  ];
}

/**
 * What the sign is, whom to call, and what to do until then: of a hard sign, which acts alone, the most urgent verdict of its
 * rule, for free text never calms. A soft sign only means something beside others: the alarm questions weigh it.
 */
function alarmPassage(id: RedFlagId, words: PassageWords, language: Language): Passage {
  const { triage } = words;
  const { name, claim, say, meanwhile } = triage.rules[id];
  const rule = rules.find((one) => one.id === id);
  const [verdict] = rule?.verdicts[0] ?? ['call-gp-today' as const];
  const first = rule?.tier === 'hard' ? `${triage.verdicts[verdict].title}.` : words.learn.screens.ask.alarm;
  const rows = (rule?.verdicts ?? []).flatMap(([, condition]) => leavesOf(condition).map(({ question }) => question));
  const items: Readonly<Record<string, string>> = triage.items;
  const told = [...new Set(rows)].flatMap((row) => items[row] ?? []);
  return {
    id: `alarm:${id}`,
    title: name,
    paragraphs: [`${first} ${claim} ${meanwhile}`],
    also: [say, ...told],
    sources: (rule?.sources ?? []).map(({ source }) => source as SourceId),
    prior: priors.alarm,
    href: language === 'nl' ? '/alarm' : '/alarm/en',
    alarm: raisedBy[id] ?? [],
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

function exercisePassage(id: ExerciseId, sources: readonly SourceId[], { session }: PassageWords): Passage {
  const { name, purpose, start, steps } = session.exercises[id];
  return {
    id: `exercise:${id}`,
    title: name,
    paragraphs: [`${purpose} ${start}`, steps.join(' ')],
    also: [],
    sources,
    prior: priors.exercise,
    href: `/practice?exercise=${id}`,
  };
}

function numberPassage(id: NumberId, { learn }: PassageWords): Passage {
  const { title, says, note = '' } = learn.numbers.each[id];
  return {
    id: `number:${id}`,
    title,
    paragraphs: [`${says} ${note}`.trim()],
    also: [],
    sources: numbers[id].sources,
    prior: priors.number,
    href: '/learn/numbers',
  };
}
