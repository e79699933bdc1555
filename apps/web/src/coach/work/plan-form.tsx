import type { WorkPlan } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { AlarmNet } from '../../alarm/net.tsx';
import { Act } from '../../design/act.tsx';
import { PainScale } from '../../design/pain-scale.tsx';
import { append, newId, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { type PlanProblem, readPlan } from './read-form.ts';
import styles from './work.module.css';

interface TypedTask {
  readonly name: string;
  readonly hard: number | undefined;
}

const noTask: TypedTask = { name: '', hard: undefined };

/** What is agreed with the work: hours, days, and at most three hard tasks. */
export function PlanForm({ before, onDone }: { before?: WorkPlan; onDone: () => void }) {
  const words = useWords('work');
  const [hoursFull, setHoursFull] = useState(before ? String(before.hoursFull) : '');
  const [hoursNow, setHoursNow] = useState(before ? String(before.hoursNow) : '');
  const [daysPerWeek, setDaysPerWeek] = useState(before ? String(before.daysPerWeek) : '');
  const [awaySince, setAwaySince] = useState(before?.awaySince ?? '');
  const [tasks, setTasks] = useState<readonly TypedTask[]>(() =>
    [0, 1, 2].map((index) => before?.tasks[index] ?? noTask),
  );
  const [problem, setProblem] = useState<PlanProblem>();
  if (!words) return null;
  const text = words.form;
  const save = async (event: Event) => {
    event.preventDefault();
    const read = readPlan({ hoursFull, hoursNow, daysPerWeek, awaySince, tasks }, before?.tasks ?? [], today(), newId);
    if (typeof read === 'string') return setProblem(read);
    await append('workPlanned', read);
    onDone();
  };
  const setTask = (index: number, task: TypedTask) => setTasks(tasks.with(index, task));
  return (
    <form class={`section ${styles.form}`} onSubmit={(event) => void save(event)} noValidate>
      <NumberField label={text.hoursFull} value={hoursFull} onInput={setHoursFull} wrong={problem === 'hours-full'} />
      <NumberField label={text.hoursNow} value={hoursNow} onInput={setHoursNow} wrong={problem === 'hours-now'} />
      <NumberField label={text.daysPerWeek} value={daysPerWeek} onInput={setDaysPerWeek} wrong={problem === 'days'} />
      <label class={styles.field}>
        <span>
          {text.awaySince} <span class="small soft">{text.awayNote}</span>
        </span>
        <input
          type="date"
          max={today()}
          value={awaySince}
          onInput={(event) => setAwaySince(event.currentTarget.value)}
          aria-invalid={problem === 'away'}
        />
      </label>
      <h2>{text.tasks}</h2>
      <p class="soft small">{text.tasksNote}</p>
      {tasks.map((task, index) => (
        <TaskField key={String(index)} number={index + 1} task={task} onInput={(next) => setTask(index, next)} />
      ))}
      <p class={styles.problem} role="alert">
        {problem ? text.problems[problem] : null}
      </p>
      <Act type="submit" icon="check" reach={false}>
        {text.save}
      </Act>
    </form>
  );
}

interface NumberFieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  wrong: boolean;
}

function NumberField({ label, value, onInput, wrong }: NumberFieldProps) {
  return (
    <label class={styles.field}>
      <span>{label}</span>
      <input
        inputMode="decimal"
        autocomplete="off"
        maxLength={5}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        aria-invalid={wrong}
      />
    </label>
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
      <label class={styles.field}>
        <span>{text.task(number)}</span>
        <input
          type="text"
          autocomplete="off"
          maxLength={80}
          value={task.name}
          onInput={(event) => onInput({ ...task, name: event.currentTarget.value })}
        />
      </label>
      <AlarmNet text={task.name} />
      {task.name.trim() === '' ? null : (
        <>
          <p>{text.hard(task.name.trim())}</p>
          <PainScale
            kind="effort"
            label={text.hard(task.name.trim())}
            value={task.hard}
            onInput={(hard) => onInput({ ...task, hard })}
          />
        </>
      )}
    </div>
  );
}
