import type { Answers } from '../answers/answer.ts';
import type { Because, Certainty, Reason } from '../rule/reason.ts';
import type { Exercise, Limit, Purpose } from '../session/exercise.ts';
import type { Mode } from './plan.ts';

/** Everything a plan can give as its reason. A closed list: a rule without words in every language does not compile. */
export const planRuleIds = [
  'no-plan-verdict',
  'no-plan-undecided',
  'no-plan-child',
  'no-plan-procedure',
  'mode-pain-guided',
  'mode-fear',
  'mode-risk',
  'mode-three-weeks',
  'mode-stuck',
  'mode-persistent',
  'mode-claudication',
  'mode-light',
  'walking-only',
  'pregnancy-set',
  'left-out',
  'plan-size',
  'longer-than-wished',
  'other-illness',
  'days-per-week',
  'rest-days',
  'no-best-exercise',
  'not-a-painkiller',
  'load-in-plan',
  'physiotherapist-beside',
  'work-off-long',
  'recheck-dates',
  'for-loosen',
  'for-relief',
  'for-nerve',
  'for-bending',
  'for-trunk',
  'for-hips',
  'for-legs',
  'for-endurance',
  'for-calm',
  'for-comfort',
  'easy-start',
  'lightest-legs',
  'fitting-start',
  'control-without-pain',
  'with-care',
  'chosen-for-fear',
  'chosen-for-goal',
  'chosen-for-work',
  'chosen-for-sitting',
  'chosen-for-sleep',
  'chosen-for-settling-leg',
  'chosen-for-claudication',
  'walking-start',
  'walking-guess',
  'walking-from-nothing',
  'walking-as-before',
  'walking-with-rests',
  'activity-baseline',
  'default-activity',
  'default-goal',
  'goal-not-given',
  'default-days',
  'default-minutes',
  'default-walk-now',
  'default-equipment',
  'default-floor',
  'default-limits',
  'default-pregnant',
  'default-leg',
  'limit-excludes',
  'level-too-high',
  'needs-floor',
  'needs-equipment',
  'already-in-plan',
] as const;

export type PlanRuleId = (typeof planRuleIds)[number];

/** Where a rule comes from and how sure we are. */
export interface RuleFacts {
  readonly sources: readonly string[];
  readonly certainty: Certainty;
}

/** One place in a day's plan: the first exercise of the list that this person may do fills it. */
export interface Slot {
  readonly exercises: readonly string[];
  /** Only when this person may do none of those. */
  readonly otherwise?: readonly string[];
}

/** Words in a goal or a feared movement (beginnings of words, any language) and the exercises that lead there. */
export interface WordHint {
  readonly words: readonly string[];
  readonly towards: readonly string[];
  /** First small steps when this movement is feared. */
  readonly exposure: readonly string[];
}

/** The clinical data that a plan is made with. */
export interface PlanRules {
  readonly facts: Readonly<Record<PlanRuleId, RuleFacts>>;
  readonly slots: Readonly<Record<Mode, readonly Slot[]>>;
  readonly hints: readonly WordHint[];
  /** Exposure when fear was ticked without naming a movement that we recognise. */
  readonly usualExposure: readonly string[];
  readonly preferences: {
    readonly heavyWork: readonly string[];
    readonly sitting: readonly string[];
    readonly sleep: readonly string[];
    readonly settlingLeg: readonly string[];
    readonly claudication: readonly string[];
  };
  /** Purposes that may stand in for one with too few members of its own. */
  readonly kin: Readonly<Partial<Record<Purpose, Purpose>>>;
  /** Exercises a day by the minutes somebody has; the first row that fits counts. */
  readonly size: readonly { readonly minutesUpTo: number; readonly exercises: number }[];
  readonly sizeMost: Readonly<Record<Mode, number>>;
  readonly days: Readonly<Record<Mode, { readonly usual: number; readonly most: number }>>;
  /** `plenty`: from here every place of the day is filled, and who is little hindered may begin with a second set. */
  readonly minutes: { readonly usual: number; readonly plenty: number };
  /** Exercises that wait, at the start only; a swap may still bring them. */
  readonly notAtStart: Readonly<Partial<Record<Limit, readonly string[]>>>;
  readonly walking: {
    readonly startShare: number;
    readonly guess: number;
    readonly fromNothing: number;
    readonly most: number;
    readonly trials: number;
    /** Days a week by the minutes of the quota; the first row that fits counts. */
    readonly days: readonly { readonly minutesUpTo: number; readonly days: number }[];
  };
  readonly activity: { readonly trials: number };
}

/** What a plan needs to know besides the person. */
export interface PlanKnowledge {
  readonly exercises: readonly Exercise[];
  readonly plan: PlanRules;
}

/** A reason of a plan: the rule, and of the questions it read those that were answered. */
export function planReason(
  rule: PlanRuleId,
  answers: Answers,
  questions: readonly string[],
  rules: PlanRules,
  values?: Readonly<Record<string, string | number>>,
): Reason<PlanRuleId> {
  const { sources, certainty } = rules.facts[rule];
  return { rule, because: answered(answers, questions), sources, certainty, ...(values && { values }) };
}

/** The answers given to these questions; a question without an answer is never a reason. */
export function answered(answers: Answers, questions: readonly string[]): readonly Because[] {
  const because: Because[] = [];
  for (const question of questions) {
    const answer = answers[question];
    if (answer !== undefined) because.push({ question, answer });
  }
  return because;
}
