import { type Day, isDay } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { Field, Form } from '../../design/field.tsx';
import { today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';

/** Who forgot to say that it was over chooses the day, so that "how long yours last" stays true. */
export function EarlierEnd({ start, onEnd }: { start: Day; onEnd: (day: Day) => unknown }) {
  const words = useWords('flare');
  const [day, setDay] = useState('');
  const [tried, setTried] = useState(false);
  if (!words) return null;
  const text = words.earlierEnd;
  const fits = isDay(day) && start <= day && day <= today();
  const save = async () => {
    setTried(true);
    if (fits) await onEnd(day);
  };
  return (
    <details>
      <summary>{text.title}</summary>
      <Form onSubmit={save}>
        <Field
          kind="date"
          label={text.day}
          min={start}
          max={today()}
          value={day}
          onInput={setDay}
          problem={tried && !fits ? text.problem : undefined}
        />
        <button class="quiet" type="submit">
          {text.save}
        </button>
      </Form>
    </details>
  );
}
