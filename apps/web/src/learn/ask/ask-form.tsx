import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { AlarmNet } from '../../alarm/net.tsx';
import { Icon } from '../../design/icon.tsx';
import { useWords } from '../../shell/words.ts';
import styles from '../learn.module.css';

/** The longest question that is looked at; longer is a letter, not a question. */
const longest = 300;

/** A question in somebody's own words. What is typed passes through the net before anything is looked up. */
export function AskForm({ asked = '' }: { asked?: string }) {
  const learn = useWords('learn');
  const { route } = useLocation();
  const [typed, setTyped] = useState(asked);
  const [empty, setEmpty] = useState(false);
  if (!learn) return null;
  const text = learn.screens.ask;
  const ask = (event: Event) => {
    event.preventDefault();
    setEmpty(typed.trim() === '');
    if (typed.trim() !== '') route(`/learn/ask?q=${encodeURIComponent(typed.trim())}`);
  };
  return (
    <search>
      <form class={styles.ask} onSubmit={ask}>
        <label for="question">{text.field}</label>
        <div class={styles.line}>
          <input
            id="question"
            type="search"
            value={typed}
            maxLength={longest}
            autocomplete="off"
            aria-describedby="question-help"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit">
            {text.go}
            <Icon name="arrow" />
          </button>
        </div>
        <p class="small soft" id="question-help" role={empty ? 'alert' : undefined}>
          {empty ? text.empty : text.example}
        </p>
        <AlarmNet text={typed} />
      </form>
    </search>
  );
}
