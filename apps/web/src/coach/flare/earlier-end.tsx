import { type Day, isDay } from '@rugwijs/core';
import { useId, useState } from 'preact/hooks';
import { Quiet } from '../../design/act.tsx';
import { today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import styles from './flare.module.css';

/** Who forgot to say that it was over chooses the day, so that "how long yours last" stays true. */
export function EarlierEnd({ start, onEnd }: { start: Day; onEnd: (day: Day) => void }) {
  const words = useWords('flare');
  const id = useId();
  const [day, setDay] = useState('');
  const [tried, setTried] = useState(false);
  if (!words) return null;
  const text = words.earlierEnd;
  const fits = isDay(day) && start <= day && day <= today();
  const save = () => {
    setTried(true);
    if (fits) onEnd(day);
  };
  return (
    <details>
      <summary>{text.title}</summary>
      <div class={styles.field}>
        <label for={id}>{text.day}</label>
        <input
          id={id}
          type="date"
          min={start}
          max={today()}
          value={day}
          aria-describedby={`${id}-problem`}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        <p class={styles.problem} id={`${id}-problem`} role="alert">
          {tried && !fits ? text.problem : null}
        </p>
        <Quiet onClick={save}>{text.save}</Quiet>
      </div>
    </details>
  );
}
