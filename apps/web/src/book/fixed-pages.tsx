import { useEffect, useState } from 'preact/hooks';
import type { Numbers } from '../alarm/call.tsx';
import { Mark } from '../design/mark.tsx';
import { today } from '../device/journal.ts';
import { settings } from '../device/settings.ts';
import { useWords } from '../shell/words.ts';
import { sayLongDay } from '../today/say.ts';
import styles from './book.module.css';
import type { Entry } from './choice.ts';

/** The front: whose it is, when it was made, what is in it, and what it is not. */
export function CoverPage({ entries }: { entries: readonly Entry[] }) {
  const words = useWords('book');
  const session = useWords('session');
  if (!words || !session) return null;
  return (
    <article class={`pic ${styles.page} ${styles.cover}`}>
      <Mark href="/today" label="Rugwijs" />
      <h2>{words.title}</h2>
      <p class="lead">{words.cover.lead}</p>
      <p class={styles.line}>{words.of}</p>
      <p>{words.made(sayLongDay(today(), settings.value.language).toLowerCase())}</p>
      {entries.length > 0 ? (
        <nav aria-label={words.contents}>
          <h3>{words.contents}</h3>
          <ol>
            {entries.map(({ exercise }) => (
              <li key={exercise.id}>{session.exercises[exercise.id].name}</li>
            ))}
          </ol>
          <p>{words.cover.honest}</p>
        </nav>
      ) : null}
      <p class="small">{words.cover.check}</p>
      <p class="small">{words.cover.notADoctor}</p>
    </article>
  );
}

/** The 48-hour rule on one page, with when to stop. */
export function RulePage() {
  const words = useWords('book');
  const session = useWords('session');
  if (!words || !session) return null;
  const { rule } = words;
  return (
    <article class={`pic ${styles.page}`}>
      <h2>{rule.title}</h2>
      <p class="lead">{rule.lead}</p>
      <table class={styles.rule}>
        <thead>
          <tr>
            <th scope="col">{rule.when}</th>
            <th scope="col">{rule.action}</th>
          </tr>
        </thead>
        <tbody>
          {rule.rows.map(([when, action]) => (
            <tr key={when}>
              <th scope="row">{when}</th>
              <td>{action}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul>
        {[...rule.notes, ...session.stopRules].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </article>
  );
}

/** The back: alarm signs by how fast, with the person's own numbers, or lines to write them on. */
export function AlarmPage() {
  const app = useWords('app');
  const words = useWords('book');
  const [numbers, setNumbers] = useState<Numbers>({});
  useEffect(
    () => void import('../alarm/numbers.ts').then(async ({ ownNumbers }) => setNumbers(await ownNumbers())),
    [],
  );
  if (!app || !words) return null;
  const { alarm } = app;
  return (
    <article class={`pic ${styles.page} ${styles.alarm}`}>
      <h2>{words.back.title}</h2>
      <p class="lead">
        {alarm.title} {alarm.lead}
      </p>
      {(['emergency', 'now', 'today'] as const).map((tier) => (
        <section key={tier}>
          <h3>{alarm[tier].title}</h3>
          <ul>
            {alarm[tier].signs.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </section>
      ))}
      <p class={styles.line}>
        {words.back.gp} {numbers.gp}
      </p>
      <p class={styles.line}>
        {words.back.hap} {numbers.hap}
      </p>
      <p>
        {alarm.say} {alarm.drive}
      </p>
      <p>{alarm.other}</p>
    </article>
  );
}
