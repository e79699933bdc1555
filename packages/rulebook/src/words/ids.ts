import type { QuestionId, vocabulary } from '@rugwijs/clinical';

/** Questions of the Rugcheck: all but those of the plan. */
export type CheckQuestionId = {
  [Id in QuestionId]: (typeof vocabulary)[Id]['block'] extends 'plan' ? never : Id;
}[QuestionId];

/** Conditions with a name of their own in `clinical/src/triage`; a test compares this list with the rules. */
export const namedIds = [
  'saddle',
  'saddle-fresh',
  'motor',
  'leg-fresh',
  'new-paralysis',
  'nerve-sign',
  'fresh-nerve-sign',
  'unexplained-nerve-sign',
  'cancer',
  'radicular',
  'infection-risk',
  'bone-soft-without-pain',
  'bone-soft-1',
  'bone-soft-2',
  'maybe-pregnant',
  'first-from-50',
] as const;

export type NamedId = (typeof namedIds)[number];

/** What a theorem claims; `except` says for whom it does not hold, printed behind "behalve". */
export type TheoremWords = string | { readonly says: string; readonly except: string };
