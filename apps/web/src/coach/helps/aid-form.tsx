import { type AidId, type AidUsed, feltWorse, type Logged } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Act } from '../../design/act.tsx';
import { Choices } from '../../design/choices.tsx';
import { Field, Form, Pair } from '../../design/field.tsx';
import { Screen } from '../../design/screen.tsx';
import { keep, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { helpsKnowledge } from './aids.ts';
import { type Draft, draftOf, type Problem, readDraft, readMinutes } from './draft.ts';
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
  const save = async () => {
    const read = readDraft(aid, draft, today(), helpsKnowledge);
    setProblems(read.problems);
    if (!read.used) return;
    // Where the device could not keep it, the notice above says so, and what was typed counts and is offered again.
    await keep('aidUsed', read.used, used?.event);
    if (feltWorse(read.used, helpsKnowledge)) setWorse(read.used);
    else route('/tools/helps');
  };
  if (worse) return <Worse used={worse} />;
  const minutes = readMinutes(draft.minutes);
  const long = longest !== undefined && typeof minutes === 'number' && minutes > longest;
  const says = { ...text.problems, before: text.problems.score, after: text.problems.score };
  const typed = (field: Problem) => ({
    value: draft[field],
    onInput: (value: string) => set({ [field]: value }),
    problem: problems.includes(field) ? says[field] : undefined,
  });
  return (
    <Screen
      title={used ? text.editTitle : text.formTitle(words.aids[aid].name)}
      lead={words.honest[aid]}
      back={used ? '/tools/helps' : '/tools/helps?log'}
      tab="none"
    >
      <Form class={styles.form} onSubmit={save}>
        {asks.includes('name') ? <Field label={text.name[named]} maxLength={80} {...typed('name')} /> : null}
        <Field kind="date" label={text.day} max={today()} {...typed('day')} />
        {asks.includes('minutes') ? (
          <>
            <Field kind="whole" label={text.minutes} hint={text.optional} {...typed('minutes')} />
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
          <Pair>
            <Field kind="whole" label={text.before} hint={text.optional} {...typed('before')} />
            <Field kind="whole" label={text.after} hint={text.optional} {...typed('after')} />
          </Pair>
        ) : null}
        <Act type="submit" icon="check">
          {text.save}
        </Act>
      </Form>
    </Screen>
  );
}
