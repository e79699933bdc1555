import { coachKnowledge } from '@rugwijs/clinical';
import type { HomeTestId } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { useState } from 'preact/hooks';
import { AlarmNet } from '../../alarm/net.tsx';
import { Act } from '../../design/act.tsx';
import { Screen } from '../../design/screen.tsx';
import { settings } from '../../device/settings.ts';
import { sayNumber } from '../../today/say.ts';
import styles from './strength.module.css';

export interface Amount {
  readonly value: number;
  readonly route?: string;
}

export interface AmountFormProps {
  test: HomeTestId;
  words: Words['strength'];
  /** The round that was walked last. */
  route: string | undefined;
  back: () => void;
  onDone: (amount: Amount) => void;
}

/** How often, how far, or how long on which round: typed, with nothing filled in beforehand but the round of last time. */
export function AmountForm({ test, words, route: known, back, onDone }: AmountFormProps) {
  const own = test === 'own-route';
  const { largest } = coachKnowledge.strength.tests[test];
  const [amount, setAmount] = useState('');
  const [minutes, setMinutes] = useState('');
  const [seconds, setSeconds] = useState('');
  const [route, setRoute] = useState(known ?? '');
  const [problem, setProblem] = useState<string>();
  const text = words.flow;
  const save = (event: Event) => {
    event.preventDefault();
    if (!own) {
      const value = whole(amount);
      if (value === undefined || value > largest) {
        return setProblem(text.invalid(sayNumber(largest, settings.peek().language)));
      }
      return onDone({ value });
    }
    if (route.trim() === '') return setProblem(words.page.routeMissing);
    const [min, sec] = [whole(minutes || '0'), whole(seconds || '0')];
    const value = min === undefined || sec === undefined || sec > 59 ? 0 : min * 60 + sec;
    if (value < 1 || value > largest) return setProblem(text.invalidTime);
    onDone({ value, route: route.trim() });
  };
  return (
    <Screen title={words.tests[test].ask} lead={text.howMuch.note} back={back} close>
      <form class={styles.form} onSubmit={save} noValidate>
        {own ? (
          <>
            <label class={styles.field}>
              <span>{words.page.route}</span>
              <input maxLength={120} value={route} onInput={(event) => setRoute(event.currentTarget.value)} />
            </label>
            <AlarmNet text={route} />
            <p class="soft small">{words.page.routeNote}</p>
            <div class={styles.pair}>
              <Field label={text.howMuch.minutes} value={minutes} onInput={setMinutes} wrong={problem !== undefined} />
              <Field label={text.howMuch.seconds} value={seconds} onInput={setSeconds} wrong={problem !== undefined} />
            </div>
          </>
        ) : (
          <Field label={words.tests[test].ask} value={amount} onInput={setAmount} wrong={problem !== undefined} />
        )}
        <p class={styles.problem} role="alert">
          {problem}
        </p>
        <Act type="submit" icon="check" reach={false}>
          {text.save}
        </Act>
      </form>
    </Screen>
  );
}

interface FieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  wrong: boolean;
}

function Field({ label, value, onInput, wrong }: FieldProps) {
  return (
    <label class={styles.field}>
      <span>{label}</span>
      <input
        inputMode="numeric"
        maxLength={5}
        value={value}
        aria-invalid={wrong ? 'true' : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}

/** A whole number as typed; anything else, a minus too, is none. */
function whole(text: string): number | undefined {
  return /^\s*\d{1,5}\s*$/.test(text) ? Number(text) : undefined;
}
