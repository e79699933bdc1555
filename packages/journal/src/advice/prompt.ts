import {
  type CoachFacts,
  type CoachKnowledge,
  choosePrompt,
  classify,
  type Day,
  type Prompt,
  prompters,
} from '@rugwijs/core';
import type { JournalKnowledge } from '../knowledge.ts';
import type { Person } from '../person/person.ts';
import type { Advice } from './advice.ts';
import { graduationOf } from './graduation.ts';

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
  const facts = { ...coachFacts(person, advice, knowledge), ...graduated(person, advice, knowledge) };
  return choosePrompt(prompters, facts, knowledge.coach);
}

/** Only of who began with staying well: then the app may say that it is no longer needed. */
function graduated(
  person: Person,
  advice: Advice,
  knowledge: JournalKnowledge & { readonly coach: CoachKnowledge },
): Pick<CoachFacts, 'graduated'> {
  if (person.logs.wellStarted.length === 0) return {};
  const alarm = person.decision?.verdict === 'undecided';
  const { done, reasons } = graduationOf(person, advice, alarm, knowledge);
  return done ? { graduated: reasons } : {};
}

/** What the tools may know of this person today. */
export function coachFacts(person: Person, advice: Advice, knowledge: JournalKnowledge): CoachFacts {
  const start = planStart(person);
  const leg = person.decision && classify(person.answers, knowledge, person.decision).leg;
  return {
    today: advice.today,
    week: advice.week,
    ...(advice.mode ? { mode: advice.mode } : {}),
    ...(start ? { planStart: start } : {}),
    ...(leg ? { leg } : {}),
    answers: person.answers,
    checks: person.checks,
    ...(person.plan ? { plan: { at: person.plan.at, limits: person.plan.plan.limits } } : {}),
    logs: person.logs,
    pain: person.measures.pain,
    hindrance: person.measures.function,
    sessions: person.sessions.map(({ day }) => day),
    flares: person.flares,
    inFlare: advice.flare !== undefined,
    ...(advice.handOver ? { handOver: advice.handOver } : {}),
  };
}

/**
 * First day of the first plan of this episode: a plan made anew does not start the measuring over, and neither does a whole
 * check as long as no plan follows from it.
 */
export function planStart({ plan, planDays, checks }: Person): Day | undefined {
  if (plan === undefined) return undefined;
  const from = checks.findLast(({ check, day }) => check === 'intake' && day <= plan.day)?.day ?? '';
  return planDays.find((day) => day >= from);
}
