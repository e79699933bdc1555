import { coachKnowledge } from '@rugwijs/clinical';
import { type HomeTestId, homeTests, judgeSeries, mayTest } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { Bone } from '../../design/bones.tsx';
import { FigureView } from '../../design/figure-view.tsx';
import { Honest } from '../../design/honest.tsx';
import { Screen } from '../../design/screen.tsx';
import { advice, person } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { useWords } from '../../shell/words.ts';
import { figures } from './figures.ts';
import { testMoment } from './moment.ts';
import { testPath } from './paths.ts';
import { sayValue } from './say-value.ts';
import { seriesKeys } from './series-keys.ts';
import styles from './strength.module.css';

/** Every test in one list: what fits now first, the others below, each with a way to its reasons. */
export function TestList() {
  const words = useWords('strength');
  if (!words) return null;
  const text = words.list;
  const moment = testMoment(person.value, advice.value);
  const fits = homeTests.filter((test) => mayTest(test, moment, coachKnowledge.strength).allowed);
  const later = homeTests.filter((test) => !fits.includes(test));
  return (
    <Screen title={words.title} lead={words.lead} back="/tools" tab="none">
      <Honest>{text.honest}</Honest>
      <section class="section">
        <h2>{fits.length === 0 ? text.none : text.fits}</h2>
        <Rows tests={fits} words={words} />
      </section>
      {later.length > 0 ? (
        <section class="section">
          <h2>{text.later}</h2>
          <p class="soft small">{text.laterNote}</p>
          <Rows tests={later} words={words} />
        </section>
      ) : null}
    </Screen>
  );
}

function Rows({ tests, words }: { tests: readonly HomeTestId[]; words: Words['strength'] }) {
  return (
    <ul class={`thread ${styles.tests}`}>
      {tests.map((test) => (
        <li key={test}>
          <Bone state={stateOf(test).done ? 'done' : 'todo'} />
          <div>
            <h3>
              <a class={styles.titleLink} href={testPath(test)}>
                {words.tests[test].name}
              </a>
            </h3>
            <p>{sayState(test, words)}</p>
          </div>
          <div class="thumb" aria-hidden="true">
            <FigureView id={figures[test].id} phase={figures[test].hold} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The series of a test that is furthest: one side may still be at its practice. */
function stateOf(test: HomeTestId) {
  const tries = person.value.logs.tested;
  const judged = seriesKeys(test, tries).map((key) => judgeSeries(tries, key, coachKnowledge.strength));
  const counted = judged.filter(({ baseline }) => baseline !== undefined);
  return { done: counted.length > 0 && counted.length === judged.length, judged };
}

function sayState(test: HomeTestId, words: Words['strength']): string {
  const language = settings.value.language;
  const { judged } = stateOf(test);
  const values = judged.flatMap(({ latest }) =>
    latest === undefined ? [] : [sayValue(test, latest, words, language)],
  );
  if (values.length > 0) return words.state.last(values.join(' · '));
  if (judged.every(({ verdict }) => verdict === 'none')) return words.state.none;
  const left = Math.max(...judged.map(({ practiceLeft }) => practiceLeft));
  return left === 0 ? words.state.ready : words.state.practice(left);
}
