import { coachKnowledge } from '@rugwijs/clinical';
import { mayTry } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { useLocation } from 'preact-iso';
import { Act, Quiet } from '../../design/act.tsx';
import { Screen } from '../../design/screen.tsx';
import { advice, append, person, today } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { useWords } from '../../shell/words.ts';
import { sayDate } from '../../today/say.ts';
import { ExpectedReal } from '../expectation/expected-real.tsx';
import { KeptTable } from '../kept-table.tsx';
import styles from './fear.module.css';
import { Refused } from './refused.tsx';
import { fearMoment, type OwnRung, paths, rungs, stepNow } from './state.ts';

/** One rung: the expectation against what came, every time in a table, and whether it is its turn. */
export function RungPage({ rung }: { rung: OwnRung }) {
  const words = useWords('fear');
  const { route } = useLocation();
  if (!words) return null;
  const text = words.rung;
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
      <section class={rung.tries.length > 0 ? 'section' : undefined}>
        {rung.tries.length > 0 ? <Course rung={rung} words={words} /> : <p class="soft">{text.none}</p>}
        <Tries rung={rung} words={words} />
      </section>
      {refused.length > 0 ? (
        <section class="section">
          <h2>{text.notNow}</h2>
          <Refused reasons={refused} />
        </section>
      ) : null}
      <div class={styles.why}>
        <Quiet href={paths.harm(rung.activity)}>{text.change}</Quiet>
        <Quiet tone="soft" onClick={takeOff}>
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
}

/** What was expected against what came, as a picture and in a sentence. */
function Course({ rung, words }: HistoryProps) {
  const text = words.rung;
  const { language } = settings.value;
  const pairs = rung.tries.map(({ expected, real }, i) => ({ at: String(i + 1), expected, real }));
  const told = rung.tries.map(({ day, expected, real }) => text.pair(sayDate(day, language), expected, real));
  return (
    <>
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
    </>
  );
}

type Try = OwnRung['tries'][number];

function Tries({ rung, words }: HistoryProps) {
  const { table, remove, removed, columns } = words.rung;
  const date = ({ day }: Try) => sayDate(day, settings.value.language);
  return (
    <KeptTable
      words={{ summary: table, caption: rung.name, remove, removed }}
      rows={rung.tries.toReversed()}
      columns={[
        {
          head: columns.day,
          cell: (one) => (
            <>
              {date(one)}
              {one.learned ? <p class="small soft">{one.learned}</p> : null}
            </>
          ),
        },
        { head: columns.expected, cell: (one) => one.expected },
        { head: columns.real, cell: (one) => one.real },
        { head: columns.next, cell: (one) => one.next ?? '–' },
      ]}
      keyOf={(one) => one.event}
      eventsOf={(one) => [one.event]}
      nameOf={(one) => `${date(one)} ${one.expected}`}
      narrow
    />
  );
}
