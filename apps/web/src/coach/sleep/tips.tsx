import type { SleepAdvice } from '@rugwijs/core';
import { Quiet } from '../../design/act.tsx';
import { Why } from '../../design/why.tsx';
import { useWords } from '../../shell/words.ts';
import type { SleepReason } from './facts.ts';
import { sayClaim } from './say-rule.ts';
import styles from './sleep.module.css';

/** So many stand open; more at once is not read. */
const open = 2;

/** What may help this person, the most fitting first; a shorter night only as something to do with somebody. */
export function Tips({ advice }: { advice: SleepAdvice }) {
  const words = useWords('sleep');
  if (!words) return null;
  const tips = [...advice.tips.slice(0, open), ...(advice.shorterNight?.reasons ?? [])];
  const more = advice.tips.slice(open);
  return (
    <section class="section">
      <h2>{advice.tips.length > 1 ? words.tips.title : words.tips.general}</h2>
      <TipList tips={tips} />
      {more.length > 0 ? (
        <details>
          <summary>{words.tips.more(more.length)}</summary>
          <TipList tips={more} />
        </details>
      ) : null}
    </section>
  );
}

function TipList({ tips }: { tips: readonly SleepReason[] }) {
  const words = useWords('sleep');
  const mood = useWords('mood');
  if (!words) return null;
  return (
    <ul class={styles.list}>
      {tips.map((reason) => (
        <li key={reason.rule}>
          <h3>{words.rules[reason.rule].name}</h3>
          <p>{sayClaim(reason, words)}</p>
          {reason.rule === 'sleep-worry-time' && mood ? (
            <Quiet href="/tools/mood?worry">{mood.worry.title}</Quiet>
          ) : null}
          <Why reasons={[reason]} title={words.rules[reason.rule].name} />
        </li>
      ))}
    </ul>
  );
}
