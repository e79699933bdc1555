import { type AnswerValue, checkAnswer, type Question } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { useState } from 'preact/hooks';
import { Quiet } from '../design/act.tsx';
import { Choices, Ticks } from '../design/choices.tsx';
import { PainScale } from '../design/pain-scale.tsx';
import { useName } from '../design/use-name.ts';
import { today } from '../device/journal.ts';
import { optionWord, questionWords } from './question-words.ts';
import styles from './triage.module.css';

export interface QuestionFieldProps {
  question: Question;
  words: Words['answers'];
  value: AnswerValue | undefined;
  onInput: (value: AnswerValue | undefined) => void;
  /** The heading of the screen asks it already. */
  hideAsk?: boolean;
}

/** One question by its kind, always with "weet ik niet" where that is an answer, never with a default. */
export function QuestionField(props: QuestionFieldProps) {
  switch (props.question.kind) {
    case 'many':
      return <ManyField {...props} />;
    case 'scale':
      return <ScaleField {...props} />;
    case 'number':
      return <NumberField {...props} />;
    default:
      return <ChoiceField {...props} />;
  }
}

function ChoiceField({ question, words, value, onInput, hideAsk }: QuestionFieldProps) {
  const said = questionWords(words, question.id);
  const options = (question.options ?? []).map((option) => ({
    value: option,
    label: optionWord(words, question.id, option),
  }));
  const short = options.length <= 3 && !said.options;
  return (
    <Choices
      id={`q-${question.id}`}
      legend={said.ask}
      hideLegend={hideAsk === true}
      layout={short ? 'row' : 'rows'}
      options={options}
      value={typeof value === 'string' ? value : undefined}
      onInput={onInput}
    >
      {value === 'unknown' && said.say ? <p class={styles.how}>{said.say}</p> : null}
    </Choices>
  );
}

/** "Geen van deze" and "weet ik niet" are answers of their own, so that an untouched list is no answer. */
function ManyField({ question, words, value, onInput, hideAsk }: QuestionFieldProps) {
  const said = questionWords(words, question.id);
  const chosen = Array.isArray(value) ? value : [];
  const single = value === 'unknown' ? 'unknown' : Array.isArray(value) && value.length === 0 ? 'none' : undefined;
  return (
    <div class={styles.many} id={`q-${question.id}`}>
      <Ticks
        legend={said.ask}
        hideLegend={hideAsk === true}
        options={(question.options ?? []).map((o) => ({ value: o, label: optionWord(words, question.id, o) }))}
        value={chosen}
        onInput={(keys) => onInput(keys.length === 0 ? undefined : keys)}
      />
      <Choices
        legend={words.choices.none}
        hideLegend
        layout="rows"
        options={[
          { value: 'none', label: words.choices.none },
          ...(question.mayBeUnknown ? [{ value: 'unknown', label: words.choices.unknown }] : []),
        ]}
        value={single}
        onInput={(choice) => onInput(choice === 'none' ? [] : 'unknown')}
      />
    </div>
  );
}

function ScaleField({ question, words, value, onInput }: QuestionFieldProps) {
  const said = questionWords(words, question.id);
  return (
    <div class="pain-pic" id={`q-${question.id}`}>
      <PainScale
        kind={question.id === 'pain' ? 'pain' : 'hinder'}
        label={said.ask}
        value={typeof value === 'number' ? value : undefined}
        onInput={onInput}
      />
      {question.mayBeUnknown ? (
        <label class={`choice ${styles.unsure}`}>
          <input
            type="checkbox"
            checked={value === 'unknown'}
            onChange={() => onInput(value === 'unknown' ? undefined : 'unknown')}
          />
          <span>{words.choices.unknown}</span>
        </label>
      ) : null}
    </div>
  );
}

function NumberField({ question, words, value, onInput, hideAsk }: QuestionFieldProps) {
  const said = questionWords(words, question.id);
  const id = useName();
  const [typed, setTyped] = useState(typeof value === 'number' ? String(value) : '');
  const number = typed.trim() === '' ? undefined : Number(typed.replace(',', '.'));
  const check = number === undefined ? undefined : checkAnswer(question, number, today());
  const problem =
    check && !check.ok ? words.problems[check.problem]({ min: question.min, max: question.max }) : undefined;
  const type = (text: string) => {
    setTyped(text);
    const next = text.trim() === '' ? undefined : Number(text.replace(',', '.'));
    onInput(next !== undefined && checkAnswer(question, next, today()).ok ? next : undefined);
  };
  return (
    <div class={styles.number} id={`q-${question.id}`}>
      <label class={hideAsk ? 'hidden' : ''} for={id}>
        {said.ask}
      </label>
      <input
        id={id}
        class={styles.digits}
        inputMode="numeric"
        autocomplete="off"
        maxLength={5}
        value={typed}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={`${id}-problem`}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <p class={styles.problem} id={`${id}-problem`} role="status">
        {problem ?? ''}
      </p>
      {question.mayBeUnknown ? (
        value === 'unknown' ? (
          <p class={styles.how}>{said.say ?? words.choices.unknown}</p>
        ) : (
          <Quiet
            tone="soft"
            onClick={() => {
              setTyped('');
              onInput('unknown');
            }}
          >
            {words.choices.unknown}
          </Quiet>
        )
      ) : null}
    </div>
  );
}
