import { coachKnowledge } from '@rugwijs/clinical';
import {
  type HomeTestId,
  mayTest,
  otherTests,
  type Reason,
  strengthNumbers,
  type TestFit,
  toolReason,
} from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { useState } from 'preact/hooks';
import { Act, Quiet } from '../../design/act.tsx';
import { FigureView } from '../../design/figure-view.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { advice, person } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { sayClaims } from '../claims.ts';
import { ExpectedSection } from './expected-section.tsx';
import { figures } from './figures.ts';
import { testMoment } from './moment.ts';
import { testPath } from './paths.ts';
import { seriesKeys } from './series-keys.ts';
import { SeriesSection } from './series-section.tsx';
import styles from './strength.module.css';

/** One test: what it is, whether it fits now, how it is done, and how it went before. */
export function TestPage({ test }: { test: HomeTestId }) {
  const words = useWords('strength');
  // Stays when the last try is taken out, so that it can say so.
  const [had] = useState(() => person.peek().logs.tested.some((entry) => entry.test === test));
  if (!words) return null;
  const one = words.tests[test];
  const figure = figures[test];
  const moment = testMoment(person.value, advice.value);
  const fit = mayTest(test, moment, coachKnowledge.strength);
  const tries = person.value.logs.tested;
  // On a wide screen the history stands at the right once there is one, and the figure until then.
  const hasHistory = had || tries.some((entry) => entry.test === test);
  return (
    <Screen title={one.name} lead={one.what} back="/tools/strength" tab="none">
      <div class={`${hasHistory ? '' : 'pic '}${styles.stage}`}>
        <div class="ground">
          <FigureView id={figure.id} phase={figure.hold} title={one.alt} />
        </div>
      </div>
      {fit.allowed ? (
        <Cares fit={fit} words={words} />
      ) : (
        <Refused refusals={fit.refusals} test={test} others={otherTests(test, moment, coachKnowledge.strength)} />
      )}
      <section class="section">
        <h2>{words.page.how}</h2>
        <ol class={styles.steps}>
          {one.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p class="soft">{one.over}</p>
      </section>
      {hasHistory ? (
        <div class={`pic ${styles.history}`}>
          {seriesKeys(test, tries).map((key) => (
            <SeriesSection key={`${key.side ?? ''}${key.route ?? ''}`} of={key} />
          ))}
          <ExpectedSection test={test} />
        </div>
      ) : null}
      {fit.allowed ? (
        <Act href={testPath(test, true)} small={words.page.actNote}>
          {words.page.act}
        </Act>
      ) : null}
    </Screen>
  );
}

function Cares({ fit, words }: { fit: TestFit; words: Words['strength'] }) {
  if (fit.cares.length === 0) return null;
  return (
    <section class="section">
      <h2>{words.page.cares}</h2>
      <Claims reasons={fit.cares} words={words} />
      <div>
        <Why reasons={fit.cares} title={words.page.cares} />
      </div>
    </section>
  );
}

/** Why not this one now, and what does fit: also shown when the answers before a start close the test. */
export function Refused({
  refusals,
  test,
  others,
}: {
  refusals: readonly Reason[];
  test: HomeTestId;
  others: readonly HomeTestId[];
}) {
  const words = useWords('strength');
  if (!words) return null;
  const text = words.page;
  const [other] = others.filter((one) => one !== test);
  const rules = refusals.map(({ rule }) => rule);
  return (
    <section class="section">
      <h2>{text.no}</h2>
      <Claims reasons={refusals} words={words} />
      <div class={styles.why}>
        <Why reasons={refusals} title={text.no} />
        {rules.includes('strength-first-check') ? <Quiet href="/check">{text.check}</Quiet> : null}
        {rules.includes('strength-alarm') ? <Quiet href="/today">{text.toToday}</Quiet> : null}
      </div>
      {other ? (
        <p>
          {text.instead} <a href={testPath(other)}>{words.tests[other].name}</a>
        </p>
      ) : null}
    </section>
  );
}

function Claims({ reasons, words }: { reasons: readonly Reason[]; words: Words['strength'] }) {
  return (
    <>
      {sayClaims(reasons, words).map((claim) => (
        <p key={claim}>{claim}</p>
      ))}
    </>
  );
}

/** The reason behind "not too often", for the page and the flow. */
export function intervalReason(): Reason {
  const { strength } = coachKnowledge;
  return toolReason(strength.rules, 'strength-interval', {}, strengthNumbers(strength)['strength-interval']);
}
