import type { LegCheck, LegSign } from '@rugwijs/core';

/** The questions of one look, the alarm signs first. */
export const steps = [
  'saddle',
  'side',
  'heels',
  'toes',
  'stairs',
  'strength',
  'feeling',
  'legPain',
  'backPain',
  'reach',
] as const satisfies readonly (keyof LegCheck)[];

export type LegStep = (typeof steps)[number];

/** Answers so far; nothing is chosen beforehand. */
export type LegDraft = { readonly [Step in LegStep]?: LegCheck[Step] };

/** Every question was answered. */
export function isWhole(told: LegDraft): boolean {
  return steps.every((step) => told[step] !== undefined);
}

/** Where to go back to for a sign that was not known. */
export function stepOf(sign: LegSign): LegStep {
  switch (sign) {
    case 'both-legs':
      return 'side';
    case 'below-knee':
      return 'reach';
    case 'more-pain':
      return 'legPain';
    default:
      return sign;
  }
}
