import { type AidId, type AidUsed, feltWorse, type Logged } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { AlarmNet } from '../../alarm/net.tsx';
import { Act } from '../../design/act.tsx';
import { Choices } from '../../design/choices.tsx';
import { Screen } from '../../design/screen.tsx';
import { append, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { helpsKnowledge } from './aids.ts';
import { type Draft, draftOf, type Problem, readDraft } from './draft.ts';
import { Field } from './field.tsx';
import styles from './helps.module.css';
import { Worse } from './worse.tsx';

/** How it went: only what this aid asks, and nothing is required but a name where there is one. */
export function AidForm({ aid, used }: { aid: AidId; used?: Logged<'aidUsed'> }) {
  const words = useWords('helps');
  const { route } = useLocation();
  const [draft, setDraft] = useState<Draft>(draftOf(used, today()));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [worse, setWorse] = useState<AidUsed>();
  if (!words) return null;
  const text = words.log;
  const { asks, longest } = helpsKnowledge.aids[aid];
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const named = aid === 'medicine' ? 'medicine' : 'own';
  const save = async (event: Event) => {
    event.preventDefault();
    const read = readDraft(aid, draft, today(), helpsKnowledge);
    setProblems(read.problems);
    if (!read.used) return;
    // Where the device could not keep it, the notice above says so, and what was typed counts and is offered again.
    await (used ? change(used.event, read.used) : append('aidUsed', read.used));
    if (feltWorse(read.used, helpsKnowledge)) setWorse(read.used);
    else route('/tools/helps');
  };
  if (worse) return <Worse used={worse} />;
  const long = longest !== undefined && Number(draft.minutes) > longest;
  return (
    <Screen
      title={used ? text.editTitle : text.formTitle(words.aids[aid].name)}
      lead={words.honest[aid]}
      back={used ? '/tools/helps' : '/tools/helps?log'}
      tab="none"
    >
      <form class={styles.form} onSubmit={(event) => void save(event)} noValidate>
        {asks.includes('name') ? (
          <>
            <Field label={text.name[named]}>
              <input
                maxLength={80}
                value={draft.name}
                onInput={(event) => set({ name: event.currentTarget.value })}
                aria-invalid={problems.includes('name') ? 'true' : undefined}
              />
            </Field>
            <AlarmNet text={draft.name} />
          </>
        ) : null}
        <Field label={text.day}>
          <input
            type="date"
            max={today()}
            value={draft.day}
            onInput={(event) => set({ day: event.currentTarget.value })}
            aria-invalid={problems.includes('day') ? 'true' : undefined}
          />
        </Field>
        {asks.includes('minutes') ? (
          <>
            <Field label={text.minutes} note={text.optional}>
              <input
                inputMode="numeric"
                maxLength={6}
                value={draft.minutes}
                onInput={(event) => set({ minutes: event.currentTarget.value })}
                aria-invalid={problems.includes('minutes') ? 'true' : undefined}
              />
            </Field>
            <p class="small" role="status">
              {long ? text.long(longest) : null}
            </p>
          </>
        ) : null}
        {asks.includes('intensity') ? (
          <Choices
            legend={`${text.intensity} (${text.optional})`}
            layout="even"
            options={(['light', 'middle', 'firm'] as const).map((value) => ({ value, label: text.intensities[value] }))}
            value={draft.intensity}
            onInput={(intensity) => set({ intensity })}
          />
        ) : null}
        {asks.includes('feeling') ? (
          <div class={styles.pair}>
            {(['before', 'after'] as const).map((moment) => (
              <Field key={moment} label={text[moment]} note={text.optional}>
                <input
                  inputMode="numeric"
                  maxLength={4}
                  value={draft[moment]}
                  onInput={(event) => set({ [moment]: event.currentTarget.value })}
                  aria-invalid={problems.includes('score') ? 'true' : undefined}
                />
              </Field>
            ))}
          </div>
        ) : null}
        <div class={styles.problem} role="alert">
          {problems.map((problem) => (
            <p key={problem}>{text.problems[problem]}</p>
          ))}
        </div>
        <Act type="submit" icon="check">
          {text.save}
        </Act>
      </form>
    </Screen>
  );
}

function change(replaces: string, data: AidUsed) {
  return append('corrected', { replaces, kind: 'aidUsed', data });
}
