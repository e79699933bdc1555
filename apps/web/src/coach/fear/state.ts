import { coachKnowledge, knowledge } from '@rugwijs/clinical';
import {
  assessRisk,
  type FearMoment,
  type FearStep,
  type Logged,
  ladderOf,
  nextRung,
  type Rung,
  waitingTry,
} from '@rugwijs/core';
import type { Advice, Person } from '@rugwijs/journal';
import { bodyNow } from '../now.ts';

export type OwnRung = Rung<Logged<'exposed'>>;

/** The person's ladder, the least feared first. */
export function rungs({ logs }: Person): readonly OwnRung[] {
  return ladderOf(logs.feared, logs.exposed, coachKnowledge.fear);
}

export function fearMoment(person: Person, advice: Advice): FearMoment {
  const known = Object.keys(person.answers).length > 0;
  return {
    ...bodyNow(person, advice),
    answers: person.answers,
    ...(known ? { risk: assessRisk(person.answers, knowledge).band } : {}),
  };
}

/** What the rules say to do now. */
export function stepNow(person: Person, advice: Advice): FearStep {
  return nextRung(person.logs.feared, person.logs.exposed, fearMoment(person, advice), coachKnowledge.fear);
}

/** A prediction that was written and not yet answered. */
export function waiting({ logs }: Person, today: string): Logged<'exposed'> | undefined {
  return waitingTry(logs.exposed, today, coachKnowledge.fear);
}

export const paths = {
  ladder: '/tools/fear',
  add: '/tools/fear?add',
  rung: (activity: string) => `/tools/fear?rung=${encodeURIComponent(activity)}`,
  harm: (activity: string) => `/tools/fear?harm=${encodeURIComponent(activity)}`,
  run: (activity: string) => `/tools/fear?do=${encodeURIComponent(activity)}`,
  after: (activity: string) => `/tools/fear?do=${encodeURIComponent(activity)}&after`,
} as const;
