import type { Answers, Day } from '../answers/answer.ts';
import { isDay } from '../answers/check.ts';
import type { Classification, Risk } from '../classification/classification.ts';
import type { Reason } from '../rule/reason.ts';
import { minutesOf } from '../session/dose.ts';
import type { Limit } from '../session/exercise.ts';
import type { Decision } from '../triage/decision.ts';
import { urgency } from '../triage/verdict.ts';
import { activitiesNamed, goalNotGiven, wishedActivities } from './activities.ts';
import { chooseExercises } from './choose.ts';
import { limitsOf, questionsOfLimit } from './limits.ts';
import { chooseMode } from './mode.ts';
import type { Mode, Plan, PlannedExercise, PlanResult } from './plan.ts';
import { recheckDates } from './rechecks.ts';
import { type PlanKnowledge, type PlanRuleId, type PlanRules, planReason } from './rules.ts';
import { walkingQuota } from './walking.ts';
import { textOf } from './wishes.ts';

export interface PlanInput {
  readonly answers: Answers;
  readonly decision: Decision;
  readonly classification: Classification;
  readonly risk: Risk;
  readonly today: Day;
  /** First day of this episode, when known. */
  readonly painSince?: Day;
}

/**
 * The plan that fits these answers, or why there is none. Pure: the same input gives the same plan. Answers that are missing get
 * the careful choice, and a reason that says so (`default-…`). triage.md 4.2–4.4, DESIGN section 7.
 */
export function makePlan(input: PlanInput, knowledge: PlanKnowledge): PlanResult {
  const { answers, classification, today } = input;
  const rules = knowledge.plan;
  const verdict = input.decision.verdict;
  const refused = reasonsForNoPlan(input, rules);
  if (refused.length > 0 || verdict === 'undecided') return { kind: 'no-plan', reasons: refused };

  const { mode, reasons: modeReasons } = chooseMode(input, rules);
  const limits = limitsOf(answers, classification);
  const set = verdict === 'gp-appointment' ? 'walking-only' : limits.includes('pregnancy') ? 'pregnancy' : 'full';
  const minutesPerDay = numberOr(answers.minutes, rules.minutes.usual);
  const daysPerWeek = Math.min(numberOr(answers.days, rules.days[mode].usual), rules.days[mode].most);
  const exercises =
    set === 'walking-only' ? [] : chooseExercises({ ...input, mode, limits, minutes: minutesPerDay }, knowledge);
  const goalDate = answers['goal-date'];
  return {
    kind: 'plan',
    plan: {
      madeOn: today,
      mode,
      modeReasons,
      set,
      exercises,
      daysPerWeek,
      minutesPerDay,
      walking: walkingQuota(answers, classification, set, rules),
      activities: set === 'walking-only' ? [] : wishedActivities(answers, rules),
      ...(typeof goalDate === 'string' && isDay(goalDate) && { goalDate }),
      rechecks: recheckDates(verdict, today),
      limits,
      reasons: planReasons(input, { mode, set, exercises, daysPerWeek, limits }, knowledge),
    },
  };
}

/** First order of triage.md 4.2; all reasons, not only the first. A procedure waits for its own team. */
function reasonsForNoPlan({ answers, decision }: PlanInput, rules: PlanRules): readonly Reason<PlanRuleId>[] {
  const reasons: Reason<PlanRuleId>[] = [];
  const { verdict } = decision;
  if (verdict === 'undecided') reasons.push(planReason('no-plan-undecided', answers, [], rules));
  else if (urgency(verdict) >= urgency('call-gp-today')) {
    const questions = decision.reasons.filter((r) => r.verdict === verdict).flatMap((r) => r.because);
    const asked = [...new Set(questions.map(({ question }) => question))];
    reasons.push(planReason('no-plan-verdict', answers, asked, rules, { verdict }));
  }
  const age = answers.age;
  if (typeof age === 'number' && age < 18) reasons.push(planReason('no-plan-child', answers, ['age'], rules, { age }));
  const procedure = answers['spine-procedure'];
  if ((procedure === 'yes' || procedure === 'unknown') && answers['procedure-released'] !== 'yes') {
    reasons.push(planReason('no-plan-procedure', answers, ['spine-procedure', 'procedure-released'], rules));
  }
  return reasons;
}

interface Drawn {
  readonly mode: Mode;
  readonly set: Plan['set'];
  readonly exercises: readonly PlannedExercise[];
  readonly daysPerWeek: number;
  readonly limits: readonly Limit[];
}

function planReasons(input: PlanInput, drawn: Drawn, knowledge: PlanKnowledge): readonly Reason<PlanRuleId>[] {
  const { answers, classification, decision } = input;
  const { mode, set, exercises, daysPerWeek, limits } = drawn;
  const rules = knowledge.plan;
  const reasons: Reason<PlanRuleId>[] = [];
  const add = (rule: PlanRuleId, questions: readonly string[], values?: Record<string, string | number>) =>
    reasons.push(planReason(rule, answers, questions, rules, values));

  if (set === 'walking-only') add('walking-only', [], { verdict: 'gp-appointment' });
  else {
    if (set === 'pregnancy') add('pregnancy-set', ['pregnant']);
    add('no-best-exercise', []);
    if (classification.course === 'acute') add('not-a-painkiller', ['duration']);
    if (classification.course === 'persistent') add('load-in-plan', ['duration']);
    const minutes = minutesOfPlan(exercises, knowledge);
    add('plan-size', ['minutes'], { count: exercises.length, minutes });
    const wished = numberOr(answers.minutes, rules.minutes.usual);
    if (minutes > wished) add('longer-than-wished', ['minutes'], { minutes, wished });
    add('days-per-week', ['days'], { days: daysPerWeek });
    const wanted = answers.days;
    if (typeof wanted === 'number' && wanted > daysPerWeek) add('rest-days', ['days'], { wanted, days: daysPerWeek });
    for (const { limit, count } of leftOut(limits, knowledge)) {
      add('left-out', questionsOfLimit(limit, answers), { limit, count });
    }
    if (limits.includes('other-illness')) add('other-illness', ['limits'], { limit: 'other-illness' });
    const [first] = activitiesNamed(answers);
    if (first !== undefined) {
      add('activity-baseline', [first, 'goal'], { trials: rules.activity.trials });
      if (goalNotGiven(answers)) add('goal-not-given', ['goal', first], { activity: textOf(answers[first]) });
    }
    reasons.push(...defaultReasons(answers, mode, rules));
  }
  if (decision.verdict === 'physiotherapist') add('physiotherapist-beside', []);
  if (answers['work-state'] === 'off-over-2-weeks') add('work-off-long', ['work-state', 'work-kind']);
  add('recheck-dates', [], { verdict: decision.verdict });
  return reasons;
}

/** About how long a day's exercises take at these doses, in whole minutes; what is not in the library counts nothing. */
export function minutesOfPlan(
  planned: readonly PlannedExercise[],
  { exercises }: Pick<PlanKnowledge, 'exercises'>,
): number {
  return planned.reduce((total, { exercise, dose }) => {
    const found = exercises.find(({ id }) => id === exercise);
    return total + (found === undefined ? 0 : minutesOf(found, dose));
  }, 0);
}

/** How many exercises each limit takes out of the library; a collapsed vertebra takes all that weak bone takes. */
function leftOut(limits: readonly Limit[], { exercises }: PlanKnowledge): readonly { limit: Limit; count: number }[] {
  return limits
    .map((limit) => ({ limit, count: exercises.filter((exercise) => exercise.notWith.includes(limit)).length }))
    .filter(({ limit, count }) => count > 0 && !(limit === 'osteoporosis' && limits.includes('vertebral-fracture')));
}

/** What we filled in ourselves, because it was not said. */
function defaultReasons(answers: Answers, mode: Mode, rules: PlanRules): readonly Reason<PlanRuleId>[] {
  const unsaid = (question: string) => answers[question] === undefined || answers[question] === 'unknown';
  const named = activitiesNamed(answers).length > 0;
  const rows: readonly (readonly [boolean, PlanRuleId, string, Record<string, number>?])[] = [
    [!named, 'default-activity', 'activity-1'],
    [named && unsaid('goal'), 'default-goal', 'goal'],
    [unsaid('days'), 'default-days', 'days', { days: rules.days[mode].usual }],
    [unsaid('minutes'), 'default-minutes', 'minutes', { minutes: rules.minutes.usual }],
    [unsaid('equipment'), 'default-equipment', 'equipment'],
    [unsaid('floor'), 'default-floor', 'floor'],
    [unsaid('limits'), 'default-limits', 'limits'],
    [unsaid('pregnant'), 'default-pregnant', 'pregnant'],
    [unsaid('leg-pain'), 'default-leg', 'leg-pain'],
  ];
  return rows.flatMap(([missing, rule, question, values]) =>
    missing ? [planReason(rule, answers, [question], rules, values)] : [],
  );
}

function numberOr(value: unknown, usual: number): number {
  return typeof value === 'number' ? value : usual;
}
