import { type Logged, relapseFields } from '@rugwijs/core';
import { useLocation } from 'preact-iso';
import { Act, Quiet } from '../../design/act.tsx';
import { Screen } from '../../design/screen.tsx';
import { append, person } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { useWords } from '../../shell/words.ts';
import { sayDate } from '../../today/say.ts';
import styles from './well.module.css';

/** The own plan as a page to print: own words, when to call, and when somebody looks along. */
export function Paper({ plan, onChange }: { plan: Logged<'relapsePlanned'>; onChange: () => void }) {
  const words = useWords('well');
  const triage = useWords('triage');
  const { route } = useLocation();
  if (!words || !triage) return null;
  const text = words.plan;
  const remove = async () => {
    route('/tools/well');
    // Every one: a plan that was kept twice must not come back.
    for (const { event } of person.value.logs.relapsePlanned)
      await append('corrected', { replaces: event, removed: true });
  };
  return (
    <Screen title={text.title} back="/tools/well" tab="none" class={styles.print ?? ''}>
      <article class={`pic ${styles.paper}`}>
        <h2>{text.title}</h2>
        <p>{text.made(sayDate(plan.day, settings.value.language))}</p>
        {relapseFields.map((field) =>
          plan.words[field] ? (
            <section key={field}>
              <h3>{text.fields[field]}</h3>
              <p class={styles.own}>{plan.words[field]}</p>
            </section>
          ) : null,
        )}
        <section>
          <h3>{text.always}</h3>
          <ul>
            {triage.calm.callWhen.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <p>{text.longer}</p>
        <p>{text.normal}</p>
      </article>
      <Act
        onClick={() => print()}
        under={
          <div class={styles.acts}>
            <Quiet onClick={onChange}>{text.change}</Quiet>
            <Quiet tone="soft" onClick={remove}>
              {text.remove}
            </Quiet>
          </div>
        }
      >
        {text.print}
      </Act>
    </Screen>
  );
}
