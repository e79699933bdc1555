import type { Block } from '@rugwijs/core';

const yesNo = ['yes', 'no', 'unknown'] as const;
const yesNoSkip = ['yes', 'no', 'unknown', 'skip'] as const;

/** A row of an alarm list: yes, no or unknown. */
export function row<const B extends Block>(block: B) {
  return { block, kind: 'choice', options: yesNo, row: true } as const;
}

/** A row that may be skipped: rather not say, or does not apply. */
export function skippableRow<const B extends Block>(block: B) {
  return { block, kind: 'choice', options: yesNoSkip, row: true } as const;
}

/** The same row offered once more after it was skipped. */
export function offeredAgain<const B extends Block>(block: B) {
  return { block, kind: 'choice', options: yesNoSkip, optional: true } as const;
}

/** A single yes, no or unknown. */
export function yesNoUnknown<const B extends Block>(block: B) {
  return { block, kind: 'choice', options: yesNo } as const;
}

/** One of these, or unknown. */
export function choice<const B extends Block, const O extends readonly string[]>(block: B, ...options: O) {
  return { block, kind: 'choice', options: [...options, 'unknown'] as const } as const;
}

/** One of these; somebody always knows. */
export function plainChoice<const B extends Block, const O extends readonly string[]>(block: B, ...options: O) {
  return { block, kind: 'choice', options } as const;
}

/** Any of these; an empty list is "none of these". */
export function many<const B extends Block, const O extends readonly string[]>(block: B, ...options: O) {
  return { block, kind: 'many', options } as const;
}

export function number<const B extends Block>(block: B, min: number, max: number) {
  return { block, kind: 'number', min, max } as const;
}

/** 0–10. */
export function scale<const B extends Block>(block: B) {
  return { block, kind: 'scale', min: 0, max: 10 } as const;
}

export function text<const B extends Block>(block: B) {
  return { block, kind: 'text' } as const;
}
