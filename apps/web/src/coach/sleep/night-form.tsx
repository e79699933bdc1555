import { type Day, keptAwakeBy, type NightProblem } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { Act } from '../../design/act.tsx';
import { Ticks } from '../../design/choices.tsx';
import { Field, Form } from '../../design/field.tsx';
import { PainScale } from '../../design/pain-scale.tsx';
import { Screen } from '../../design/screen.tsx';
import { keep, person, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { sayLength } from './length.ts';
import { checkDraft, type Draft, draftOf, fieldOf, nightOf, type TypedField } from './night-draft.ts';
import styles from './sleep.module.css';

/** One night in two steps: the times, then what played a part and how it was. A second night of the same morning replaces the first. */
export function NightForm({ day, onDone }: { day: Day; onDone: () => void }) {
  const words = useWords('sleep');
  const practice = useWords('practice');
  const [draft, setDraft] = useState<Draft>(() => draftOf(day));
  const [problem, setProblem] = useState<NightProblem>();
  const [step, setStep] = useState<'times' | 'more'>('times');
  if (!words || !practice) return null;
  const text = words.form;
  const known = person.value.logs.slept.findLast((night) => night.day === draft.day);
  const read = checkDraft(draft);
  const put = (change: Partial<Draft>) => {
    setDraft({ ...draft, ...change });
    setProblem(undefined);
  };
  const save = async () => {
    await keep('slept', nightOf(draft), known?.event);
    onDone();
  };
  if (step === 'more') {
    return (
      <Screen title={text.quality} lead={text.qualityLead} back={() => setStep('times')}>
        <PainScale
          value={draft.quality}
          onInput={(quality) => put({ quality })}
          label={text.quality}
          kind="can"
          names={text.qualityNames}
        />
        <Ticks
          legend={text.by}
          options={keptAwakeBy.map((by) => ({ value: by, label: text.byOptions[by] }))}
          value={keptAwakeBy.filter((by) => draft.by.includes(by))}
          onInput={(by) => put({ by })}
        />
        <Act icon="check" onClick={save}>
          {practice.common.save}
        </Act>
      </Screen>
    );
  }
  const typed = (field: TypedField) => ({
    value: draft[field],
    onInput: (value: string) => put({ [field]: value }),
    problem: problem && fieldOf(problem, draft, today()) === field ? text.problems[problem] : undefined,
  });
  const next = () => {
    if (read.ok) setStep('more');
    else setProblem(read.problem);
  };
  return (
    <Screen title={text.title} lead={text.lead} back={onDone} close>
      <Form class={styles.form} onSubmit={next}>
        <Field kind="date" label={text.day} max={today()} {...typed('day')} />
        <Field kind="time" label={text.bed} hint={text.bedNote} {...typed('bed')} />
        <Field kind="whole" label={text.minutesToSleep} {...typed('minutesToSleep')} />
        <Field kind="whole" label={text.minutesAwake} {...typed('minutesAwake')} />
        <Field kind="time" label={text.woke} {...typed('woke')} />
        <Field kind="time" label={text.up} {...typed('up')} />
        <p class="soft" aria-live="polite">
          {read.ok ? text.so(sayLength(read.times.asleep, words), sayLength(read.times.inBed, words)) : null}
          {known ? ` ${text.replace}` : null}
        </p>
        <Act type="submit">{practice.common.next}</Act>
      </Form>
    </Screen>
  );
}
