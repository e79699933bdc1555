import type { WorkDay, WorkPlan } from './records.ts';

type Task = WorkPlan['tasks'][number];

/** From the easiest to the hardest; equally hard ones as they were told. */
export function taskLadder({ tasks }: Pick<WorkPlan, 'tasks'>): readonly Task[] {
  return [...tasks].sort((one, other) => one.hard - other.hard);
}

/**
 * The task to practise now: the easiest that was not yet done on so many days. One at a time (facts.md F1.7: one variable at a
 * time). Undefined when all are done often enough.
 */
export function taskNow(plan: Pick<WorkPlan, 'tasks'>, days: readonly WorkDay[], enough: number): Task | undefined {
  const timesDone = (task: string) => days.filter(({ tasks = [] }) => tasks.includes(task)).length;
  return taskLadder(plan).find(({ task }) => timesDone(task) < enough);
}
