import { exerciseTable, knowledge } from '@rugwijs/clinical';
import { mayDo, taskLadder, taskNow, timesDone, type WorkPlan } from '@rugwijs/core';
import { Quiet } from '../../design/act.tsx';
import { Bones } from '../../design/bones.tsx';
import { Why } from '../../design/why.tsx';
import { advice, person } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { bodyNow } from '../now.ts';
import styles from './work.module.css';

/** Hard tasks, the easiest first, one at a time; what is not for this person alone says with whom. */
export function TasksNow({ plan }: { plan: WorkPlan }) {
  const words = useWords('work');
  if (!words || plan.tasks.length === 0) return null;
  const text = words.tasks;
  const { work } = knowledge.coach;
  const { taskTimes: enough } = work;
  const days = person.value.logs.worked;
  const { answers } = person.value;
  const { limits } = bodyNow(person.value, advice.value);
  const ladder = taskLadder(plan, { limits, answers }, work);
  const now = taskNow(ladder, days, work);
  const helped = ladder.filter(({ refused }) => refused.length > 0);
  const notTold = helped.filter(({ demands }) => demands === undefined).map(({ name }) => name);
  const reasons = new Map(helped.flatMap(({ refused }) => refused).map((one) => [one.values?.limit, one]));
  const mode = person.value.plan?.plan.mode;
  const mayLift = mode !== undefined && mayDo(exerciseTable['box-lift'], limits, mode).length === 0;
  return (
    <section class="section">
      <h2>{text.title}</h2>
      {now ? <p>{text.now(now.name)}</p> : null}
      {!now && helped.length === 0 ? <p>{text.all}</p> : null}
      <ul class={styles.tasks}>
        {ladder.map(({ task, name, refused }) => {
          const times = Math.min(enough, timesDone(task, days));
          return (
            <li key={task}>
              <span>{name}</span>
              {refused.length > 0 ? (
                <span class={`small soft ${styles.helped}`}>{text.helped}</span>
              ) : (
                <Bones total={enough} done={times} label={text.times(times, enough)} />
              )}
            </li>
          );
        })}
      </ul>
      {helped.length > 0 ? (
        <div class="stack">
          <p>{text.helpedWhy}</p>
          {notTold.length > 0 ? <p>{text.notTold(notTold.join(', '))}</p> : null}
          <Why reasons={[...reasons.values()]} title={words.rules['work-limit'].name} />
        </div>
      ) : null}
      {mayLift ? <Quiet href="/practice?exercise=box-lift">{text.practise}</Quiet> : null}
    </section>
  );
}
