import styles from './numbers.module.css';

/** A hundred people as dots, `n` of them filled: for what is too rare for ten. `label` says the same in words. */
export function Hundred({ n, label }: { n: number; label: string }) {
  return (
    <svg class={styles.hundred} viewBox="0 0 342 86" role="img" aria-label={label}>
      {Array.from({ length: 100 }, (_, i) => (
        <circle
          key={String(i)}
          class={i < n ? styles.filled : undefined}
          cx={8.6 + (i % 20) * 17.1}
          cy={8.6 + Math.floor(i / 20) * 17.1}
          r="6"
        />
      ))}
    </svg>
  );
}
