import type { ComponentChildren } from 'preact';
import { AlarmNet } from '../alarm/net.tsx';
import styles from './field.module.css';
import { useOnce } from './once.ts';
import { useName } from './use-name.ts';

export interface FieldProps {
  label: string;
  /** What may be typed, or that it may stay empty. */
  hint?: string | undefined;
  kind?: 'text' | 'tel' | 'whole' | 'decimal' | 'date' | 'time';
  value: string;
  onInput: (value: string) => void;
  /** What is wrong and what to do, when something is. */
  problem?: string | undefined;
  /** Of a text; a number is never cut short, for what is left of it would be another number. */
  maxLength?: number;
  /** First and last day. */
  min?: string;
  max?: string;
}

const shapes = {
  text: { type: 'text' },
  tel: { type: 'tel' },
  whole: { type: 'text', inputMode: 'numeric' },
  decimal: { type: 'text', inputMode: 'decimal' },
  date: { type: 'date' },
  time: { type: 'time' },
} as const;

/** One line to type: its label and hint above it, what is wrong under it. Under a text in own words hangs the alarm net. */
export function Field({ label, hint, kind = 'text', value, onInput, problem, maxLength = 200, min, max }: FieldProps) {
  const id = useName();
  return (
    <>
      <div class={styles.field}>
        <div class={styles.head}>
          <label for={id}>{label}</label>
          {hint ? (
            <p class={`small soft ${styles.hint}`} id={`${id}-hint`}>
              {hint}
            </p>
          ) : null}
        </div>
        <input
          {...shapes[kind]}
          id={id}
          autocomplete="off"
          maxLength={maxLength}
          min={min}
          max={max}
          value={value}
          aria-invalid={problem === undefined ? undefined : 'true'}
          aria-describedby={hint ? `${id}-hint ${id}-problem` : `${id}-problem`}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <p class={styles.problem} id={`${id}-problem`} role="alert">
          {problem}
        </p>
      </div>
      {kind === 'text' ? <AlarmNet text={value} /> : null}
    </>
  );
}

/** Two short fields beside each other, where there is room. */
export function Pair({ children }: { children: ComponentChildren }) {
  return <div class={styles.pair}>{children}</div>;
}

export interface FormProps {
  class?: string | undefined;
  onSubmit: () => void | Promise<void>;
  children: ComponentChildren;
}

/** A form that says itself what is wrong. What is wrong may stand far above the button: the first such field comes into sight. */
export function Form({ class: classes, onSubmit, children }: FormProps) {
  const once = useOnce(onSubmit);
  const submit = (event: Event & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const form = event.currentTarget;
    once();
    // After what is wrong is drawn (that was queued first), before another key is heard.
    queueMicrotask(() => {
      const field = form.querySelector<HTMLElement>('[aria-invalid="true"]');
      field?.scrollIntoView({ block: 'center' });
      field?.focus({ preventScroll: true });
    });
  };
  return (
    <form class={classes} onSubmit={submit} noValidate>
      {children}
    </form>
  );
}
