import type { Answers } from '../answers/answer.ts';
import type { WishedActivity } from './plan.ts';
import type { PlanRules } from './rules.ts';
import { textOf } from './wishes.ts';

const ids = ['activity-1', 'activity-2', 'activity-3'] as const;

/**
 * The activities to win back, in the person's own words, each with its baseline trials still to do (facts.md F1: three or
 * four trials, start at 80 % of their mean). The goal is the one chosen, else the first.
 */
export function wishedActivities(answers: Answers, rules: PlanRules): readonly WishedActivity[] {
  const named = activitiesNamed(answers);
  const goal = named.find((id) => id === answers.goal) ?? named[0];
  return named.map((id) => {
    const rating = answers[`${id}-now`];
    return {
      id,
      name: textOf(answers[id]),
      ...(typeof rating === 'number' && { rating }),
      isGoal: id === goal,
      unit: answers[`${id}-unit`] === 'times' ? 'times' : 'minutes',
      trialsNeeded: rules.activity.trials,
    };
  });
}

/** The activities that were named, in the order of the questions. */
export function activitiesNamed(answers: Answers): readonly (typeof ids)[number][] {
  return ids.filter((id) => textOf(answers[id]) !== '');
}

/** The goal points at an activity that nobody named; the first that was named takes its place. */
export function goalNotGiven(answers: Answers): boolean {
  const { goal } = answers;
  return typeof goal === 'string' && goal !== 'unknown' && textOf(answers[goal]) === '';
}
