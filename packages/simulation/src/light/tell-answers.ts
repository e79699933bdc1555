import { type Answers, type AnswerValue, type Decision, urgency } from '@rugwijs/core';
import type { Check } from '@rugwijs/journal';
import { dayAt, dayName, type Minute } from '../days.ts';
import { decisionOf } from './decision.ts';
import { isReleased } from './standing.ts';
import type { Light } from './state.ts';

/** The answers and verdicts of the journal's `person/apply.ts` on light state. */

export function tellAnswers(light: Light, at: Minute, check: Check, answers: Answers): void {
  const today = dayAt(at);
  if (check === 'intake') {
    light.answersAtStart = light.intakeDay === today ? { ...light.answersAtStart, ...answers } : { ...answers };
    light.intakeDay = today;
    light.intakeAt = at;
    light.trend = undefined;
  }
  if (light.answerTo.size === 0) takeAll(light, answers);
  else if (!light.agreeing.has(answers)) takeOver(light, answers);
  decisionOf(light);
  const tap = answers['anything-new'];
  if (tap === 'no') light.tapNoAt = at;
  else if (tap !== undefined) {
    light.tapYesAt = at;
    tellAlarm(light, today);
  }
  if (check !== 'plan-intake') {
    light.lastCheckAt = at;
    light.lastCheckTappedNo = tap === 'no' && Object.keys(answers).length === 1;
  }
  if (check !== 'intake') tellFallOrFever(light, at, check, answers);
  const leg = answers['leg-pain'];
  if (leg === 'none') light.legPainFreeSince = light.legPainFreeSince < 0 ? today : light.legPainFreeSince;
  else if (leg !== undefined) light.legPainFreeSince = -1;
}

/** The first answers of all. */
function takeAll(light: Light, answers: Answers): void {
  light.answers = { ...answers };
  for (const question in answers) {
    const answer = answers[question];
    if (answer !== undefined) light.answerTo.set(question, answer);
  }
}

/**
 * An answer to a new question makes a new object, since one made at once is read much faster than one that was filled in; another
 * answer to the same question takes its place. What was answered is looked up in a map: people's objects differ in their keys,
 * and looking up a whole list in those is slow.
 */
function takeOver(light: Light, answers: Answers): void {
  let added: Record<string, AnswerValue> | undefined;
  let agrees = true;
  let changed = false;
  for (const question in answers) {
    const answer = answers[question];
    const before = light.answerTo.get(question);
    if (answer === undefined || answer === before) continue;
    agrees = false;
    changed ||= question !== 'pain' && question !== 'anything-new';
    light.answerTo.set(question, answer);
    if (before !== undefined) light.answers[question] = answer;
    else {
      added ??= {};
      added[question] = answer;
    }
    if (question !== 'anything-new') forget(light, question);
  }
  if (added !== undefined) light.answers = { ...light.answers, ...added };
  if (changed) light.agreeing.clear();
  if (agrees && answers.pain === undefined && answers['anything-new'] === undefined) light.agreeing.add(answers);
}

/** Forgets what was worked out from an answer that changed. */
function forget(light: Light, question: string): void {
  light.shown = undefined;
  if (question !== 'pain') forgetLimits(light);
  if (light.planQuestions.has(question)) return;
  light.decision = undefined;
  if (question !== 'pain') light.decisionsByPain.clear();
}

function tellFallOrFever(light: Light, at: Minute, check: Check, answers: Answers): void {
  const told = (answer: unknown) => answer === 'yes' || answer === 'unknown';
  if (check !== 'fall-since' && told(answers.fall)) light.fallOrFeverAt.fall = at;
  if (check !== 'fever' && told(answers.fever)) light.fallOrFeverAt.fever = at;
}

export function tellVerdict(light: Light, at: Minute, check: Check): Decision {
  const decision = decisionOf(light);
  const level = decision.verdict === 'undecided' ? decision.atLeast : decision.verdict;
  light.verdictAt = at;
  light.verdictAtOf[check] = at;
  light.mayBeStopped = false;
  light.shown = undefined;
  if (urgency(level) >= urgency('gp-appointment')) {
    const given = { at, level, rules: decision.reasons.map(({ rule }) => rule), contacted: false };
    if (!isReleased(given, light)) light.verdicts.push(given);
  }
  if (urgency(level) >= urgency(light.knowledge.adaptation.thresholds.checks.lockFrom)) {
    tellAlarm(light, dayAt(at));
  }
  return decision;
}

/** Answers and plan say what may be done. */
export function forgetLimits(light: Light): void {
  light.limits = undefined;
  light.placed = undefined;
  light.shown = undefined;
}

/** A day with an alarm sign: nothing rises after it. */
export function tellAlarm(light: Light, day: number): void {
  light.shown = undefined;
  light.alarms.push(dayName(day));
  light.weeklyVersion += 1;
}
