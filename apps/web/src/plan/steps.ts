import type { Answers } from '@rugwijs/core';

/** Screens of the plan's questions, in order. `wish-2` and `now-2` are about the second activity, and so on. */
export type IntakeStep =
  | 'wish-1'
  | 'wish-2'
  | 'wish-3'
  | 'now-1'
  | 'now-2'
  | 'now-3'
  | 'goal'
  | 'time'
  | 'place'
  | 'fear'
  | 'day'
  | 'limits'
  | 'walk'
  | 'phones';

/** Which screens this person sees: what was not filled in is not asked about further. */
export function stepsFor(answers: Answers): readonly IntakeStep[] {
  const wishes: IntakeStep[] = ['wish-1'];
  if (has(answers, 'activity-1')) wishes.push('now-1', 'wish-2');
  if (has(answers, 'activity-1') && has(answers, 'activity-2')) wishes.push('now-2', 'wish-3');
  if (has(answers, 'activity-2') && has(answers, 'activity-3')) wishes.push('now-3');
  if (has(answers, 'activity-1')) wishes.push('goal');
  return [...wishes, 'time', 'place', 'fear', 'day', 'limits', 'walk', 'phones'];
}

/** The questions that a screen fills in. */
export function questionsOf(step: IntakeStep): readonly string[] {
  switch (step) {
    case 'wish-1':
    case 'wish-2':
    case 'wish-3':
      return [`activity-${step.at(-1)}`];
    case 'now-1':
    case 'now-2':
    case 'now-3':
      return [`activity-${step.at(-1)}-now`, `activity-${step.at(-1)}-unit`];
    case 'goal':
      return ['goal', 'goal-date'];
    case 'time':
      return ['days', 'minutes'];
    case 'place':
      return ['floor', 'equipment'];
    case 'fear':
      return ['feared-1', 'feared-1-harm', 'feared-2', 'feared-2-harm', 'feared-3', 'feared-3-harm'];
    case 'day':
      return ['work-kind', 'work-state', 'sitting-hours', 'sleep'];
    case 'limits':
      return ['limits'];
    case 'walk':
      return ['walk-now'];
    case 'phones':
      return ['gp-phone', 'hap-phone'];
  }
}

/** The answers of these screens only, without empty texts and without what belongs to an activity that was taken out. */
export function answersToKeep(answers: Answers): Answers {
  const asked = new Set(stepsFor(answers).flatMap((step) => questionsOf(step)));
  return Object.fromEntries(
    Object.entries(answers).filter(([question, value]) => {
      if (!asked.has(question) || (typeof value === 'string' && value.trim() === '')) return false;
      const feared = /^(feared-\d)-harm$/.exec(question)?.[1];
      return feared === undefined || has(answers, feared);
    }),
  );
}

function has(answers: Answers, question: string): boolean {
  const value = answers[question];
  return typeof value === 'string' && value.trim() !== '';
}
