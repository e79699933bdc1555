import type { RedFlag } from '@rugwijs/core';
import type { SourceId } from '../sources/sources.ts';
import type { RedFlagId } from './rule-ids.ts';

/** Checks a rule against our ids, verdicts and sources; nothing more. */
export function redFlag(flag: RedFlag<RedFlagId, SourceId>): RedFlag<RedFlagId, SourceId> {
  return flag;
}
