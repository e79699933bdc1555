import { type ReadonlySignal, useComputed } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../../shell/words.ts';
import styles from './calm.module.css';

/** The whole screen dark and one thing to press: found with closed eyes, and it stops at once. */
export function Dark({ label, onTap }: { label: string; onTap: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <button
      ref={button}
      type="button"
      class={styles.dark}
      onClick={onTap}
      onKeyDown={(event) => event.key === 'Escape' && onTap()}
    >
      {label}
    </button>
  );
}

/** What is left, as it is told on a clock. */
export function TimeLeft({ seconds, elapsed }: { seconds: number; elapsed: ReadonlySignal<number> }) {
  const words = useWords('calm');
  const left = useComputed(() => Math.max(0, Math.ceil(seconds - elapsed.value)));
  if (!words) return null;
  const whole = Math.floor(left.value / 60);
  return (
    <p class={`small soft ${styles.left}`}>{words.player.left(whole, String(left.value % 60).padStart(2, '0'))}</p>
  );
}
