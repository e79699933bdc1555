import { Bones } from '../design/bones.tsx';
import { Icon } from '../design/icon.tsx';
import styles from './plan.module.css';

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
