import { coachKnowledge, knowledge } from '@rugwijs/clinical';
import { type AidId, type AidSafety, aidIds, aidSafety, assessRisk } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { advice, person } from '../../device/journal.ts';
import { bodyNow } from '../now.ts';

export const helpsKnowledge = coachKnowledge.helps;

/** The aid with this id; nothing for one that this version does not know. */
export function aidOf(id: string | undefined): AidId | undefined {
  return aidIds.find((aid) => aid === id);
}

/** The name of what was used, in the person's words where there are any. */
export function sayAid(words: Words['helps'], aid: string, name: string | undefined): string {
  const known = aidOf(aid);
  return name || (known ? words.aids[known].name : aid);
}

/** The safety list of an aid for this person today. */
export function safetyOf(aid: AidId): AidSafety {
  const { answers, logs } = person.value;
  const { limits, unchecked } = bodyNow(person.value, advice.value);
  const risk = unchecked ? {} : { risk: assessRisk(answers, knowledge).band };
  return aidSafety(aid, { answers, limits, ...risk, used: logs.aidUsed }, helpsKnowledge);
}
