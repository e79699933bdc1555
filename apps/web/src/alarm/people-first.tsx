import { advice } from '../device/journal.ts';
import { useWords } from '../shell/words.ts';
import { Call113 } from './call-113.tsx';

/** 113, before anything else, while thoughts of not wanting to live are what holds the exercises back. */
export function PeopleFirst() {
  const words = useWords('net');
  const isDark = advice.value.locked?.reasons.some(({ rule }) => rule === 'self-harm');
  if (!isDark || !words) return null;
  return (
    <section class="stack">
      <Call113 words={words.dark} />
    </section>
  );
}
