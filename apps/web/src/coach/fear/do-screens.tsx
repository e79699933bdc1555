import type { ExposureTry, Reason } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { AlarmNet } from '../../alarm/net.tsx';
import { Act, Quiet } from '../../design/act.tsx';
import { Bone } from '../../design/bones.tsx';
import { Screen } from '../../design/screen.tsx';
import { useWords } from '../../shell/words.ts';
import styles from './fear.module.css';
import { Refused } from './refused.tsx';
import { type OwnRung, paths } from './state.ts';

const mostLetters = 500;

interface PredictionProps {
  name: string;
  back: string;
  onDone: (text: string) => void;
}

/** The fear in own words, before: without it there is nothing to compare with. */
export function Prediction({ name, back, onDone }: PredictionProps) {
  const words = useWords('fear');
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  if (!words) return null;
  const say = words.before;
  const next = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return setMissing(true);
    onDone(text.trim());
  };
  return (
    <Screen title={say.title} lead={say.lead} kicker={name} back={back} close>
      <form class={styles.form} onSubmit={next} noValidate>
        <label class={styles.field}>
          <span>{say.field}</span>
          <textarea
            rows={3}
            maxLength={mostLetters}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <p class="small soft">{say.example}</p>
        <AlarmNet text={text} />
        <p class={styles.problem} role="alert">
          {missing && text.trim() === '' ? say.missing : null}
        </p>
        <Act type="submit">{say.go}</Act>
      </form>
    </Screen>
  );
}

interface DoingProps {
  rung: OwnRung;
  kept: ExposureTry | undefined;
  /** Why it may not be done now. It can still be told how it went. */
  refused: readonly Reason[];
  onDone: () => void;
  onNot: () => void;
  onNew: () => void;
}

/** Doing it: the expectation in sight, three tips, and what to press when something is new. Refused: why, and nothing that leads to doing it. */
export function Doing({ rung, kept, refused, onDone, onNot, onNew }: DoingProps) {
  const words = useWords('fear');
  if (!words) return null;
  const text = words.doing;
  const may = refused.length === 0;
  return (
    <Screen title={may ? text.title : words.rung.notNow} kicker={rung.name} back={paths.ladder} close>
      {kept ? (
        <div class={styles.expected}>
          <b>{text.expected(kept.expected)}</b>
          {kept.prediction ? <p class="soft">{words.rung.said(kept.prediction)}</p> : null}
        </div>
      ) : null}
      {may ? (
        <ul class="thread plain">
          {text.tips.map((tip) => (
            <li key={tip}>
              <Bone />
              <p>{tip}</p>
            </li>
          ))}
        </ul>
      ) : (
        <Refused reasons={refused} />
      )}
      <Act
        icon="check"
        onClick={onDone}
        under={
          <div class={styles.why}>
            {may ? <Quiet href={paths.ladder}>{text.later}</Quiet> : null}
            <Quiet onClick={onNot}>{text.notDone}</Quiet>
            <Quiet tone="alarm" onClick={onNew}>
              {text.hurtsNew}
            </Quiet>
          </div>
        }
      >
        {text.done}
      </Act>
    </Screen>
  );
}

/** One line of what was learnt; it may stay empty. */
export function Learned({ onDone }: { onDone: (text: string) => void }) {
  const words = useWords('fear');
  const [text, setText] = useState('');
  if (!words) return null;
  const say = words.after.learned;
  const next = (event: Event) => {
    event.preventDefault();
    onDone(text.trim());
  };
  return (
    <Screen title={say.title}>
      <form class={styles.form} onSubmit={next}>
        <label class={styles.field}>
          <span>{say.field}</span>
          <textarea
            rows={3}
            maxLength={mostLetters}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <p class="small soft">{say.example}</p>
        <AlarmNet text={text} />
        <Act type="submit">{words.before.go}</Act>
      </form>
    </Screen>
  );
}
