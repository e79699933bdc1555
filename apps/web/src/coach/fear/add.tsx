import { type CommonFearId, commonFearIds } from '@rugwijs/clinical';
import type { Demand } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Act } from '../../design/act.tsx';
import { Ticks } from '../../design/choices.tsx';
import { Field, Form } from '../../design/field.tsx';
import { Screen } from '../../design/screen.tsx';
import { append, newId, person, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { DemandsStep } from './demands-step.tsx';
import styles from './fear.module.css';
import { HarmStep } from './harm.tsx';
import { paths, rungs } from './state.ts';

/** More would be a list and no ladder. */
const mostRungs = 20;

interface Chosen {
  readonly activity: string;
  readonly name: string;
  readonly own: boolean;
}

/** Choosing rungs, then of each own one what belongs to it, then of each how much harm is expected. */
export function AddScreen() {
  const words = useWords('fear');
  const { route } = useLocation();
  const [chosen, setChosen] = useState<readonly Chosen[]>();
  const [at, setAt] = useState(0);
  const [told, setTold] = useState<{ readonly demands?: readonly Demand[] }>();
  if (!words) return null;
  if (chosen === undefined) return <ChooseStep onDone={setChosen} />;
  const one = chosen[at];
  if (one === undefined) return null;
  const back = () => {
    setTold(undefined);
    if (at > 0) setAt(at - 1);
    else setChosen(undefined);
  };
  if (one.own && told === undefined) return <DemandsStep name={one.name} back={back} onDone={setTold} />;
  const save = async (harm: number) => {
    const demands = told?.demands;
    const { activity, name } = one;
    await append('feared', { activity, name, harm, day: today(), ...(demands ? { demands } : {}) });
    setTold(undefined);
    if (at + 1 < chosen.length) setAt(at + 1);
    else route(paths.ladder);
  };
  return (
    <HarmStep
      key={one.activity}
      name={one.name}
      back={back}
      where={words.add.step(at + 1, chosen.length)}
      onDone={(harm) => save(harm)}
    />
  );
}

function ChooseStep({ onDone }: { onDone: (chosen: readonly Chosen[]) => void }) {
  const words = useWords('fear');
  const [ticked, setTicked] = useState<readonly CommonFearId[]>([]);
  const [own, setOwn] = useState('');
  const [problem, setProblem] = useState<string>();
  if (!words) return null;
  const text = words.add;
  const ladder = rungs(person.value);
  const free = commonFearIds.filter((id) => !ladder.some(({ activity }) => activity === id));
  const name = own.trim();
  const next = () => {
    const isDouble = ladder.some((rung) => rung.name.toLowerCase() === name.toLowerCase());
    if (name !== '' && isDouble) return setProblem(text.double);
    if (name === '' && ticked.length === 0) return setProblem(text.missing);
    const list = [
      ...ticked.map((id) => ({ activity: id, name: words.common[id], own: false })),
      ...(name === '' ? [] : [{ activity: `own-${newId()}`, name, own: true }]),
    ];
    if (ladder.length + list.length > mostRungs) return setProblem(text.tooMany);
    onDone(list);
  };
  return (
    <Screen title={text.title} lead={text.lead} back={ladder.length === 0 ? '/tools/fear' : paths.ladder} close>
      <Form class={styles.form} onSubmit={next}>
        <Ticks
          legend={text.list}
          options={free.map((value) => ({ value, label: words.common[value] }))}
          value={ticked}
          onInput={setTicked}
        />
        <Field label={text.own} hint={text.ownNote} maxLength={120} value={own} onInput={setOwn} problem={problem} />
        <Act type="submit">{words.before.go}</Act>
      </Form>
    </Screen>
  );
}
