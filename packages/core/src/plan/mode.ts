import type { Answers, Day } from '../answers/answer.ts';
import type { Classification, Risk } from '../classification/classification.ts';
import type { Reason } from '../rule/reason.ts';
import { daysBetween } from './day.ts';
import type { Mode } from './plan.ts';
import { type PlanRuleId, type PlanRules, planReason } from './rules.ts';

export interface ModeInput {
  readonly answers: Answers;
  readonly classification: Classification;
  readonly risk: Risk;
  readonly today: Day;
  /** First day of this episode, when known: then the three weeks are counted by date. */
  readonly painSince?: Day;
}

/**
 * What drives the dose, one mode at a time, with every reason for it (triage.md 4.2, in its order).
 * KNGF 2021 C.2.1–C.2.2: radicular pain is built up guided by pain, other back pain time-contingently; NHG 2017 has the
 * switch at three to four weeks. That fear starts it at once is our own choice.
 */
export function chooseMode(input: ModeInput, rules: PlanRules): { mode: Mode; reasons: readonly Reason<PlanRuleId>[] } {
  const { answers, classification } = input;
  if (classification.leg === 'radicular') {
    return {
      mode: 'pain-guided',
      reasons: [planReason('mode-pain-guided', answers, ['leg-pain', 'leg-features'], rules)],
    };
  }
  const reasons = timeContingentReasons(input, rules);
  if (reasons.length > 0) return { mode: 'time-contingent', reasons };
  return {
    mode: 'light',
    reasons: [planReason('mode-light', answers, ['duration', 'course', 'leg-pain', 'persisting'], rules)],
  };
}

function timeContingentReasons(input: ModeInput, rules: PlanRules): readonly Reason<PlanRuleId>[] {
  const { answers, classification, risk } = input;
  const days = atLeastDays(input);
  const reasons: Reason<PlanRuleId>[] = [];
  if (has(answers, 'persisting', 'fear') || has(answers, 'persisting', 'avoid')) {
    reasons.push(planReason('mode-fear', answers, ['persisting'], rules));
  }
  if (risk.band !== 'low') {
    const questions = risk.from === 'start-back' ? ['start-back'] : riskQuestions;
    reasons.push(planReason('mode-risk', answers, questions, rules, { band: risk.band }));
  }
  if (classification.course === 'persistent') reasons.push(planReason('mode-persistent', answers, ['duration'], rules));
  else if (days >= 21) {
    const known = input.painSince !== undefined || knownDuration(answers);
    reasons.push(planReason('mode-three-weeks', answers, ['duration'], rules, known ? { days } : undefined));
  } else if (days >= 14 && isStuck(answers)) {
    reasons.push(planReason('mode-stuck', answers, ['duration', 'course'], rules));
  }
  if (classification.leg === 'claudication') {
    reasons.push(planReason('mode-claudication', answers, ['relief-sitting', 'leg-pain', 'age'], rules));
  }
  return reasons;
}

const riskQuestions = ['persisting', 'episodes', 'function-limit', 'leg-pain', 'pain', 'duration'];

/** Days that the pain has lasted at the least: by date when known, else the lower end of the answer given. */
function atLeastDays({ answers, classification, today, painSince }: ModeInput): number {
  if (painSince !== undefined) return daysBetween(painSince, today);
  switch (answers.duration) {
    case 'under-2-weeks':
      return 0;
    case '2-to-4-weeks':
      return 14;
    case '4-to-6-weeks':
      return 28;
    case '6-to-12-weeks':
      return 42;
    case 'over-12-weeks':
      return 84;
    default: // unknown counts as subacute (triage.md 4.1)
      return classification.course === 'acute' ? 0 : 42;
  }
}

function knownDuration(answers: Answers): boolean {
  return answers.duration !== undefined && answers.duration !== 'unknown';
}

function isStuck(answers: Answers): boolean {
  return ['same', 'worse', 'fast-worse'].includes(String(answers.course));
}

/** Was this option ticked? */
export function has(answers: Answers, question: string, key: string): boolean {
  const value = answers[question];
  return Array.isArray(value) && value.includes(key);
}
