import { coachKnowledge } from '@rugwijs/clinical';
import { wallMinute } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Act } from '../../design/act.tsx';
import { Choices } from '../../design/choices.tsx';
import { Screen } from '../../design/screen.tsx';
import { changeBreaks } from '../../device/break-settings.ts';
import { wallNow } from '../../device/clock.ts';
import { today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import styles from './breaks.module.css';

/** Silent for half an hour, an hour, or until a time. */
export function Meeting() {
  const words = useWords('breaks');
  const { route } = useLocation();
  const [length, setLength] = useState<string>();
  const [clock, setClock] = useState('');
  const [problem, setProblem] = useState<string>();
  if (!words) return null;
  const text = words.meeting;
  const save = () => {
    if (length === undefined) return setProblem(text.missing);
    const until = length === 'until' ? untilOf(clock) : wallNow() + Number(length);
    if (until === undefined) return setProblem(text.past);
    changeBreaks({ pausedUntil: until, snoozedUntil: undefined });
    route('/tools/breaks');
  };
  return (
    <Screen title={text.title} back="/tools/breaks" tab="none">
      <Choices
        legend={text.title}
        hideLegend
        layout="rows"
        options={[
          ...coachKnowledge.breaks.meetings.map((minutes) => ({
            value: String(minutes),
            label: text.minutes(minutes),
          })),
          { value: 'until', label: text.until },
        ]}
        value={length}
        onInput={setLength}
      />
      {length === 'until' ? (
        <label class={styles.field}>
          <span>{text.clock}</span>
          <input type="time" value={clock} onInput={(event) => setClock(event.currentTarget.value)} />
        </label>
      ) : null}
      <p class={styles.problem} role="alert">
        {problem}
      </p>
      <Act icon="pause" onClick={save}>
        {text.save}
      </Act>
    </Screen>
  );
}

function untilOf(clock: string): number | undefined {
  if (!/^\d\d:\d\d$/.test(clock)) return undefined;
  const until = wallMinute(today(), clock);
  return until > wallNow() ? until : undefined;
}
