import type { MoodAdvice } from '@rugwijs/core';
import { Act, Quiet } from '../../design/act.tsx';
import { Honest } from '../../design/honest.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { useWords } from '../../shell/words.ts';
import styles from './mood.module.css';
import { MoodChart } from './mood-chart.tsx';

export interface MoodHomeProps {
  advice: MoodAdvice;
  /** Back to whom to call. */
  onPeople: () => void;
}

/** What fits this week, what one can do, and the weeks. */
export function MoodHome({ advice, onPeople }: MoodHomeProps) {
  const words = useWords('mood');
  if (!words) return null;
  const ways = [
    { href: '/tools/mood?thought', ...words.thought },
    { href: '/tools/mood?worry', ...words.worry },
    { href: '/tools/calm?round=mindfulness', ...words.mindfulness },
    { href: '/tools/measures', ...words.phq },
  ];
  return (
    <Screen title={words.title} lead={words.lead} back="/tools" tab="none">
      {advice.people ? (
        <Quiet tone="alarm" icon="phone" onClick={onPeople}>
          {words.people[advice.people].title}
        </Quiet>
      ) : null}
      {advice.tips.length > 0 ? (
        <section class="section">
          <h2>{words.tips}</h2>
          {advice.tips.map((reason) => {
            const { name, claim } = words.rules[reason.rule];
            return (
              <div key={reason.rule}>
                <h3>{name}</h3>
                <p>{typeof claim === 'function' ? claim(reason.values ?? {}) : claim}</p>
              </div>
            );
          })}
          <Why reasons={advice.tips} title={words.tips} />
        </section>
      ) : null}
      <section class="section">
        <h2>{words.exercises}</h2>
        <ul class={styles.ways}>
          {ways.map(({ href, title, lead }) => (
            <li key={href}>
              <a href={href}>
                <b>{title}</b>
                <span class="small soft">{lead}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <MoodChart />
      <Honest>{words.honest}</Honest>
      <p class="soft">{words.noReader}</p>
      {advice.checkDue ? (
        <Act href="/tools/mood?check">{words.check.act}</Act>
      ) : (
        <p class="soft small">
          {words.check.done} <Quiet href="/tools/mood?check">{words.check.again}</Quiet>
        </p>
      )}
    </Screen>
  );
}
