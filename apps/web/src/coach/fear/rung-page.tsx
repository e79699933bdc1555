import { coachKnowledge } from '@rugwijs/clinical';
import { mayTry } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Act, Quiet } from '../../design/act.tsx';
import { Screen } from '../../design/screen.tsx';
import { advice, append, person, today } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { useWords } from '../../shell/words.ts';
import { sayDate } from '../../today/say.ts';
import { ExpectedReal } from '../expectation/expected-real.tsx';
import styles from './fear.module.css';
import { Refused } from './refused.tsx';
import { fearMoment, type OwnRung, paths, rungs, stepNow } from './state.ts';

/** One rung: the expectation against what came, every time in a table, and whether it is its turn. */
export function RungPage({ rung }: { rung: OwnRung }) {
  const words = useWords('fear');
  const { route } = useLocation();
  const [removed, setRemoved] = useState(false);
  if (!words) return null;
  const text = words.rung;
  const remove = async (event: string) => {
    // First, so that the table does not vanish with its last line before it has said so.
    setRemoved(true);
    await append('corrected', { replaces: event, removed: true });
  };
  const moment = fearMoment(person.value, advice.value);
  const step = stepNow(person.value, advice.value);
  const refused = mayTry(rung.activity, rungs(person.value), step, moment, coachKnowledge.fear);
  const takeOff = async () => {
    const { activity, name, harm } = rung;
    await append('feared', { activity, name, harm, day: today(), removed: true });
    route(paths.ladder);
  };
  return (
    <Screen title={rung.name} kicker={words.ladder.harm(rung.harm)} back={paths.ladder} tab="none">
      {rung.tries.length > 0 ? (
        <History rung={rung} words={words} onRemove={(event) => void remove(event)} />
      ) : (
        <p class="soft">{text.none}</p>
      )}
      <p class="small soft" role="status">
        {removed ? text.removed : null}
      </p>
      {refused.length > 0 ? (
        <section class="section">
          <h2>{text.notNow}</h2>
          <Refused reasons={refused} />
        </section>
      ) : null}
      <div class={styles.why}>
        <Quiet href={paths.harm(rung.activity)}>{text.change}</Quiet>
        <Quiet tone="soft" onClick={() => void takeOff()}>
          {text.off}
        </Quiet>
      </div>
      {refused.length === 0 ? (
        <Act href={paths.run(rung.activity)} small={words.ladder.actNote}>
          {text.act}
        </Act>
      ) : null}
    </Screen>
  );
}

interface HistoryProps {
  rung: OwnRung;
  words: Words['fear'];
  onRemove: (event: string) => void;
}

function History({ rung, words, onRemove }: HistoryProps) {
  const text = words.rung;
  const language = settings.value.language;
  const pairs = rung.tries.map(({ expected, real }, i) => ({ at: String(i + 1), expected, real }));
  const told = rung.tries.map(({ day, expected, real }) => text.pair(sayDate(day, language), expected, real));
  return (
    <section class="section">
      <h2>{text.chart}</h2>
      <ExpectedReal
        pairs={pairs}
        words={{
          label: text.label(rung.name, told.join('. ')),
          expected: text.expectedWord,
          real: text.realWord,
        }}
      />
      {rung.first !== undefined && rung.latest !== undefined ? (
        <p>{words.ladder.dropped(rung.first, rung.latest)}</p>
      ) : null}
      <details>
        <summary>{text.table}</summary>
        <table class="num">
          <caption class="hidden">{rung.name}</caption>
          <thead>
            <tr>
              <th scope="col">{text.columns.day}</th>
              <th scope="col">{text.columns.expected}</th>
              <th scope="col">{text.columns.real}</th>
              <th scope="col">{text.columns.next}</th>
            </tr>
          </thead>
          <tbody>
            {rung.tries.toReversed().map((one) => (
              <tr key={one.event}>
                <td>
                  {sayDate(one.day, language)}
                  {one.learned ? <p class="small soft">{one.learned}</p> : null}
                  <Quiet tone="soft" onClick={() => onRemove(one.event)}>
                    {text.remove}
                    <span class="hidden">{` ${sayDate(one.day, language)} ${one.expected}`}</span>
                  </Quiet>
                </td>
                <td>{one.expected}</td>
                <td>{one.real}</td>
                <td>{one.next ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
