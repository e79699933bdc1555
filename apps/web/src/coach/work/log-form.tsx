import type { WorkPlan } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { Act } from '../../design/act.tsx';
import { Ticks } from '../../design/choices.tsx';
import { PainScale } from '../../design/pain-scale.tsx';
import { keep, person, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { readHours } from './read-form.ts';
import styles from './work.module.css';

/** Today at work: hours, pain after it, and which hard tasks were done. A second one for the same day takes its place. */
export function LogForm({ plan, onDone }: { plan: WorkPlan; onDone: () => void }) {
  const words = useWords('work');
  const [typed, setTyped] = useState('');
  const [pain, setPain] = useState<number>();
  const [tasks, setTasks] = useState<readonly string[]>([]);
  const [wrong, setWrong] = useState(false);
  if (!words) return null;
  const text = words.log;
  const before = person.value.logs.worked.findLast(({ day }) => day === today());
  const save = async (event: Event) => {
    event.preventDefault();
    const hours = readHours(typed);
    const fits = hours !== undefined && hours <= 24;
    setWrong(!fits);
    if (!fits) return;
    const data = { day: today(), hours, ...(pain === undefined ? {} : { pain }), ...(tasks.length ? { tasks } : {}) };
    await keep('worked', data, before?.event);
    onDone();
  };
  return (
    <form class={`section ${styles.form}`} onSubmit={(event) => void save(event)} noValidate>
      {before ? <p class="soft">{text.twice}</p> : null}
      <label class={styles.field}>
        <span>{text.hours}</span>
        <input
          inputMode="decimal"
          autocomplete="off"
          maxLength={5}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          aria-invalid={wrong}
        />
      </label>
      {plan.tasks.length > 0 ? (
        <Ticks
          legend={text.tasks}
          options={plan.tasks.map(({ task, name }) => ({ value: task, label: name }))}
          value={tasks}
          onInput={setTasks}
        />
      ) : null}
      <p>
        {text.pain} <span class="small soft">{text.painNote}</span>
      </p>
      <PainScale label={text.pain} value={pain} onInput={setPain} />
      <p class={styles.problem} role="alert">
        {wrong ? text.problem : null}
      </p>
      <Act type="submit" icon="check" reach={false}>
        {text.save}
      </Act>
    </form>
  );
}
