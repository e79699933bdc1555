import { knowledge } from '@rugwijs/clinical';
import { taskLadder, taskNow, type WorkPlan } from '@rugwijs/core';
import { Quiet } from '../../design/act.tsx';
import { Bones } from '../../design/bones.tsx';
import { person } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import styles from './work.module.css';

/** Hard tasks, the easiest first, one at a time. */
export function TasksNow({ plan }: { plan: WorkPlan }) {
  const words = useWords('work');
  if (!words || plan.tasks.length === 0) return null;
  const text = words.tasks;
  const { taskTimes: enough } = knowledge.coach.work;
  const days = person.value.logs.worked;
  const now = taskNow(plan, days, enough);
  return (
    <section class="section">
      <h2>{text.title}</h2>
      <p>{now ? text.now(now.name) : text.all}</p>
      <ul class={styles.tasks}>
        {taskLadder(plan).map(({ task, name }) => {
          const times = Math.min(enough, days.filter(({ tasks = [] }) => tasks.includes(task)).length);
          return (
            <li key={task}>
              <span>{name}</span>
              <Bones total={enough} done={times} label={text.times(times, enough)} />
            </li>
          );
        })}
      </ul>
      <Quiet href="/practice?exercise=box-lift">{text.practise}</Quiet>
    </section>
  );
}
