import { knowledge, rulesVersion } from '@rugwijs/clinical';
import {
  assessRisk,
  classify,
  type Day,
  daysBetween,
  decide,
  makePlan,
  type Plan,
  type PlanResult,
} from '@rugwijs/core';
import { type EventData, type Person, painBegan } from '@rugwijs/journal';

/** The plan that fits everything this person has told, or why there is none. */
export function proposalFor(person: Person, today: Day): PlanResult {
  const { answers } = person;
  const decision = person.decision ?? decide(answers, knowledge);
  const classification = classify(answers, knowledge, decision);
  const risk = assessRisk(answers, knowledge);
  const painSince = painBegan(person);
  return makePlan(
    { answers, decision, classification, risk, today, ...(painSince === undefined ? {} : { painSince }) },
    knowledge,
  );
}

/** A plan as it is accepted. */
export function accepted(plan: Plan): EventData['planAccepted'] {
  return { plan, rulesVersion };
}

/**
 * Where the lines of Voortgang begin: what was just told about pain, function and each activity, unless it was measured
 * this week. Pain from an older check is not used: it was another day's pain.
 */
export function firstMeasures(person: Person, plan: Plan, today: Day): readonly EventData['measured'][] {
  const fresh = (question: string) => {
    const at = person.answeredAt[question];
    return at !== undefined && Math.abs(daysBetween(at.slice(0, 10), today)) <= 1;
  };
  const known = (question: string) =>
    fresh(question) && typeof person.answers[question] === 'number' ? Number(person.answers[question]) : undefined;
  const wanted: readonly EventData['measured'][] = [
    ...entry('pain', known('pain'), today),
    ...entry('function', known('function-limit'), today),
    ...plan.activities.flatMap((activity) => entry('activity', activity.rating, today, activity.id)),
  ];
  return wanted.filter(({ measure, activity }) => {
    const last =
      measure === 'activity' ? person.measures.activities[activity ?? '']?.at(-1) : person.measures[measure].at(-1);
    return last === undefined || daysBetween(last.day, today) >= 7;
  });
}

function entry(
  measure: EventData['measured']['measure'],
  value: number | undefined,
  day: Day,
  activity?: string,
): EventData['measured'][] {
  return value === undefined ? [] : [{ measure, value, day, ...(activity ? { activity } : {}) }];
}
