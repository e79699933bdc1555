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

/** The whole check, once every question was answered. */
export function checkOf(draft: LegDraft, day: string): LegCheck | undefined {
  return steps.every((step) => draft[step] !== undefined) ? ({ ...draft, day } as LegCheck) : undefined;
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
