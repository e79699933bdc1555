import type { Reason } from '@rugwijs/core';
import { sayRule } from '../design/say-reason.ts';

const noParts = {
  answers: undefined,
  triage: undefined,
  plan: undefined,
  adaptation: undefined,
  progress: undefined,
  classification: undefined,
  learn: undefined,
};

/** The claims of a tool's own reasons, to be read without opening "Waarom?"; the same sentence once. */
export function sayClaims(reasons: readonly Reason[], tool: unknown): readonly string[] {
  return [...new Set(reasons.flatMap((reason) => sayRule(reason, noParts, tool)?.claim ?? []))];
}
