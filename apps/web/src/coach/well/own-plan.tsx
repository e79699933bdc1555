import { coachKnowledge } from '@rugwijs/clinical';
import { helpedBefore, isPlanMade, relapseFields } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { AlarmNet } from '../../alarm/net.tsx';
import { Act, Quiet } from '../../design/act.tsx';
import { Form } from '../../design/field.tsx';
import { Screen } from '../../design/screen.tsx';
import { keep, person, today } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { useWords } from '../../shell/words.ts';
import { sayList } from '../../today/say.ts';
import { Paper } from './paper.tsx';
import styles from './well.module.css';

/** Longest answer that is kept, in characters. */
const longest = 500;

/** The own plan for when it comes back: a form, and then a page to print and keep. */
export function OwnPlan() {
  const words = useWords('well');
  const kept = person.value.logs.relapsePlanned.at(-1);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(kept?.words ?? {});
  const [tried, setTried] = useState(false);
  const [editing, setEditing] = useState(kept === undefined);
  if (!words) return null;
  const text = words.plan;
  if (!editing && kept) return <Paper plan={kept} onChange={() => setEditing(true)} />;
  const made = { day: today(), words: trimmed(typed) };
  const save = async () => {
    setTried(true);
    if (!isPlanMade(made)) return;
    await keep('relapsePlanned', made, kept?.event);
    setEditing(false);
  };
  return (
    <Screen title={text.title} lead={text.lead} back="/tools/well" tab="none">
      <Form class={styles.form} onSubmit={save}>
        {relapseFields.map((field) => (
          <div key={field} class={styles.field}>
            <label for={`plan-${field}`}>{text.fields[field]}</label>
            <p class="soft small" id={`plan-${field}-hint`}>
              {text.hints[field]}
            </p>
            {field === 'first' ? <HelpedBefore /> : null}
            <textarea
              id={`plan-${field}`}
              rows={3}
              maxLength={longest}
              aria-describedby={`plan-${field}-hint`}
              value={typed[field] ?? ''}
              onInput={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
            />
            <AlarmNet text={typed[field] ?? ''} />
          </div>
        ))}
        <p class={styles.problem} role="alert">
          {tried && !isPlanMade(made) ? text.missing : null}
        </p>
        <Act
          type="submit"
          icon="check"
          {...(kept ? { under: <Quiet onClick={() => setEditing(false)}>{text.title}</Quiet> } : {})}
        >
          {text.save}
        </Act>
      </Form>
    </Screen>
  );
}

/** What the person said helped in earlier flare-ups, to lean on while writing. */
function HelpedBefore() {
  const words = useWords('well');
  const flare = useWords('flare');
  const { helped } = helpedBefore(person.value.logs.flareLooked, coachKnowledge.flare);
  if (!words || !flare || helped.length === 0) return null;
  const names = helped.slice(0, 4).map(({ id }) => Object.entries(flare.helps).find(([key]) => key === id)?.[1] ?? id);
  const list = sayList(
    names.map((name) => name.toLocaleLowerCase()),
    settings.value.language,
  );
  return <p class="small">{words.plan.helpedBefore(list)}</p>;
}

function trimmed(typed: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([field, value]) => (value.trim() === '' ? [] : [[field, value.trim()]])),
  );
}
