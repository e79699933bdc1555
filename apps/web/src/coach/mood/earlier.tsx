import type { Reflection } from '@rugwijs/core';
import { TakeAway } from '../../design/take-away.tsx';
import { person } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { useRemoved } from '../../device/use-removed.ts';
import { useWords } from '../../shell/words.ts';
import { capital, sayDate } from '../../today/say.ts';
import styles from './mood.module.css';

/** What was written before, latest first; each can be taken out. Of worries only those that are finished. */
export function Earlier({ sort }: { sort: Reflection['sort'] }) {
  const words = useWords('mood');
  const { removed, remove } = useRemoved();
  const kept = person.value.logs.reflected.filter((one) => one.sort === sort && (sort === 'thought' || one.done));
  if (!words || (kept.length === 0 && !removed)) return null;
  return (
    <details>
      <summary>{sort === 'thought' ? words.thought.earlier : words.worry.finished}</summary>
      <p class="small soft" role="status">
        {removed ? words.removed : null}
      </p>
      <ul class={styles.list}>
        {kept.toReversed().map(({ event, day, words: said }) => (
          <li key={event}>
            <p class="small soft">{capital(sayDate(day, settings.value.language))}</p>
            <p class={styles.own}>{said.thought ?? said.worry}</p>
            {said.kinder ? <p class={styles.own}>{said.kinder}</p> : null}
            <TakeAway of={said.thought ?? said.worry} onClick={() => remove(event)}>
              {words.remove}
            </TakeAway>
          </li>
        ))}
      </ul>
    </details>
  );
}
