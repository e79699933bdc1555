import { type ExerciseId, exercises } from '@rugwijs/clinical';
import { useState } from 'preact/hooks';
import { Act, Quiet } from '../design/act.tsx';
import { Choices } from '../design/choices.tsx';
import { Honest } from '../design/honest.tsx';
import { Screen } from '../design/screen.tsx';
import { advice, person, ready } from '../device/journal.ts';
import { settings } from '../device/settings.ts';
import { useWords } from '../shell/words.ts';
import styles from './book.module.css';
import { choicesFor, entriesOf, type Which } from './choice.ts';
import { AlarmPage, CoverPage, RulePage } from './fixed-pages.tsx';
import { Sheet } from './sheet.tsx';

/** Mijn boekje: chosen here, seen below as it will be on paper, printed by the browser. */
export function BookScreen() {
  const words = useWords('book');
  if (!ready.value || !words) {
    return (
      <Screen title={words?.title ?? 'Rugwijs'} tab="practice" focusOn={false}>
        {null}
      </Screen>
    );
  }
  return <Booklet />;
}

function Booklet() {
  const words = useWords('book');
  const possible = choicesFor(person.value);
  const [which, setWhich] = useState<Which>(possible[0] ?? 'all');
  const [own, setOwn] = useState<readonly ExerciseId[]>([]);
  const [large, setLarge] = useState(false);
  if (!words) return null;
  const { locked } = advice.value;
  const entries = entriesOf(which, own, person.value, advice.value);
  return (
    <Screen title={words.title} lead={words.lead} back="/practice" class={styles.screen ?? ''}>
      {locked ? (
        <Honest>{words.locked}</Honest>
      ) : (
        <div class={styles.choose}>
          <Choices
            legend={words.which}
            layout="rows"
            options={possible.map((value) => ({ value, label: words.choices[value] }))}
            value={which}
            onInput={setWhich}
          />
          {which === 'own' ? <Pick own={own} onPick={setOwn} /> : null}
          <label class="tick">
            <input type="checkbox" checked={large} onChange={() => setLarge(!large)} />
            {words.large}
          </label>
          <p class="soft" role="status">
            {entries.length > 0 ? words.pages(entries.length) : words.nothing}
          </p>
        </div>
      )}
      {locked ? null : (
        <Quiet icon="download" href={`/rugwijs-${settings.value.language}.pdf`} download>
          {words.download}
        </Quiet>
      )}
      <div class={`${styles.book} ${large ? styles.large : ''}`}>
        <CoverPage entries={entries} />
        {entries.length > 0 ? <RulePage /> : null}
        {entries.map((entry) => (
          <Sheet key={entry.exercise.id} entry={entry} large={large} />
        ))}
        <AlarmPage />
      </div>
      <Act icon="letter" disabled={!locked && entries.length === 0} onClick={() => print()}>
        {words.print}
      </Act>
    </Screen>
  );
}

interface PickProps {
  own: readonly ExerciseId[];
  onPick: (own: readonly ExerciseId[]) => void;
}

function Pick({ own, onPick }: PickProps) {
  const words = useWords('book');
  const session = useWords('session');
  if (!words || !session) return null;
  const turn = (id: ExerciseId) => onPick(own.includes(id) ? own.filter((one) => one !== id) : [...own, id]);
  return (
    <fieldset class={styles.pick}>
      <legend>{words.pick}</legend>
      {exercises.map(({ id }) => (
        <label class="tick" key={id}>
          <input type="checkbox" checked={own.includes(id)} onChange={() => turn(id)} />
          {session.exercises[id].name}
        </label>
      ))}
    </fieldset>
  );
}
