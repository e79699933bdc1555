import { TakeAway } from '../design/take-away.tsx';
import { person } from '../device/journal.ts';
import { settings } from '../device/settings.ts';
import { useRemoved } from '../device/use-removed.ts';
import { useWords } from '../shell/words.ts';
import { capital, sayDate } from '../today/say.ts';
import styles from './progress.module.css';

/** The lines of the diary, latest first; each can be taken out. */
export function Diary() {
  const words = useWords('practice');
  const { removed, remove } = useRemoved();
  const { notes } = person.value;
  if (!words || (notes.length === 0 && !removed)) return null;
  const text = words.diary;
  return (
    <details class={`section ${styles.diary}`}>
      <summary>{text.list}</summary>
      <p class="small soft" role="status">
        {removed ? text.removed : null}
      </p>
      <ul>
        {notes.toReversed().map(({ event, day, text: line }) => (
          <li key={event}>
            <p class="small soft">{capital(sayDate(day, settings.value.language))}</p>
            <p>{line}</p>
            <TakeAway of={line} onClick={() => remove(event)}>
              {text.remove}
            </TakeAway>
          </li>
        ))}
      </ul>
    </details>
  );
}
