import { type CoachFacts, type CoachKnowledge, choosePrompt, classify, type Prompt, prompters } from '@rugwijs/core';
import type { JournalKnowledge } from '../knowledge.ts';
import type { Person } from '../person/person.ts';
import type { Advice } from './advice.ts';

/**
 * The one prompt of today about a tool beside the exercises, or none. Never while a verdict stands or a check is due: that
 * comes first and alone.
 */
export function promptOf(
  person: Person,
  advice: Advice,
  knowledge: JournalKnowledge & { readonly coach: CoachKnowledge },
): Prompt | undefined {
  if (person.plan === undefined || advice.locked || advice.recheck || advice.standing) return undefined;
  return choosePrompt(prompters, coachFacts(person, advice, knowledge), knowledge.coach);
}

/** What the tools may know of this person today. */
export function coachFacts(person: Person, advice: Advice, knowledge: JournalKnowledge): CoachFacts {
  const leg = person.decision && classify(person.answers, knowledge, person.decision).leg;
  return {
    today: advice.today,
    week: advice.week,
    ...(advice.mode ? { mode: advice.mode } : {}),
    ...(leg ? { leg } : {}),
    answers: person.answers,
    logs: person.logs,
    pain: person.measures.pain,
    sessions: person.sessions.map(({ day }) => day),
    flares: person.flares,
    inFlare: advice.flare !== undefined,
  };
}
