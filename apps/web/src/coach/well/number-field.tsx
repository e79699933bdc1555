import { useId } from 'preact/hooks';
import styles from './well.module.css';

export interface NumberFieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  problem: string | undefined;
}

/** A whole number to type; what is wrong stands under it and says what to do. */
export function NumberField({ label, value, onInput, problem }: NumberFieldProps) {
  const id = useId();
  return (
    <div class={styles.field}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={3}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p class={styles.problem} id={`${id}-problem`} role="alert">
        {problem}
      </p>
    </div>
  );
}
