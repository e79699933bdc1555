import { useName } from '../../design/use-name.ts';
import styles from './measures.module.css';

interface EntryFieldProps {
  label: string;
  hint?: string | undefined;
  type?: 'text' | 'date';
  value: string;
  min?: string;
  max?: string;
  problem: string | undefined;
  onInput: (value: string) => void;
}

/** A number or day to type, what it may be above it, and what is wrong under it. */
export function EntryField({ label, hint, type = 'text', value, min, max, problem, onInput }: EntryFieldProps) {
  const id = useName();
  const shared = {
    id,
    value,
    'aria-invalid': problem === undefined ? undefined : ('true' as const),
    'aria-describedby': `${id}-hint ${id}-problem`,
    onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  };
  return (
    <div class={styles.field}>
      <label for={id}>{label}</label>
      <p class="small soft" id={`${id}-hint`}>
        {hint}
      </p>
      {type === 'date' ? (
        <input type="date" min={min} max={max} {...shared} />
      ) : (
        <input type="text" inputMode="decimal" maxLength={8} autocomplete="off" {...shared} />
      )}
      <p class={styles.problem} id={`${id}-problem`} role="alert">
        {problem}
      </p>
    </div>
  );
}
