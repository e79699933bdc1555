import type { ComponentChildren } from 'preact';
import styles from './helps.module.css';

/** A label above what is filled in. */
export function Field({ label, note, children }: { label: string; note?: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
    <label class={styles.field}>
      <span>
        {label} {note ? <span class="soft small">{note}</span> : null}
      </span>
      {children}
    </label>
  );
}
