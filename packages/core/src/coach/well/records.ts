import type { Day } from '../../answers/answer.ts';

/** The programme for staying well begins: what somebody does now. */
export interface WellStart {
  readonly day: Day;
  readonly walkingMinutes: number;
  readonly walkingDays: number;
  readonly strengthDays: number;
  /** A sport or movement of one's own, in own words. Rules only see that there is one. */
  readonly sport?: string;
}

/** The person's own plan for when the pain comes back. */
export interface RelapsePlan {
  readonly day: Day;
  /** Own words by field of `relapseFields`. Rules never read them. */
  readonly words: Readonly<Record<string, string>>;
}

/** What an own plan says: how it announces itself, what comes first, what stays, whom to call. */
export const relapseFields = ['signs', 'first', 'keep', 'call'] as const;

export type RelapseField = (typeof relapseFields)[number];

/** A plan is made when these are filled in; whom to call has an answer of its own on the page. */
export const relapseNeeded: readonly RelapseField[] = ['signs', 'first', 'keep'];

export function isPlanMade({ words }: RelapsePlan): boolean {
  return relapseNeeded.every((field) => (words[field] ?? '').trim() !== '');
}
