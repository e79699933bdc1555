import type { WorkPlan } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { Act } from '../../design/act.tsx';
import { Ticks } from '../../design/choices.tsx';
import { Field, Form } from '../../design/field.tsx';
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
  const save = async () => {
    const hours = readHours(typed);
    const fits = hours !== undefined && hours <= 24;
    setWrong(!fits);
    if (!fits) return;
    const data = { day: today(), hours, ...(pain === undefined ? {} : { pain }), ...(tasks.length ? { tasks } : {}) };
    await keep('worked', data, before?.event);
    onDone();
  };
  return (
    <Form class={`section ${styles.form}`} onSubmit={save}>
      {before ? <p class="soft">{text.twice}</p> : null}
      <Field
        kind="decimal"
        label={text.hours}
        value={typed}
        onInput={setTyped}
        problem={wrong ? text.problem : undefined}
      />
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
      <Act type="submit" icon="check" reach={false}>
        {text.save}
      </Act>
    </Form>
  );
}
