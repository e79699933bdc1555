import type { Answers } from '../../answers/answer.ts';
import type { Reason } from '../../rule/reason.ts';
import type { Limit } from '../../session/exercise.ts';
import { forbiddenBy } from '../demands.ts';
import type { WorkKnowledge, WorkRuleId } from './knowledge.ts';
import type { WorkDay, WorkPlan, WorkTask } from './records.ts';

/** A task in its place, with what it may not be practised alone for; no reasons: it may. */
export interface PlacedTask extends WorkTask {
  readonly refused: readonly Reason<WorkRuleId>[];
}

/**
 * From the easiest to the hardest; equally hard ones as they were told. What a limit forbids is for the bedrijfsarts or a
 * physiotherapist to build up along, as on the ladder of what is feared; of a task that nobody told of, everything is asked.
 */
export function taskLadder(
  { tasks }: Pick<WorkPlan, 'tasks'>,
  body: { readonly limits: readonly Limit[]; readonly answers: Answers },
  knowledge: WorkKnowledge,
): readonly PlacedTask[] {
  return [...tasks]
    .sort((one, other) => one.hard - other.hard)
    .map((task) => ({ ...task, refused: forbiddenBy(task, body, knowledge, 'work-limit') }));
}

/**
 * The task to practise now: the easiest that may be practised and was not yet done on so many days. One at a time (facts.md F1.7:
 * one variable at a time). Undefined when all of those are done often enough.
 */
export function taskNow(
  ladder: readonly PlacedTask[],
  days: readonly WorkDay[],
  { taskTimes }: Pick<WorkKnowledge, 'taskTimes'>,
): PlacedTask | undefined {
  return ladder.find(({ task, refused }) => refused.length === 0 && timesDone(task, days) < taskTimes);
}

/** Days on which a task was done. */
export function timesDone(task: string, days: readonly WorkDay[]): number {
  return days.filter(({ tasks = [] }) => tasks.includes(task)).length;
}
