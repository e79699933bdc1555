import { AlarmNet } from '../../alarm/net.tsx';
import styles from './mood.module.css';

export interface TypedProps {
  label: string;
  /** The heading above asks the same. */
  hideLabel?: boolean;
  value: string;
  onInput: (value: string) => void;
  /** What is missing, when something is. */
  problem?: string | undefined;
}

const longest = 2000;

/** A few own words, with the net of alarm signs under them. */
export function Typed({ label, hideLabel, value, onInput, problem }: TypedProps) {
  return (
    <div class={styles.typed}>
      <label class={styles.field}>
        <span class={hideLabel ? 'hidden' : undefined}>{label}</span>
        <textarea
          rows={4}
          maxLength={longest}
          value={value}
          aria-invalid={problem ? 'true' : undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </label>
      <AlarmNet text={value} />
      <p class={styles.problem} role="alert">
        {problem}
      </p>
    </div>
  );
}
