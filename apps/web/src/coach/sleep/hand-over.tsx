import { useEffect, useState } from 'preact/hooks';
import { CallDoctor, type Numbers } from '../../alarm/call.tsx';
import { ownNumbers } from '../../alarm/numbers.ts';
import { Why } from '../../design/why.tsx';
import { useWords } from '../../shell/words.ts';
import type { SleepReason } from './facts.ts';
import { sayClaim } from './say-rule.ts';
import styles from './sleep.module.css';

/** What a doctor should hear about: before any tip. */
export function HandOver({ reasons }: { reasons: readonly SleepReason[] }) {
  const words = useWords('sleep');
  const app = useWords('app');
  const [numbers, setNumbers] = useState<Numbers>({});
  useEffect(() => void ownNumbers().then(setNumbers), []);
  if (!words || !app) return null;
  return (
    <section class={styles.handOver}>
      <h2>{words.handOver.title}</h2>
      <p>{words.handOver.lead}</p>
      {reasons.some(({ rule }) => rule === 'sleep-wheel') ? (
        <p>
          <b>{words.wheelNow}</b>
        </p>
      ) : null}
      <ul class={styles.list}>
        {reasons.map((reason) => (
          <li key={reason.rule}>
            <h3>{words.rules[reason.rule].name}</h3>
            <p>{sayClaim(reason, words)}</p>
          </li>
        ))}
      </ul>
      <CallDoctor numbers={numbers} words={app.alarm.now} />
      <p class="soft">{words.handOver.after}</p>
      <Why reasons={reasons} title={words.handOver.title} />
    </section>
  );
}
