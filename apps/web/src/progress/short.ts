import type { ChangeJudgement } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';

/** What a measure other than pain did, in a few words. */
export function short({ verdict }: ChangeJudgement, text: Words['practice']['progress']): string {
  if (verdict === 'too-early') return text.activities.early;
  if (verdict === 'real-better') return text.activities.real;
  return verdict === 'real-worse' ? text.activities.worse : text.activities.noise;
}
