import { useState } from 'preact/hooks';
import { numbersOf } from '../alarm/numbers.ts';
import { Act } from '../design/act.tsx';
import { Field, Form } from '../design/field.tsx';
import { append, person } from '../device/journal.ts';
import { useWords } from '../shell/words.ts';
import styles from './settings.module.css';

const fields = ['gp-phone', 'hap-phone'] as const;

/** The person's own telephone numbers, for the call buttons. */
export function Numbers() {
  const app = useWords('app');
  const known = numbersOf(person.value.answers);
  const kept = (id: (typeof fields)[number]) => (id === 'gp-phone' ? known.gp : known.hap) ?? '';
  const [typed, setTyped] = useState({ 'gp-phone': kept('gp-phone'), 'hap-phone': kept('hap-phone') });
  const [state, setState] = useState<'saved' | 'wrong'>();
  if (!app) return null;
  const words = app.settings.numbers;
  const given = fields.filter((id) => typed[id].trim() !== '');
  const wrong = given.filter((id) => !looksLikeNumber(typed[id]));
  const save = async () => {
    if (wrong.length > 0) return setState('wrong');
    const changed = fields.filter((id) => typed[id].trim() !== kept(id));
    if (changed.length > 0) {
      await append('answered', {
        check: 'plan-intake',
        answers: Object.fromEntries(changed.map((id) => [id, typed[id].trim() || 'skip'])), // emptied: not told any more
      });
    }
    setState('saved');
  };
  return (
    <section class="section" id="numbers">
      <h2>{words.heading}</h2>
      <p>{words.note}</p>
      <Form class="stack" onSubmit={save}>
        {fields.map((id) => (
          <Field
            key={id}
            kind="tel"
            label={words.fields[id]}
            maxLength={20}
            value={typed[id]}
            problem={state === 'wrong' && wrong.includes(id) ? words.wrong : undefined}
            onInput={(value) => {
              setTyped({ ...typed, [id]: value });
              setState(undefined);
            }}
          />
        ))}
        <p role="status" class={styles.status}>
          {state === 'saved' ? words.saved : ''}
        </p>
        <Act type="submit" reach={false} icon="check">
          {words.save}
        </Act>
      </Form>
    </section>
  );
}

/** Digits with spaces, dashes, brackets or a plus; short service numbers count too. */
function looksLikeNumber(text: string): boolean {
  return /^\+?[\d\s().-]+$/.test(text.trim()) && text.replace(/\D/g, '').length >= 3;
}
