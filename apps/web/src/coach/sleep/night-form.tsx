import { type Day, keptAwakeBy, type NightProblem } from '@rugwijs/core';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Act } from '../../design/act.tsx';
import { Ticks } from '../../design/choices.tsx';
import { PainScale } from '../../design/pain-scale.tsx';
import { Screen } from '../../design/screen.tsx';
import { append, person, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { sayLength } from './length.ts';
import { checkDraft, type Draft, draftOf, nightOf } from './night-draft.ts';
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
    const night = nightOf(draft);
    if (known) await append('corrected', { replaces: known.event, kind: 'slept', data: night });
    else await append('slept', night);
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
        <Act icon="check" onClick={() => void save()}>
          {practice.common.save}
        </Act>
      </Screen>
    );
  }
  const next = (event: Event) => {
    event.preventDefault();
    if (read.ok) setStep('more');
    else setProblem(read.problem);
  };
  return (
    <Screen title={text.title} lead={text.lead} back={onDone} close>
      <form class={styles.form} onSubmit={next} noValidate>
        <Field label={text.day}>
          <input type="date" max={today()} value={draft.day} onInput={(e) => put({ day: e.currentTarget.value })} />
        </Field>
        <Field label={text.bed} note={text.bedNote}>
          <input type="time" value={draft.bed} onInput={(e) => put({ bed: e.currentTarget.value })} />
        </Field>
        <Field label={text.minutesToSleep}>
          <input
            inputMode="numeric"
            maxLength={4}
            value={draft.minutesToSleep}
            onInput={(e) => put({ minutesToSleep: e.currentTarget.value })}
          />
        </Field>
        <Field label={text.minutesAwake}>
          <input
            inputMode="numeric"
            maxLength={4}
            value={draft.minutesAwake}
            onInput={(e) => put({ minutesAwake: e.currentTarget.value })}
          />
        </Field>
        <Field label={text.woke}>
          <input type="time" value={draft.woke} onInput={(e) => put({ woke: e.currentTarget.value })} />
        </Field>
        <Field label={text.up}>
          <input type="time" value={draft.up} onInput={(e) => put({ up: e.currentTarget.value })} />
        </Field>
        <p class="soft" aria-live="polite">
          {read.ok ? text.so(sayLength(read.times.asleep, words), sayLength(read.times.inBed, words)) : null}
          {known ? ` ${text.replace}` : null}
        </p>
        <p class={styles.problem} role="alert">
          {problem ? text.problems[problem] : null}
        </p>
        <Act type="submit">{practice.common.next}</Act>
      </form>
    </Screen>
  );
}

function Field({ label, note, children }: { label: string; note?: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the field is among the children.
    <label class={styles.field}>
      <span>{label}</span>
      {note ? <span class="small soft">{note}</span> : null}
      {children}
    </label>
  );
}
