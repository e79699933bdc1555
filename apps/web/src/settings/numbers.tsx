import { useState } from 'preact/hooks';
import { Act } from '../design/act.tsx';
import { append, person } from '../device/journal.ts';
import { useWords } from '../shell/words.ts';
import styles from './settings.module.css';

const fields = ['gp-phone', 'hap-phone'] as const;

/** The person's own telephone numbers, for the call buttons. */
export function Numbers() {
  const app = useWords('app');
  const kept = (id: (typeof fields)[number]) => {
    const value = person.value.answers[id];
    return typeof value === 'string' ? value : '';
  };
  const [typed, setTyped] = useState({ 'gp-phone': kept('gp-phone'), 'hap-phone': kept('hap-phone') });
  const [state, setState] = useState<'saved' | 'wrong' | undefined>(undefined);
  if (!app) return null;
  const words = app.settings.numbers;
  const save = async (event: Event) => {
    event.preventDefault();
    const given = fields.filter((id) => typed[id].trim() !== '');
    if (given.some((id) => !looksLikeNumber(typed[id]))) return setState('wrong');
    const changed = given.filter((id) => typed[id].trim() !== kept(id));
    if (changed.length > 0) {
      await append('answered', {
        check: 'plan-intake',
        answers: Object.fromEntries(changed.map((id) => [id, typed[id].trim()])),
      });
    }
    setState('saved');
  };
  return (
    <section class="section" id="numbers">
      <h2>{words.heading}</h2>
      <p>{words.note}</p>
      <form class="stack" onSubmit={(event) => void save(event)} noValidate>
        {fields.map((id) => (
          <label class={styles.field} key={id}>
            <span>{words.fields[id]}</span>
            <input
              type="tel"
              autocomplete="off"
              maxLength={20}
              value={typed[id]}
              aria-invalid={state === 'wrong' && typed[id] !== '' && !looksLikeNumber(typed[id]) ? 'true' : undefined}
              onInput={(event) => {
                setTyped({ ...typed, [id]: event.currentTarget.value });
                setState(undefined);
              }}
            />
          </label>
        ))}
        <p role="status" class={styles.status}>
          {state ? words[state] : ''}
        </p>
        <Act type="submit" reach={false} icon="check">
          {words.save}
        </Act>
      </form>
    </section>
  );
}

/** Digits with spaces, dashes, brackets or a plus; short service numbers count too. */
function looksLikeNumber(text: string): boolean {
  return /^\+?[\d\s().-]+$/.test(text.trim()) && text.replace(/\D/g, '').length >= 3;
}
