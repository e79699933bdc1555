import type { RecheckKind } from '@rugwijs/core';
import type { Walk } from './path.ts';

/** A check that was interrupted: kept on this device for a day, so that it can go on where it stopped. */
export interface Draft {
  readonly kind: 'intake' | RecheckKind;
  readonly walk: Walk;
  /** Zones of the drawn body, only to show them again; never written in the journal. */
  readonly zones: readonly string[];
  readonly forOther: boolean;
  readonly at: number;
}

const key = 'rugwijs.draft';
const oneDay = 86_400_000;

export function readDraft(now: number): Draft | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null;
    if (!draft || now - draft.at > oneDay || draft.at - now > oneDay || !Array.isArray(draft.walk?.path))
      return undefined;
    return draft;
  } catch {
    return undefined;
  }
}

export function keepDraft(draft: Draft): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Storage refused: the check itself goes on, it can only not be resumed.
  }
}

export function forgetDraft(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
