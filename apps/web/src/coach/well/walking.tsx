import { coachKnowledge } from '@rugwijs/clinical';
import { toolReason, type WellWalking } from '@rugwijs/core';
import { Quiet } from '../../design/act.tsx';
import { Bones } from '../../design/bones.tsx';
import { Why } from '../../design/why.tsx';
import { advice } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import styles from './well.module.css';

/** This week's walking in vertebrae, and the whole ladder as a table. */
export function Walking({ walking }: { walking: WellWalking }) {
  const words = useWords('well');
  if (!words) return null;
  const text = words.walking;
  const { minutes, days, done, week, ladder, step, isAtTop, reasons } = walking;
  return (
    <section class="section">
      <h2>{text.title}</h2>
      <p class={styles.big}>{text.says(minutes, days)}</p>
      <div class={styles.row} style={{ '--count': Math.max(days, done) }}>
        <Bones wide total={Math.max(days, done)} done={done} label={text.label(done, days)} />
      </div>
      <p class="soft small">
        {week <= ladder.length ? text.week(week) : text.after} {isAtTop ? text.top : text.noMore}
      </p>
      <p class="soft small">{text.one}</p>
      <div class={styles.acts}>
        {advice.value.walking ? <Quiet href="/today">{text.log}</Quiet> : null}
        <Why reasons={reasons} title={text.title} />
      </div>
      <details>
        <summary>{text.table}</summary>
        <p class="soft small">{text.ifDone}</p>
        <table class="num">
          <caption class="hidden">{text.table}</caption>
          <thead>
            <tr>
              <th scope="col">{text.columns.week}</th>
              <th scope="col">{text.columns.days}</th>
              <th scope="col">{text.columns.minutes}</th>
            </tr>
          </thead>
          <tbody>
            {ladder.map((one, index) => (
              <tr key={String(index)} aria-current={index === step ? 'step' : undefined}>
                <td>{index + 1}</td>
                <td>{one.days}</td>
                <td>{one.minutes}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** Two days of strength a week; an own sport counts. */
export function Strength({ done, sport }: { done: number; sport?: string }) {
  const words = useWords('well');
  if (!words) return null;
  const text = words.strength;
  const { strengthDays, rules } = coachKnowledge.well;
  return (
    <section class="section">
      <h2>{text.title}</h2>
      <p class={styles.big}>{text.says(done, strengthDays)}</p>
      <div class={styles.row} style={{ '--count': Math.max(strengthDays, done) }}>
        <Bones wide total={Math.max(strengthDays, done)} done={done} label={text.label(done, strengthDays)} />
      </div>
      {sport ? <p class="soft small">{text.sport(sport)}</p> : null}
      <div class={styles.acts}>
        <Quiet href="/today">{text.act}</Quiet>
        <Why reasons={[toolReason(rules, 'well-strength', { 'well-sessions': done })]} title={text.title} />
      </div>
    </section>
  );
}
