import { knowledge, questions as table } from '@rugwijs/clinical';
import { type Answers, type AnswerValue, type Decision, decide, nextStep, urgency } from '@rugwijs/core';
import { people as makePeople } from '@rugwijs/simulation';
import { randomFrom } from './random.ts';
import { type Figure, mean, show } from './report.ts';

/** One Rugcheck, answered by one person. */
export interface Check {
  /** Answers until the verdict was certain: every row of a list is one. */
  readonly toVerdict: number;
  /** Answers in the whole check, what classification and risk need included. */
  readonly whole: number;
  /** Taps in the whole check: a list with "none of these" is one, else one for each row that is not a no and one for the rest. */
  readonly taps: number;
  /** What was answered, in order, until the verdict was certain. */
  readonly answers: Answers;
  /** Everything that was answered. */
  readonly all: Answers;
}

/** Walks through the Rugcheck as the app does, screen by screen; a list is answered whole. */
export function walkThrough(person: Answers): Check {
  const answers: Record<string, AnswerValue> = {};
  let toVerdict: number | undefined;
  let certain: Answers = {};
  let taps = 0;
  for (;;) {
    const step = nextStep(answers, knowledge);
    if (step.kind === 'done') break;
    const ids = step.kind === 'list' ? [...step.rows, ...step.followUps] : [step.id];
    for (const id of ids) answers[id] = person[id] ?? 'unknown';
    taps +=
      step.kind === 'list'
        ? tapsOf(
            step.rows.map((id) => answers[id]),
            step.followUps.length,
          )
        : 1;
    if (toVerdict === undefined && decide(answers, knowledge).verdict !== 'undecided') {
      toVerdict = Object.keys(answers).length;
      certain = { ...answers };
    }
  }
  const whole = Object.keys(answers).length;
  return {
    toVerdict: toVerdict ?? whole,
    whole,
    taps,
    answers: toVerdict === undefined ? answers : certain,
    all: answers,
  };
}

function tapsOf(rows: readonly (AnswerValue | undefined)[], followUps: number): number {
  const told = rows.filter((answer) => answer !== 'no').length;
  return followUps + told + (told < rows.length ? 1 : 0);
}

/**
 * The smallest set of this person's answers we can find that alone gives the same: answers are taken away one by one, in
 * several orders, as long as it stays. Nobody can ask it, since it needs the answers beforehand.
 * @param same What must stay: the verdict, or the verdict with nothing left to ask.
 */
export function smallestSet(answers: Answers, same: (a: Decision, b: Decision) => boolean, orders = 8): number {
  const decision = decide(answers, knowledge);
  const random = randomFrom(7);
  let smallest = Number.POSITIVE_INFINITY;
  for (let order = 0; order < orders; order += 1) {
    const ids = Object.keys(answers);
    if (order === 1) ids.reverse();
    if (order > 1) ids.sort(() => random() - 0.5);
    const left: Record<string, AnswerValue> = { ...answers };
    for (const id of ids) {
      const kept = left[id] as AnswerValue;
      delete left[id];
      if (!same(decision, decide(left, knowledge))) left[id] = kept;
    }
    smallest = Math.min(smallest, Object.keys(left).length);
  }
  return smallest;
}

const sameVerdict = (a: Decision, b: Decision) => a.verdict === b.verdict;
const sameAndDone = (a: Decision, b: Decision) => a.verdict === b.verdict && b.stillNeeded.length === 0;

export function questions(count = 300): Figure[] {
  const people = makePeople(count, 11);
  const checks = people.map(walkThrough);
  const everything = table.filter(({ step }) => step !== 'plan').length;
  const smallest = mean(checks.map(({ answers }) => smallestSet(answers, sameVerdict)));
  const smallestWhole = mean(checks.map(({ all }) => smallestSet(all, sameAndDone)));
  const whole = mean(checks.map((check) => check.whole));
  const asked = checks.map(({ toVerdict }) => toVerdict);
  const ratio = mean(asked) / smallest;
  const many = makePeople(10 * count, 12).map(walkThrough); // calls are rare
  const urgent = many.filter(({ answers }) => decide(answers, knowledge).verdict === 'emergency');
  const calls = many.filter(({ answers }) => isAtLeast(answers, 'call-gp-today'));
  const taps = checks.map((check) => check.taps);
  const within = taps.filter((number) => number <= 20).length;
  return [
    {
      what: `Questions to a verdict, ${count} people (a row of a list is one)`,
      measured: `mean ${show(mean(asked))}, most ${Math.max(...asked)}; asking everything is ${everything}`,
      goal: '',
    },
    {
      what: 'Beside the smallest set of answers that proves the same verdict',
      measured: `${show(ratio)} × (${show(smallest)})`,
      goal: '≤ 1.1 ×',
      met: ratio <= 1.1,
    },
    {
      what: 'The whole check beside the smallest set that leaves nothing to ask (classification and risk included)',
      measured: `${show(whole / smallestWhole)} × (${show(whole)} beside ${show(smallestWhole)})`,
      goal: '≤ 1.1 ×',
      met: whole / smallestWhole <= 1.1,
    },
    {
      what: 'Questions to a call (today or sooner), and to 112',
      measured: `mean ${show(mean(calls.map((c) => c.toVerdict)))} and ${show(mean(urgent.map((c) => c.toVerdict)))}`,
      goal: 'first screen for 112',
    },
    {
      what: 'Taps in a whole Rugcheck ("none of these" is one)',
      measured: `mean ${show(mean(taps))}, most ${Math.max(...taps)}; ${show((100 * within) / count)} % within 20`,
      goal: '≤ 20 for most',
      met: within > count / 2,
    },
  ];
}

function isAtLeast(answers: Answers, verdict: 'call-gp-today'): boolean {
  const found = decide(answers, knowledge).verdict;
  return found !== 'undecided' && urgency(found) >= urgency(verdict);
}
