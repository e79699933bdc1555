export { type ActivityInput, type ActivityQuota, adaptActivity } from './adaptation/adapt-activity.ts';
export { adaptExercise } from './adaptation/adapt-exercise.ts';
export { adaptWalking, type WeekState } from './adaptation/adapt-weekly.ts';
export type { Change, StepKind } from './adaptation/change.ts';
export { amountOf, floorOf, lowered, sameDose, totalOf } from './adaptation/dose.ts';
export { stopSignOf } from './adaptation/felt.ts';
export { type Flare, flareConcern, flareDose, flarePlan, flareShare, lastDayOf } from './adaptation/flare.ts';
export type {
  AdaptationKnowledge,
  AdaptationThresholds,
  CheckInWindows,
  FlarePlanRow,
  Measure,
  MeasureKnowledge,
  RuleGrounds,
  ShareRange,
} from './adaptation/knowledge.ts';
export type { Ladder } from './adaptation/ladder.ts';
export { type AdaptationReason, adaptationReason, type Facts } from './adaptation/reason.ts';
export { needsRestart } from './adaptation/restart.ts';
export { type AdaptationRuleId, adaptationRuleIds, type FactId, factIds } from './adaptation/rule-id.ts';
export type { ExerciseInput } from './adaptation/situation.ts';
export type { ActivityDay, DayResponse, WeeklyInput } from './adaptation/week-facts.ts';
export type { Answers, AnswerValue, Day, Instant, YesNoUnknown } from './answers/answer.ts';
export {
  type AnswerCheck,
  type AnswerProblem,
  checkAnswer,
  isAnswer,
  isDay,
  longestText,
} from './answers/check.ts';
export { type Block, blocks, type Question, type QuestionKind } from './answers/question.ts';
export { dayOf, hourOf, hoursBetween } from './check-in/day.ts';
export { type Reaction, reactionOf } from './check-in/reaction.ts';
export type { Attempt, BackToUsual, Score } from './check-in/response.ts';
export type { Classification, Risk } from './classification/classification.ts';
export { classify } from './classification/classify.ts';
export { assessRisk } from './classification/risk.ts';
export {
  type SettledClassification,
  type SettledRisk,
  settledClassification,
  settledRisk,
} from './classification/settled.ts';
export * from './coach/breaks/knowledge.ts';
export { type BreakPerson, breaksOn, type MovementChoice, nextMovement, suitable } from './coach/breaks/movements.ts';
export { breaksPrompter } from './coach/breaks/prompter.ts';
export * from './coach/breaks/records.ts';
export {
  type BreakHours,
  type BreakMoments,
  breakTimes,
  type Clock,
  dayOfMinute,
  type HoursProblem,
  hoursProblems,
  nextBreak,
  type Span,
  wallClock,
  wallMinute,
  weekdayOf,
} from './coach/breaks/schedule.ts';
export { type CalmAdvice, calmAdvice } from './coach/calm/advice.ts';
export { goOn, look, type RoundClock, standStill } from './coach/calm/clock.ts';
export { type GuidedPart, guidedAt, guidedParts } from './coach/calm/guided.ts';
export * from './coach/calm/knowledge.ts';
export {
  type BreathCycle,
  type BreathMoment,
  breathAt,
  breathCycle,
  paceWithin,
  wholeBreaths,
} from './coach/calm/pace.ts';
export * from './coach/calm/records.ts';
export { type TensionSummary, tensionSummary } from './coach/calm/tension.ts';
export {
  goesOnMeanwhile,
  type HandOver,
  type HandOverKnowledge,
  type HandOverTo,
  handOverTos,
  oneHandOver,
  type ToolsTold,
  toolHandOvers,
} from './coach/care/hand-overs.ts';
export * from './coach/care/knowledge.ts';
export { carePrompter } from './coach/care/prompter.ts';
export * from './coach/care/records.ts';
export { type Suitability, type SuitabilityInput, suitability } from './coach/care/suitability.ts';
export { type Demand, demands, type NotWith } from './coach/demands.ts';
export { type ExpectationKnowledge, expectedAgainstReal } from './coach/expectation.ts';
export type { CoachFacts } from './coach/facts.ts';
export { physioReasons } from './coach/fear/hand-over.ts';
export * from './coach/fear/knowledge.ts';
export { type DoneTry, dropOf, isMuchWorse, ladderOf, lastDone, type Rung } from './coach/fear/ladder.ts';
export { forbids, mayTry } from './coach/fear/may-try.ts';
export { type FearMoment, type FearStep, nextRung } from './coach/fear/next-rung.ts';
export * from './coach/fear/records.ts';
export * from './coach/flare/knowledge.ts';
export { type UsualLength, usualLength } from './coach/flare/length.ts';
export {
  aidsInFlares,
  type Counted,
  type FlarePattern,
  flarePattern,
  helpedBefore,
  latestLooks,
  toLookBackAt,
} from './coach/flare/looks.ts';
export { flarePrompter } from './coach/flare/prompter.ts';
export * from './coach/flare/records.ts';
export { type FlareDay, flareStrip } from './coach/flare/strip.ts';
export * from './coach/helps/knowledge.ts';
export { helpsPrompter } from './coach/helps/prompter.ts';
export * from './coach/helps/records.ts';
export {
  type AidMoment,
  type AidSafety,
  aidSafety,
  feltWorse,
  isMedicine,
  strictest,
} from './coach/helps/safety.ts';
export {
  isOfNight,
  type PeriodDays,
  periodOn,
  scoresOf,
  toldDay,
  trialEnd,
  trialPeriods,
} from './coach/helps/trial/days.ts';
export { trialOrder } from './coach/helps/trial/order.ts';
export { type RandomisationTest, randomisationTest } from './coach/helps/trial/randomisation-test.ts';
export { type TrialResult, type TrialVerdict, trialResult } from './coach/helps/trial/result.ts';
export { planTrial, type TrialChoice, type TrialProblem } from './coach/helps/trial/start.ts';
export {
  betterIs,
  presentTrial,
  type TrialLogs,
  type TrialState,
  trialState,
  trialStates,
} from './coach/helps/trial/state.ts';
export { mayScore, type ToldFacts, toldInTrial } from './coach/helps/trial/told.ts';
export { type AidSummary, summarise } from './coach/helps/uses.ts';
export type { CoachKnowledge } from './coach/knowledge.ts';
export {
  judgeLegCheck,
  type LegJudgement,
  type LegSign,
  legSigns,
  reachMoved,
} from './coach/leg/judge-check.ts';
export * from './coach/leg/knowledge.ts';
export * from './coach/leg/records.ts';
export type { PainBegan } from './coach/leg/stands.ts';
export { type LegTrend, legTrend } from './coach/leg/trend.ts';
export {
  type CoachKind,
  type CoachRecords,
  coachKinds,
  type Logged,
  type Logs,
  type PromptAnswer,
} from './coach/logs.ts';
export { attentionOf } from './coach/measures/attention.ts';
export { type DueInstruments, dueInstruments, type MeasuringFacts, momentAt } from './coach/measures/due.ts';
export { checkEntry, type EntryCheck, type EntryProblem, readNumber } from './coach/measures/entry.ts';
export * from './coach/measures/instrument.ts';
export {
  judgeScores,
  type ScoreJudgement,
  type ScoreOn,
  type ScoreVerdict,
} from './coach/measures/judge-scores.ts';
export * from './coach/measures/knowledge.ts';
export * from './coach/measures/records.ts';
export { type Scorable, type Scored, type ScoreProblem, scoreItems } from './coach/measures/score.ts';
export { startBackBand } from './coach/measures/start-back.ts';
export { type MoodAdvice, moodAdvice } from './coach/mood/advice.ts';
export * from './coach/mood/knowledge.ts';
export * from './coach/mood/records.ts';
export * from './coach/numbers.ts';
export { choosePrompt, type Prompt, type Prompter } from './coach/prompt.ts';
export { prompters } from './coach/prompters.ts';
export { type ToolFacts, toolReason } from './coach/reason.ts';
export type { ReviewFacts, WeekAhead } from './coach/review/facts.ts';
export * from './coach/review/knowledge.ts';
export { reviewPrompter } from './coach/review/prompter.ts';
export * from './coach/review/records.ts';
export {
  type ReviewPart,
  type ReviewSentence,
  type ReviewSentenceId,
  reviewParts,
  reviewSentenceIds,
  type WeekReview,
} from './coach/review/sentence.ts';
export { weekReview } from './coach/review/week-review.ts';
export { daysOfWeek, finishedWeeks } from './coach/review/weeks.ts';
export { lastOfEachDay } from './coach/series.ts';
export { type SleepAdvice, sleepAdvice, sleepCheckDue } from './coach/sleep/advice.ts';
export { clockMinutes } from './coach/sleep/clock-time.ts';
export { sleepFacts } from './coach/sleep/facts.ts';
export * from './coach/sleep/knowledge.ts';
export { checkNight, type NightProblem, type NightResult, readNight } from './coach/sleep/night.ts';
export * from './coach/sleep/records.ts';
export {
  type ReadNight,
  readNights,
  type SleepTrend,
  type SleepWeek,
  sleepTrend,
  sleepWeeks,
} from './coach/sleep/weeks.ts';
export { judgeSeries, type SeriesJudgement, type SeriesVerdict } from './coach/strength/judge-series.ts';
export * from './coach/strength/knowledge.ts';
export { mayStart, mayTest, needsLeg, otherTests, type TestFit, type TestMoment } from './coach/strength/may-test.ts';
export * from './coach/strength/records.ts';
export {
  counts,
  nextAdvised,
  type PlacedTry,
  placeTries,
  routesOf,
  type SeriesKey,
  type TryRole,
} from './coach/strength/series.ts';
export { type ToolId, toolIds } from './coach/tool.ts';
export {
  type Graduation,
  type GraduationFacts,
  type GraduationSign,
  graduation,
  graduationSigns,
} from './coach/well/graduation.ts';
export * from './coach/well/knowledge.ts';
export { type WalkingWeek, walkingLadder } from './coach/well/ladder.ts';
export { wellPrompter } from './coach/well/prompter.ts';
export { type WellFacts, type WellReady, wellReady } from './coach/well/ready.ts';
export * from './coach/well/records.ts';
export { type WellWalking, wellWalking } from './coach/well/walking.ts';
export { earlyWorkHelp, isBack } from './coach/work/early-help.ts';
export { type WorkHold, type WorkInput, type WorkWeek, workAhead, workWeeks } from './coach/work/hours.ts';
export * from './coach/work/knowledge.ts';
export * from './coach/work/records.ts';
export { type PlacedTask, taskLadder, taskNow, timesDone } from './coach/work/tasks.ts';
export { chooseLesson, type LessonChoice, type LessonKnowledge, type Seen } from './plan/choose-lesson.ts';
export { addDays, daysBetween } from './plan/day.ts';
export { limitsNow, limitsOf, limitsSince } from './plan/limits.ts';
export { makePlan, minutesOfPlan, type PlanInput } from './plan/make-plan.ts';
export { canDoHere, highestLevel, mayDo } from './plan/may-do.ts';
export type { Mode, Plan, PlannedExercise, PlanResult, Recheck, WalkingQuota, WishedActivity } from './plan/plan.ts';
export { recheckDates } from './plan/rechecks.ts';
export {
  type PlanKnowledge,
  type PlanRuleId,
  type PlanRules,
  planRuleIds,
  type RuleFacts,
  type Slot,
  type WordHint,
} from './plan/rules.ts';
export { type Swaps, swapsFor } from './plan/swaps.ts';
export {
  type ChangeJudgement,
  type ChangeVerdict,
  judgeChange,
  type ProgressSentence,
  progressSentences,
} from './progress/judge.ts';
export { oneDecimal } from './progress/one-decimal.ts';
export { type MeasuredOn, type WeeklyMean, weeklyMeans } from './progress/weekly-means.ts';
export { all, any, atLeast, type Condition, named, not, type Vocabulary, type Words, words } from './rule/condition.ts';
export { countOutcomes, outcomeAt, readsOf } from './rule/diagram-answers.ts';
export { leavesOf } from './rule/leaf.ts';
export type { Because, Certainty, Reason } from './rule/reason.ts';
export { isLoading, isStretching, minutesOf } from './session/dose.ts';
export type { Category, Dose, Equipment, Exercise, Limit, Position, Purpose } from './session/exercise.ts';
export { decide } from './triage/decide.ts';
export type { Decision, TriageReason } from './triage/decision.ts';
export { conditionsIn, type RecheckKind, type SpecialRule, type TriageKnowledge } from './triage/knowledge.ts';
export { type NextStep, nextStep, recheckQuestions } from './triage/next-step.ts';
export type { SpaceOptions, Variable } from './triage/proof/answer-space.ts';
export { type Counts, countRule, countVerdicts } from './triage/proof/count.ts';
export { type Court, openCourt, tryOther } from './triage/proof/court.ts';
export { type Proved, proveTheorem, type Refutation } from './triage/proof/prove.ts';
export { answersAt, type TriageDiagram, triageDiagram } from './triage/proof/triage-diagram.ts';
export type { Citation, Provenance, RedFlag, Tier } from './triage/red-flag.ts';
export type { Claim, Theorem } from './triage/theorem.ts';
export { urgency, type Verdict, verdicts } from './triage/verdict.ts';
export { fewestAnswers, type Walk, walk } from './triage/walk.ts';
