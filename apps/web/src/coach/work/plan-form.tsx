import { isBack, type WorkPlan } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { Act } from '../../design/act.tsx';
import { Field, Form } from '../../design/field.tsx';
import { PainScale } from '../../design/pain-scale.tsx';
import { append, newId, person, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { askedOf } from '../asked.ts';
import { DemandTicks } from '../demands.tsx';
import { type PlanProblem, readPlan, type TypedTask } from './read-form.ts';
import styles from './work.module.css';

/** What is agreed with the work: hours, days, and at most three hard tasks. */
export function PlanForm({ before, onDone }: { before?: WorkPlan; onDone: () => void }) {
  const words = useWords('work');
  const [hoursFull, setHoursFull] = useState(before ? String(before.hoursFull) : '');
  const [hoursNow, setHoursNow] = useState(before ? String(before.hoursNow) : '');
  const [daysPerWeek, setDaysPerWeek] = useState(before ? String(before.daysPerWeek) : '');
  // Who is back again is not asked to take the day away: away anew is another day.
  const [awaySince, setAwaySince] = useState(() =>
    before?.awaySince === undefined || isBack(before, person.value.logs.worked, today()) ? '' : before.awaySince,
  );
  const [tasks, setTasks] = useState<readonly TypedTask[]>(() =>
    [0, 1, 2].map((index) => {
      const { name = '', hard, demands } = before?.tasks[index] ?? {};
      return { name, hard, asks: askedOf(demands) };
    }),
  );
  const [problem, setProblem] = useState<PlanProblem>();
  if (!words) return null;
  const text = words.form;
  const wrong = (at: PlanProblem) => (problem === at ? text.problems[at] : undefined);
  const save = async () => {
    const read = readPlan({ hoursFull, hoursNow, daysPerWeek, awaySince, tasks }, before?.tasks ?? [], today(), newId);
    if (typeof read === 'string') return setProblem(read);
    setProblem(undefined);
    await append('workPlanned', read);
    onDone();
  };
  const setTask = (index: number, task: TypedTask) => setTasks(tasks.with(index, task));
  return (
    <Form class={`section ${styles.form}`} onSubmit={save}>
      <Field
        kind="decimal"
        label={text.hoursFull}
        value={hoursFull}
        onInput={setHoursFull}
        problem={wrong('hours-full')}
      />
      <Field kind="decimal" label={text.hoursNow} value={hoursNow} onInput={setHoursNow} problem={wrong('hours-now')} />
      <Field
        kind="whole"
        label={text.daysPerWeek}
        value={daysPerWeek}
        onInput={setDaysPerWeek}
        problem={wrong('days')}
      />
      <Field
        kind="date"
        label={text.awaySince}
        hint={text.awayNote}
        max={today()}
        value={awaySince}
        onInput={setAwaySince}
        problem={wrong('away')}
      />
      <h2>{text.tasks}</h2>
      <p class="soft small">{text.tasksNote}</p>
      {tasks.map((task, index) => (
        <TaskField key={String(index)} number={index + 1} task={task} onInput={(next) => setTask(index, next)} />
      ))}
      <p class={styles.problem} role="alert">
        {wrong('hard')}
      </p>
      <Act type="submit" icon="check" reach={false}>
        {text.save}
      </Act>
    </Form>
  );
}

interface TaskFieldProps {
  number: number;
  task: TypedTask;
  onInput: (task: TypedTask) => void;
}

function TaskField({ number, task, onInput }: TaskFieldProps) {
  const words = useWords('work');
  if (!words) return null;
  const text = words.form;
  return (
    <div>
      <Field
        label={text.task(number)}
        maxLength={80}
        value={task.name}
        onInput={(name) => onInput({ ...task, name })}
      />
      {task.name.trim() === '' ? null : (
        <>
          <p>{text.hard(task.name.trim())}</p>
          <PainScale
            kind="effort"
            label={text.hard(task.name.trim())}
            value={task.hard}
            onInput={(hard) => onInput({ ...task, hard })}
          />
          <DemandTicks
            legend={text.asks(task.name.trim())}
            words={words.demands}
            value={task.asks}
            onInput={(asks) => onInput({ ...task, asks })}
          >
            <p class="soft small">{text.asksNote}</p>
          </DemandTicks>
        </>
      )}
    </div>
  );
}
