import { knowledge } from '@rugwijs/clinical';
import { assessRisk, goesOnMeanwhile, judgeChange, letterReaders, suitability } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Act, Quiet } from '../../design/act.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { advice, person, ready } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { recheckPath } from '../../today/links.ts';
import { bodyNow, questionsPath } from '../now.ts';
import styles from './care.module.css';
import { CareQuestions } from './care-questions.tsx';
import { LetterScreen } from './letter-screen.tsx';

/** Is this app enough for this person, and letters to take along (`?letter=gp`). */
export function CareScreen() {
  const words = useWords('care');
  const { query } = useLocation();
  if (!words || !ready.value) return null;
  const reader = letterReaders.find((one) => one === query.letter);
  return reader ? <LetterScreen key={reader} to={reader} /> : <Overview />;
}

function Overview() {
  const words = useWords('care');
  const asked = person.value.logs.careAsked.at(-1);
  const [asking, setAsking] = useState(asked === undefined);
  if (!words) return null;
  const { measures, answers } = person.value;
  const { handOver } = advice.value;
  const body = bodyNow(person.value, advice.value);
  const found = suitability(
    {
      goesFirst: body.unchecked || body.alarm,
      risk: assessRisk(answers, knowledge).band,
      pain: judgeChange(measures.pain, 'pain', knowledge),
      functioning: judgeChange(measures.function, 'function', knowledge),
      ...(asked ? { asked } : {}),
      ...(handOver ? { handOver } : {}),
    },
    knowledge.coach.care,
  );
  const says =
    found.verdict === 'with-help'
      ? words.verdicts['with-help'][found.to ?? 'physiotherapist']
      : words.verdicts[found.verdict];
  return (
    <Screen title={says.title} lead={says.lead} kicker={words.title} back="/tools" tab="none" focusOn={says.title}>
      {found.verdict === 'first' ? <First /> : null}
      <div>
        <Why reasons={found.reasons} title={says.title} />
      </div>
      {found.verdict === 'with-help' && (!handOver || goesOnMeanwhile(handOver)) ? (
        <p class="soft">{words.meanwhile}</p>
      ) : null}
      {found.verdict === 'alone' ? (
        <div>
          <Quiet href={recheckPath('free-text')}>{words.verdicts.alone.check}</Quiet>
        </div>
      ) : null}
      {asking ? (
        <CareQuestions onDone={() => setAsking(false)} />
      ) : (
        <div>
          <Quiet onClick={() => setAsking(true)}>{words.ask.again}</Quiet>
        </div>
      )}
      <section class="section">
        <h2>{words.letters.heading}</h2>
        <p class="soft">{words.letters.note}</p>
        <ul class={styles.links}>
          {letterReaders.map((reader) => (
            <li key={reader}>
              <a href={`/tools/care?letter=${reader}`}>{words.letters.for[reader]}</a>
            </li>
          ))}
        </ul>
      </section>
    </Screen>
  );
}

/** What goes before the question whether this works alone, and the way there. */
function First() {
  const words = useWords('care');
  if (!words) return null;
  const questions = questionsPath(advice.value);
  const body = bodyNow(person.value, advice.value);
  const [what, path] = body.unchecked
    ? (['unchecked', '/check'] as const)
    : advice.value.locked?.until === 'released'
      ? (['call', '/today'] as const)
      : questions || advice.value.locked
        ? (['questions', questions ?? '/today'] as const)
        : body.alarm
          ? (['advice', '/result'] as const)
          : (['people', '/tools/mood'] as const);
  const { says, act } = words.first[what];
  return (
    <section class="section">
      <p>{says}</p>
      <Act href={path} reach={false}>
        {act}
      </Act>
    </section>
  );
}
