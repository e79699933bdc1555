import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { AlarmNet } from '../alarm/net.tsx';
import { Bones } from '../design/bones.tsx';
import { Icon } from '../design/icon.tsx';
import styles from './plan.module.css';

export interface TextFieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  problem?: string | undefined;
  type?: 'text' | 'tel' | 'date';
  min?: string;
  children?: ComponentChildren;
}

/** One line to type in, its label above it and what is wrong under it. */
export function TextField({ label, value, onInput, problem, type = 'text', min, children }: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    value,
    maxLength: 200,
    autocomplete: 'off',
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${id}-problem`,
    onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  } as const;
  return (
    <div class={styles.field}>
      <label for={id}>{label}</label>
      {type === 'date' ? (
        <input type="date" min={min} {...shared} />
      ) : type === 'tel' ? (
        <input type="tel" {...shared} />
      ) : (
        <input type="text" {...shared} />
      )}
      <p class={styles.problem} id={`${id}-problem`} role="alert">
        {problem}
      </p>
      {type === 'text' ? <AlarmNet text={value} /> : null}
      {children}
    </div>
  );
}

export interface StepperProps {
  label: string;
  /** `undefined` until the person chooses: no default answer. */
  value: number | undefined;
  onInput: (value: number) => void;
  min: number;
  max: number;
  by: number;
  /** Where the first press lands. */
  from: number;
  /** The number in words, `3 dagen`. */
  say: (value: number) => string;
  /** Vertebrae that count along, when the maximum is small. */
  bones?: boolean;
  less: string;
  more: string;
}

/** A number with two large buttons and, for small numbers, a row of vertebrae. */
export function Stepper({ label, value, onInput, min, max, by, from, say, bones, less, more }: StepperProps) {
  const move = (step: number) => onInput(value === undefined ? from : Math.min(max, Math.max(min, value + step)));
  return (
    <fieldset class={styles.stepper}>
      <legend>{label}</legend>
      <p class={styles.amount} role="status">
        {value === undefined ? '–' : say(value)}
      </p>
      {bones ? <Bones wide total={max} done={value ?? 0} label={value === undefined ? label : say(value)} /> : null}
      <div class="nudge">
        <button type="button" onClick={() => move(-by)}>
          <Icon name="minus" />
          {less}
        </button>
        <button type="button" onClick={() => move(by)}>
          <Icon name="plus" />
          {more}
        </button>
      </div>
    </fieldset>
  );
}
