import type { SleepAdvice } from '@rugwijs/core';
import { Quiet } from '../../design/act.tsx';
import { Why } from '../../design/why.tsx';
import { useWords } from '../../shell/words.ts';
import { sayClaim } from './say-rule.ts';
import styles from './sleep.module.css';

/** What may help this person, each with its reason; a shorter night only as something to do with somebody. */
export function Tips({ advice }: { advice: SleepAdvice }) {
  const words = useWords('sleep');
  const mood = useWords('mood');
  if (!words) return null;
  const shorter = advice.shorterNight?.reasons ?? [];
  const tips = [...advice.tips, ...shorter];
  return (
    <section class="section">
      <h2>{tips.length > 1 ? words.tips.title : words.tips.general}</h2>
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
    </section>
  );
}
