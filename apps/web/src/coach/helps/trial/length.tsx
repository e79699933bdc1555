import { useState } from 'preact/hooks';
import { Act } from '../../../design/act.tsx';
import { Choices } from '../../../design/choices.tsx';
import { settings } from '../../../device/settings.ts';
import { useWords } from '../../../shell/words.ts';
import { sayNumber } from '../../../today/say.ts';
import { helpsKnowledge } from '../aids.ts';
import { Field } from '../field.tsx';
import styles from '../helps.module.css';
import { weeksOf } from './trials.ts';

export interface Chosen {
  readonly pairs: number;
  readonly days: number;
  readonly washOut: number;
}

type Size = 'short' | 'usual' | 'long' | 'own';

const { pairs, daysPerPeriod: days } = helpsKnowledge.trial;

const sizes = {
  short: { pairs: pairs.least, days: days.least },
  usual: { pairs: pairs.usual, days: days.usual },
  long: { pairs: pairs.usual, days: days.most },
} as const;

/** How many pairs of how many days, and whether it works on after stopping. */
export function Length({ onChosen }: { onChosen: (chosen: Chosen) => void }) {
  const words = useWords('helps');
  const [size, setSize] = useState<Size>();
  const [own, setOwn] = useState({ pairs: '', days: '' });
  const [washOut, setWashOut] = useState<'no' | 'yes'>();
  const [problem, setProblem] = useState<string>();
  if (!words) return null;
  const text = words.trial.length;
  const problems = words.trial.problems;
  const number = size === 'own' ? { pairs: Number(own.pairs), days: Number(own.days) } : size && sizes[size];
  const says = (one: { pairs: number; days: number }) =>
    text.says(one.pairs, one.days, sayNumber(weeksOf(one.pairs, one.days), settings.value.language));
  const next = () => {
    if (!number || !within(number.pairs, pairs)) return setProblem(problems.pairs);
    if (!within(number.days, days)) return setProblem(problems.days);
    if (!washOut) return setProblem(problems['wash-out']);
    onChosen({ ...number, washOut: washOut === 'yes' ? 1 : 0 });
  };
  return (
    <>
      <Choices<Size>
        legend={words.trial.length.title}
        hideLegend
        layout="rows"
        options={[
          ...(['short', 'usual', 'long'] as const).map((value) => ({
            value,
            label: (
              <span class={styles.option}>
                <b>
                  {text[value]}
                  {value === 'usual' ? `: ${text.advised}` : ''}
                </b>
                <span class="small">{says(sizes[value])}</span>
              </span>
            ),
          })),
          { value: 'own' as const, label: text.own },
        ]}
        value={size}
        onInput={setSize}
      >
        <p class="small" role="status">
          {number && number.pairs < pairs.usual && number.pairs > 0 ? text.atBest : null}
        </p>
      </Choices>
      {size === 'own' ? (
        <div class={styles.pair}>
          <Field label={text.pairs(pairs.least, pairs.most)}>
            <input
              inputMode="numeric"
              maxLength={2}
              value={own.pairs}
              onInput={(event) => setOwn({ ...own, pairs: event.currentTarget.value })}
            />
          </Field>
          <Field label={text.days(days.least, days.most)}>
            <input
              inputMode="numeric"
              maxLength={2}
              value={own.days}
              onInput={(event) => setOwn({ ...own, days: event.currentTarget.value })}
            />
          </Field>
        </div>
      ) : null}
      <Choices
        legend={text.washOut}
        layout="rows"
        options={[
          { value: 'no', label: text.washOutNo },
          { value: 'yes', label: text.washOutYes },
        ]}
        value={washOut}
        onInput={setWashOut}
      >
        <p class="small soft">{text.washOutNote}</p>
      </Choices>
      <p class={styles.problem} role="alert">
        {problem}
      </p>
      <Act onClick={next}>{words.trial.next}</Act>
    </>
  );
}

function within(value: number, { least, most }: { readonly least: number; readonly most: number }): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
