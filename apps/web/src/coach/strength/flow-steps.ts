import { coachKnowledge } from '@rugwijs/clinical';
import type { HomeTestId, TestTry } from '@rugwijs/core';

/** Where somebody is in doing a test. */
export type Stage =
  | 'new'
  | 'pain-now'
  | 'leg'
  | 'side'
  | 'expected-pain'
  | 'expected-effort'
  | 'confidence'
  | 'ready'
  | 'run'
  | 'end'
  | 'amount'
  | 'pain'
  | 'effort'
  | 'new-after'
  | 'done';

/** What was told so far. */
export type Draft = { -readonly [Field in keyof TestTry]?: TestTry[Field] | undefined } & {
  legWorse?: 'yes' | 'no' | 'unknown';
};

const before: readonly Stage[] = [
  'new',
  'pain-now',
  'leg',
  'side',
  'expected-pain',
  'expected-effort',
  'confidence',
  'ready',
];

/** Not begun yet: here the rules may still close the test. */
export function isBefore(stage: Stage): boolean {
  return before.includes(stage);
}

/** Of what was told, what the rules of safety read. */
export function told({ painBefore, legWorse }: Draft) {
  return {
    ...(painBefore === undefined ? {} : { painNow: painBefore }),
    ...(legWorse === undefined ? {} : { legWorse }),
  };
}

/** What ends by itself needs no reason; of what was counted the number is still to come. */
export function afterClock(test: HomeTestId, seconds: number, top: boolean): [Stage, Draft] {
  const { clock } = coachKnowledge.strength.tests[test];
  if (clock === 'countdown') return top ? ['amount', { ended: 'done' }] : ['end', {}];
  const value = clock === 'hold' ? Math.floor(seconds) : Math.round(seconds * 10) / 10;
  if (clock === 'hold' && top) return ['pain', { value, ended: 'top' }];
  return ['end', { value }];
}

/** What was counted is asked however it ended: a number that nobody gave must not become a nought. */
export function afterEnd(test: HomeTestId): Stage {
  return coachKnowledge.strength.tests[test].clock === 'countdown' ? 'amount' : 'pain';
}

/** A try that hurt, or of which nobody told how much, asks once more whether anything is new. */
export function asksAgain({ ended, pain, painBefore }: TestTry): boolean {
  const { painUpTo, painRise } = coachKnowledge.strength;
  if (ended === 'pain' || pain === undefined || pain > painUpTo) return true;
  return painBefore !== undefined && pain - painBefore >= painRise;
}

/** Only what was told: an absent field is no answer, and without a number and an end there is no try. */
export function tryOf(test: HomeTestId, day: string, { legWorse: _, ...draft }: Draft): TestTry | undefined {
  const { value, ended } = draft;
  if (value === undefined || ended === undefined) return undefined;
  const given = Object.entries(draft).filter(([, told]) => told !== undefined);
  return { ...Object.fromEntries(given), test, day, value, ended };
}
