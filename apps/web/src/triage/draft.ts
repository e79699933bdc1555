import type { RecheckKind } from '@rugwijs/core';
import { clearShelf, keepOnShelf, readShelf } from '../device/shelf.ts';
import { clearInTab, keepInTab, readInTab } from '../device/tab.ts';
import type { Walk } from './path.ts';

/** A check that was interrupted: kept on this device for a day, so that it can go on where it stopped; one for somebody else only in its tab. */
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
  const draft = (readInTab(key) ?? readShelf(key)) as Draft | null | undefined;
  if (!draft || Math.abs(now - draft.at) > oneDay || !Array.isArray(draft.walk?.path)) return undefined;
  return draft;
}

export function keepDraft(draft: Draft): void {
  forgetDraft();
  if (draft.forOther) keepInTab(key, draft);
  else keepOnShelf(key, draft);
}

export function forgetDraft(): void {
  clearShelf(key);
  clearInTab(key);
}
