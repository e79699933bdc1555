import { useState } from 'preact/hooks';
import { AlarmNet } from '../alarm/net.tsx';
import { Act } from '../design/act.tsx';
import { Choices } from '../design/choices.tsx';
import { append } from '../device/journal.ts';
import { useWords } from '../shell/words.ts';
import styles from './result.module.css';
import type { Standing } from './standing.ts';

type Answer = 'released' | 'not-yet';

/** "Heb je gebeld?": what the doctor said opens the plan again, or keeps it closed. It stays beside the verdict, which is never erased. */
export function Called({ standing }: { standing: Standing }) {
  const words = useWords('app');
  const [who, setWho] = useState<string | undefined>(undefined);
  const [said, setSaid] = useState('');
  const [answer, setAnswer] = useState<Answer | undefined>(undefined);
  const { given } = standing;
  if (!words || !given) return null;
  const { called } = words.result;
  const save = async () => {
    if (!who || !answer) return;
    const text = said.trim();
    await append('contacted', {
      verdictEvent: given.event,
      with: who,
      ...(text ? { said: text.slice(0, 200) } : {}),
      released: answer === 'released',
    });
  };
  if (given.contact) {
    return (
      <section class="section" role="status">
        <h2>{called.title}</h2>
        <p>{given.contact.released ? called.released : called.noted}</p>
        {given.contact.released ? (
          <a class="quiet" href="/plan">
            {words.result.makePlan}
          </a>
        ) : null}
      </section>
    );
  }
  return (
    <section class={`section ${styles.called}`}>
      <h2>{called.title}</h2>
      <details>
        <summary>{called.open}</summary>
        <Choices
          legend={called.who}
          layout="rows"
          options={Object.entries(called.whom).map(([value, label]) => ({ value, label }))}
          value={who}
          onInput={setWho}
        />
        <label class={styles.said}>
          <span>{called.said}</span>
          <textarea maxLength={200} rows={3} value={said} onInput={(event) => setSaid(event.currentTarget.value)} />
        </label>
        <AlarmNet text={said} />
        <Choices<Answer>
          legend={called.may}
          layout="rows"
          options={[
            { value: 'released', label: called.mayYes },
            { value: 'not-yet', label: called.mayNo },
          ]}
          value={answer}
          onInput={setAnswer}
        />
        <Act reach={false} disabled={!who || !answer} onClick={save}>
          {called.save}
        </Act>
      </details>
    </section>
  );
}
