import { type QuestionId, questions } from '@rugwijs/clinical';
import type { Answers, AnswerValue, Question } from '@rugwijs/core';
import { randomFrom } from './random.ts';

/** What share of people in a general practice says yes to a row; the others of the list are at `rare`. */
const common: Readonly<Partial<Record<QuestionId, number>>> = {
  'recent-infection': 0.05,
  'chronic-illness': 0.1,
  'cancer-ever': 0.05,
  fall: 0.06,
  osteoporosis: 0.05,
  steroids: 0.03,
  anticoagulants: 0.08,
  'upper-back': 0.1,
  'constant-night': 0.06,
  'relief-sitting': 0.2,
  'second-contact': 0.1,
  'sleep-walk-loss': 0.3,
  'vascular-legs': 0.1,
  'sexual-function-again': 0.001,
  'self-harm-again': 0.001,
};

/** Signs that ask for a call: one ordinary person in twenty-five says yes to one of them. */
const rare = 0.0008;
/** "Weet ik niet" to a row. */
const unsure = 0.0008;

/** Share of people who come with one or two alarm signs on top, so that urgent verdicts are in the mix. */
const withAlarm = 0.06;

const ordinary: Readonly<Partial<Record<QuestionId, readonly (readonly [number, string])[]>>> = {
  duration: [
    [0.45, 'under-2-weeks'],
    [0.15, '2-to-4-weeks'],
    [0.1, '4-to-6-weeks'],
    [0.1, '6-to-12-weeks'],
    [0.2, 'over-12-weeks'],
  ],
  course: [
    [0.4, 'better'],
    [0.3, 'up-and-down'],
    [0.22, 'same'],
    [0.07, 'worse'],
    [0.01, 'fast-worse'],
  ],
  'leg-pain': [
    [0.6, 'none'],
    [0.28, 'buttock-thigh'],
    [0.12, 'below-knee'],
  ],
  episodes: [
    [0.35, 'first'],
    [0.35, 'one-or-two'],
    [0.3, 'three-or-more'],
  ],
};

const rows = questions.filter(({ row }) => row).map(({ id }) => id);
const triage = questions.filter(({ step }) => step !== 'plan');

/**
 * A realistic mix: mostly ordinary people, many with a weak flag (as in Henschke 2009), one
 * in sixteen with a real alarm sign on top. Everybody has an answer to every question, whether it will be asked or not.
 */
export function makePeople(count: number, seed = 1): Answers[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => onePerson(random));
}

function onePerson(random: () => number): Answers {
  const answers: Record<string, AnswerValue> = {};
  for (const question of triage) answers[question.id] = answerTo(question, random);
  answers.age = Math.round(18 + 62 * random() ** 1.2);
  if (random() < withAlarm) {
    for (let signs = random() < 0.7 ? 1 : 2; signs > 0; signs -= 1) answers[pick(rows, random)] = 'yes';
  }
  return answers;
}

function answerTo(question: Question<QuestionId>, random: () => number): AnswerValue {
  const shares = ordinary[question.id];
  if (shares) return fromShares(shares, random());
  const options = (question.options ?? []).filter((option) => option !== 'unknown' && option !== 'skip');
  switch (question.kind) {
    case 'scale':
    case 'number':
      return Math.round(
        (question.min ?? 0) + ((question.max ?? 10) - (question.min ?? 0)) * (random() + random()) * 0.5,
      );
    case 'many':
      return options.filter(() => random() < 0.15);
    default:
      if (!options.includes('yes')) return pick(options, random);
      if (random() < unsure) return 'unknown';
      return random() < (common[question.id] ?? (question.row ? rare : 0.3)) ? 'yes' : 'no';
  }
}

function fromShares(shares: readonly (readonly [number, string])[], chance: number): string {
  let sum = 0;
  for (const [share, option] of shares) {
    sum += share;
    if (chance < sum) return option;
  }
  return shares.at(-1)?.[1] ?? 'unknown';
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}
