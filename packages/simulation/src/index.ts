export { type AssumptionId, assumptions, type Course, courses, type Group, groups } from './assumptions.ts';
export { type StuckOutcome, stuckOutcomes } from './life/improvement.ts';
export { type AlarmKind, alarmKinds } from './people/alarm-signs.ts';
export { people } from './people/rugcheck.ts';
export { type ListedAssumption, listAssumptions, type Report, reportOf } from './report/report.ts';
export {
  matters,
  type SweepOutcome,
  type SweepRow,
  type SweepThreshold,
  sweep,
  sweepOutcomes,
  sweepThresholds,
} from './report/sweep.ts';
export { type Asked, compareWithJournal, simulate, simulateOne } from './simulate.ts';
export { expandStory, type Story } from './story/expand.ts';
export { withOthersNo } from './story/others.ts';
export type { StoryTrouble } from './story/steps.ts';
export { type Invariant, invariants, type Violation } from './watch/invariants.ts';
