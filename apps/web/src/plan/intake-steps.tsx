import type { Answers, AnswerValue } from '@rugwijs/core';
import { addDays } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { useState } from 'preact/hooks';
import { Quiet } from '../design/act.tsx';
import { Choices, Ticks } from '../design/choices.tsx';
import { Field } from '../design/field.tsx';
import { PainScale } from '../design/pain-scale.tsx';
import { today } from '../device/journal.ts';
import { settings } from '../device/settings.ts';
import { useWords } from '../shell/words.ts';
import { sayDate } from '../today/say.ts';
import { questionWords } from '../triage/question-words.ts';
import { Stepper } from './fields.tsx';
import styles from './plan.module.css';
import { optionsOf } from './question-words.ts';

export interface StepProps {
  answers: Answers;
  set: (question: string, value: AnswerValue | undefined) => void;
  /** What is wrong, by question. */
  problems: Readonly<Record<string, string>>;
}

type Plan = Words['practice']['plan'];

/** An activity to win back, in own words; ideas for who has none. */
export function Wish({ answers, set, problems, which }: StepProps & { which: string }) {
  const words = useWords('practice');
  if (!words) return null;
  const text = words.plan;
  const used = [1, 2, 3].map((n) => answers[`activity-${n}`]);
  return (
    <>
      <Field
        label={text.wishLabel}
        value={asText(answers[which])}
        onInput={(value) => set(which, value)}
        problem={problems[which]}
      />
      <div>
        <p class="small soft">{text.wishIdeas}</p>
        <div class={styles.ideas}>
          {text.ideas
            .filter((idea) => !used.includes(idea))
            .slice(0, 4)
            .map((idea) => (
              <button type="button" key={idea} onClick={() => set(which, idea)}>
                {idea}
              </button>
            ))}
        </div>
      </div>
    </>
  );
}

/** How well an activity goes now, and how it is counted. */
export function Now({ answers, set, which }: StepProps & { which: string }) {
  const words = useWords('practice');
  if (!words) return null;
  const text = words.plan;
  const now = answers[`${which}-now`];
  const unit = answers[`${which}-unit`];
  return (
    <>
      <PainScale
        kind="can"
        value={typeof now === 'number' ? now : undefined}
        onInput={(value) => set(`${which}-now`, value)}
        label={text.steps.now.title(asText(answers[which]))}
      />
      <Choices
        legend={text.unit.title}
        options={[
          { value: 'minutes', label: text.unit.minutes },
          { value: 'times', label: text.unit.times },
        ]}
        value={unit === 'minutes' || unit === 'times' ? unit : undefined}
        onInput={(value) => set(`${which}-unit`, value)}
      />
    </>
  );
}

const goalWeeks = [4, 8, 12] as const;

/** Which activity is the goal, and by when. */
export function Goal({ answers, set, problems }: StepProps) {
  const words = useWords('practice');
  const date = answers['goal-date'];
  const presets = goalWeeks.map((weeks) => ({ weeks, day: addDays(today(), weeks * 7) }));
  const preset = presets.find(({ day }) => day === date);
  const [other, setOther] = useState(date !== undefined && preset === undefined);
  if (!words) return null;
  const text = words.plan;
  const wishes = ['activity-1', 'activity-2', 'activity-3'].filter((id) => asText(answers[id]).trim() !== '');
  const goal = asText(answers.goal);
  const chosen = preset ? String(preset.weeks) : other ? 'other' : undefined;
  return (
    <>
      {wishes.length > 1 ? (
        <Choices
          legend={text.goalPick}
          layout="rows"
          options={wishes.map((id) => ({ value: id, label: asText(answers[id]) }))}
          value={goal || undefined}
          onInput={(value) => set('goal', value)}
        />
      ) : null}
      <Choices
        legend={text.goalDate}
        layout="rows"
        options={[
          ...presets.map(({ weeks, day }) => ({
            value: String(weeks),
            label: `${text.goalDates.weeks(weeks)} · ${sayDate(day, settings.value.language)}`,
          })),
          { value: 'other', label: text.goalDates.other },
        ]}
        value={chosen}
        onInput={(value) => {
          setOther(value === 'other');
          set('goal-date', presets.find(({ weeks }) => String(weeks) === value)?.day);
        }}
      />
      {other ? (
        <Field
          kind="date"
          label={text.goalDate}
          min={addDays(today(), 1)}
          value={asText(date)}
          onInput={(value) => set('goal-date', value || undefined)}
          problem={problems['goal-date']}
        />
      ) : null}
    </>
  );
}

/** Days in the week and minutes on such a day. */
export function Time({ answers, set }: StepProps) {
  const words = useWords('practice');
  const app = useWords('app');
  if (!words || !app) return null;
  const text = words.plan;
  const nudges = { less: app.scales.less, more: app.scales.more };
  return (
    <>
      <Stepper
        label={text.days}
        value={asNumber(answers.days)}
        onInput={(value) => set('days', value)}
        min={1}
        max={7}
        by={1}
        from={3}
        say={text.daysValue}
        bones
        {...nudges}
      />
      <Stepper
        label={text.minutes}
        value={asNumber(answers.minutes)}
        onInput={(value) => set('minutes', value)}
        min={5}
        max={60}
        by={5}
        from={10}
        say={words.common.dose.time}
        {...nudges}
      />
    </>
  );
}

/** Minutes walked now in one go. */
export function Walk({ answers, set }: StepProps) {
  const words = useWords('practice');
  const app = useWords('app');
  if (!words || !app) return null;
  const text = words.plan;
  return (
    <>
      <Stepper
        label={text.walkMinutes}
        value={asNumber(answers['walk-now'])}
        onInput={(value) => set('walk-now', value)}
        min={0}
        max={180}
        by={5}
        from={10}
        say={words.common.dose.time}
        less={app.scales.less}
        more={app.scales.more}
      />
      <Quiet onClick={() => set('walk-now', 0)}>{text.walkNone}</Quiet>
    </>
  );
}

/** Movements a person dreads, with the harm expected. */
export function Fear({ answers, set, problems }: StepProps) {
  const words = useWords('practice');
  const filled = [1, 2, 3].filter((n) => asText(answers[`feared-${n}`]).trim() !== '').length;
  const [rows, setRows] = useState(Math.max(1, filled));
  const questions = useWords('answers');
  if (!words || !questions) return null;
  const text = words.plan;
  return (
    <>
      {[1, 2, 3].slice(0, rows).map((n) => {
        const id = `feared-${n}`;
        const name = asText(answers[id]);
        const harm = answers[`${id}-harm`];
        return (
          <section class={styles.fear} key={id}>
            <Field
              label={questionWords(questions, id).ask}
              value={name}
              onInput={(value) => set(id, value)}
              problem={problems[id]}
            />
            {name.trim() ? (
              <>
                <h2>{text.harm(name)}</h2>
                <p class="soft">{text.harmLead}</p>
                <PainScale
                  kind="expect"
                  value={typeof harm === 'number' ? harm : undefined}
                  onInput={(value) => set(`${id}-harm`, value)}
                  label={text.harm(name)}
                />
              </>
            ) : null}
          </section>
        );
      })}
      {rows < 3 && asText(answers[`feared-${rows}`]).trim() ? (
        <Quiet onClick={() => setRows(rows + 1)}>{text.addFear}</Quiet>
      ) : null}
    </>
  );
}

/** Questions with fixed answers, as they stand in the table. */
export function Fixed({ answers, set, ids }: StepProps & { ids: readonly string[] }) {
  const words = useWords('practice');
  const questions = useWords('answers');
  if (!words || !questions) return null;
  return (
    <>
      {ids.map((id) => (
        <OneFixed key={id} id={id} answers={answers} set={set} text={words.plan} questions={questions} />
      ))}
    </>
  );
}

interface OneFixedProps {
  id: string;
  answers: Answers;
  set: StepProps['set'];
  text: Plan;
  questions: Words['answers'];
}

function OneFixed({ id, answers, set, text, questions }: OneFixedProps) {
  const value = answers[id];
  const options = optionsOf(questions, id);
  if (id === 'equipment' || id === 'limits') {
    const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
    const none = { value: 'none', label: text.noneOfThese };
    const isNone = Array.isArray(value) && value.length === 0;
    return (
      <Ticks
        legend={questionWords(questions, id).ask}
        options={[...options, none]}
        value={isNone ? ['none'] : chosen}
        onInput={(next) =>
          set(id, next.at(-1) === 'none' ? [] : next.length === 0 ? undefined : next.filter((one) => one !== 'none'))
        }
      />
    );
  }
  return (
    <Choices
      legend={questionWords(questions, id).ask}
      layout={options.length === 3 && options.every(({ label }) => label.length < 14) ? 'row' : 'rows'}
      options={options}
      value={typeof value === 'string' ? value : undefined}
      onInput={(next) => set(id, next)}
    />
  );
}

/** Numbers to call, kept on the phone. */
export function Phones({ answers, set, problems }: StepProps) {
  const questions = useWords('answers');
  if (!questions) return null;
  return (
    <>
      {['gp-phone', 'hap-phone'].map((id) => (
        <Field
          key={id}
          kind="tel"
          label={questionWords(questions, id).ask}
          value={asText(answers[id])}
          onInput={(value) => set(id, value)}
          problem={problems[id]}
        />
      ))}
    </>
  );
}

function asText(value: AnswerValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function asNumber(value: AnswerValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
