import { coachKnowledge } from '@rugwijs/clinical';
import { toolReason } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { Act, Quiet } from '../../design/act.tsx';
import { Form } from '../../design/field.tsx';
import { Screen } from '../../design/screen.tsx';
import { TakeAway } from '../../design/take-away.tsx';
import { Why } from '../../design/why.tsx';
import { append, keep, person, today } from '../../device/journal.ts';
import { useRemoved } from '../../device/use-removed.ts';
import { useWords } from '../../shell/words.ts';
import { Earlier } from './earlier.tsx';
import styles from './mood.module.css';
import { Quarter } from './quarter.tsx';
import { Typed } from './typed.tsx';

/** Worry time: a worry goes on the list now, and is looked at in a fixed quarter of an hour. */
export function WorryScreen({ onDone }: { onDone: () => void }) {
  const words = useWords('mood');
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<'missing' | 'saved' | 'removed'>();
  const { remove } = useRemoved();
  if (!words) return null;
  const text = words.worry;
  const waiting = person.value.logs.reflected.filter(({ sort, done }) => sort === 'worry' && done === undefined);
  const add = async () => {
    const worry = typed.trim();
    setSaid(worry === '' ? 'missing' : 'saved');
    if (worry === '') return;
    setTyped('');
    await append('reflected', { sort: 'worry', day: today(), words: { worry } });
  };
  const finish = async (worry: (typeof waiting)[number]) => {
    const { event, at: _at, ...data } = worry;
    await keep('reflected', { ...data, done: today() }, event);
  };
  const takeAway = (event: string) => {
    setSaid('removed');
    return remove(event);
  };
  return (
    <Screen title={text.title} lead={text.lead} back={onDone} tab="none">
      <Form class={styles.form} onSubmit={add}>
        <Typed
          label={text.field}
          value={typed}
          onInput={(value) => {
            setTyped(value);
            setSaid(undefined);
          }}
          problem={said === 'missing' ? text.missing : undefined}
        />
        <Act type="submit" icon="plus" reach={false}>
          {text.add}
        </Act>
        <p class="soft" role="status">
          {said === 'saved' ? text.saved : said === 'removed' ? words.removed : null}
        </p>
      </Form>
      <section class="section">
        <h2>{text.list}</h2>
        {waiting.length === 0 ? <p class="soft">{text.empty}</p> : null}
        <ul class={styles.list}>
          {waiting.map((worry) => (
            <li key={worry.event}>
              <p class={styles.own}>{worry.words.worry}</p>
              <div class={styles.row}>
                <Quiet onClick={() => finish(worry)}>{text.done}</Quiet>
                <TakeAway of={worry.words.worry} onClick={() => takeAway(worry.event)}>
                  {text.remove}
                </TakeAway>
              </div>
            </li>
          ))}
        </ul>
        <ul class={styles.how}>
          {text.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Quarter />
        <Why reasons={[toolReason(coachKnowledge.mood.rules, 'mood-worry-time')]} title={text.title} />
      </section>
      <Earlier sort="worry" />
      <p class="soft">{words.noReader}</p>
    </Screen>
  );
}
