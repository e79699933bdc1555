import { coachKnowledge } from '@rugwijs/clinical';
import type { HomeTestId } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { useState } from 'preact/hooks';
import { Act } from '../../design/act.tsx';
import { Field, Form, Pair } from '../../design/field.tsx';
import { Screen } from '../../design/screen.tsx';
import { wholeNumber } from '../../design/whole-number.ts';
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
  const [problem, setProblem] = useState<{ readonly at: 'amount' | 'route' | 'minutes' | 'seconds'; says: string }>();
  const text = words.flow;
  const wrong = (at: NonNullable<typeof problem>['at']) => (problem?.at === at ? problem.says : undefined);
  const save = () => {
    if (!own) {
      const value = wholeNumber(amount, 0, largest);
      if (typeof value === 'number') return onDone({ value });
      return setProblem({ at: 'amount', says: text.invalid(sayNumber(largest, settings.peek().language)) });
    }
    if (route.trim() === '') return setProblem({ at: 'route', says: words.page.routeMissing });
    const [min, sec] = [wholeNumber(minutes, 0, largest / 60), wholeNumber(seconds, 0, 59)];
    if (min === 'wrong') return setProblem({ at: 'minutes', says: text.invalidTime });
    if (sec === 'wrong') return setProblem({ at: 'seconds', says: text.invalidTime });
    // Either of the two may stay empty.
    const value = (min === 'empty' ? 0 : min) * 60 + (sec === 'empty' ? 0 : sec);
    if (value < 1 || value > largest) return setProblem({ at: 'minutes', says: text.invalidTime });
    onDone({ value, route: route.trim() });
  };
  return (
    <Screen title={words.tests[test].ask} lead={text.howMuch.note} back={back} close>
      <Form class={styles.form} onSubmit={save}>
        {own ? (
          <>
            <Field
              label={words.page.route}
              hint={words.page.routeNote}
              maxLength={120}
              value={route}
              onInput={setRoute}
              problem={wrong('route')}
            />
            <Pair>
              <Field
                kind="whole"
                label={text.howMuch.minutes}
                value={minutes}
                onInput={setMinutes}
                problem={wrong('minutes')}
              />
              <Field
                kind="whole"
                label={text.howMuch.seconds}
                value={seconds}
                onInput={setSeconds}
                problem={wrong('seconds')}
              />
            </Pair>
          </>
        ) : (
          <Field
            kind="whole"
            label={words.tests[test].ask}
            value={amount}
            onInput={setAmount}
            problem={wrong('amount')}
          />
        )}
        <Act type="submit" icon="check" reach={false}>
          {text.save}
        </Act>
      </Form>
    </Screen>
  );
}
