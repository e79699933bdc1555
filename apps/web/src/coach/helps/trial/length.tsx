import { useState } from 'preact/hooks';
import { Act } from '../../../design/act.tsx';
import { Choices } from '../../../design/choices.tsx';
import { Field, Form, Pair } from '../../../design/field.tsx';
import { wholeNumber } from '../../../design/whole-number.ts';
import { settings } from '../../../device/settings.ts';
import { useWords } from '../../../shell/words.ts';
import { sayNumber } from '../../../today/say.ts';
import { helpsKnowledge } from '../aids.ts';
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
  const [problem, setProblem] = useState<'pairs' | 'days' | 'wash-out'>();
  if (!words) return null;
  const text = words.trial.length;
  const problems = words.trial.problems;
  const number =
    size === 'own'
      ? {
          pairs: wholeNumber(own.pairs, pairs.least, pairs.most),
          days: wholeNumber(own.days, days.least, days.most),
        }
      : size && sizes[size];
  const says = (one: { pairs: number; days: number }) =>
    text.says(one.pairs, one.days, sayNumber(weeksOf(one.pairs, one.days), settings.value.language));
  const next = () => {
    if (typeof number?.pairs !== 'number') return setProblem('pairs');
    if (typeof number.days !== 'number') return setProblem('days');
    if (!washOut) return setProblem('wash-out');
    onChosen({ pairs: number.pairs, days: number.days, washOut: washOut === 'yes' ? 1 : 0 });
  };
  const typed = (field: keyof typeof own) => ({
    kind: 'whole' as const,
    value: own[field],
    onInput: (value: string) => setOwn({ ...own, [field]: value }),
    problem: problem === field ? problems[field] : undefined,
  });
  return (
    <Form class={styles.form} onSubmit={next}>
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
        onInput={(chosen) => {
          setSize(chosen);
          setProblem(undefined);
        }}
      >
        <p class="small" role="status">
          {typeof number?.pairs === 'number' && number.pairs < pairs.usual ? text.atBest : null}
        </p>
      </Choices>
      {size === 'own' ? (
        <Pair>
          <Field label={text.pairs(pairs.least, pairs.most)} {...typed('pairs')} />
          <Field label={text.days(days.least, days.most)} {...typed('days')} />
        </Pair>
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
        {problem === 'wash-out' || size !== 'own' ? problem && problems[problem] : null}
      </p>
      <Act type="submit">{words.trial.next}</Act>
    </Form>
  );
}
