import { useState } from 'preact/hooks';
import { Quiet } from '../design/act.tsx';
import { append, person } from '../device/journal.ts';
import { settings } from '../device/settings.ts';
import { useWords } from '../shell/words.ts';
import { capital, sayDate } from '../today/say.ts';
import styles from './progress.module.css';

/** The lines of the diary, latest first; each can be taken out. */
export function Diary() {
  const words = useWords('practice');
  const [removed, setRemoved] = useState(false);
  const { notes } = person.value;
  if (!words || (notes.length === 0 && !removed)) return null;
  const text = words.diary;
  const remove = async (event: string) => {
    // First, so that the list does not vanish with its last line before it has said so.
    setRemoved(true);
    await append('corrected', { replaces: event, removed: true });
  };
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
            <Quiet tone="soft" onClick={() => remove(event)}>
              {text.remove}
            </Quiet>
          </li>
        ))}
      </ul>
    </details>
  );
}
