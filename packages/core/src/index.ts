export type { Change, StepKind } from './adaptation/change.ts';
export type { Answers, AnswerValue, Day, Instant } from './answers/answer.ts';
export type { Attempt, BackToUsual, Score } from './check-in/response.ts';
export type { Classification, Risk } from './classification/classification.ts';
export type { Mode, Plan, PlannedExercise, PlanResult, Recheck, WalkingQuota, WishedActivity } from './plan/plan.ts';
export type { Because, Certainty, Reason } from './rule/reason.ts';
export type { Category, Dose, Equipment, Exercise, Limit, Position, Purpose } from './session/exercise.ts';
export type { Decision, TriageReason } from './triage/decision.ts';
export { urgency, type Verdict, verdicts } from './triage/verdict.ts';
