import { coachKnowledge, expectation } from '@rugwijs/clinical';
import { expectedAgainstReal, type HomeTestId, type TestTry, toolReason } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { Why } from '../../design/why.tsx';
import { person } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { useWords } from '../../shell/words.ts';
import { sayDate } from '../../today/say.ts';
import { type ExpectedPair, ExpectedReal } from '../expectation/expected-real.tsx';
import { sayShortDate } from '../expectation/short-date.ts';
import styles from './strength.module.css';

/** What somebody thought beforehand beside what came, for pain and for effort; practice tries too, they teach as much. */
export function ExpectedSection({ test }: { test: HomeTestId }) {
  const words = useWords('strength');
  if (!words) return null;
  const text = words.expected;
  const language = settings.value.language;
  const tries = person.value.logs.tested.filter((one) => one.test === test);
  const pain = pairsOf(tries, 'expectedPain', 'pain');
  const effort = pairsOf(tries, 'expectedEffort', 'effort');
  const sure = tries.flatMap(({ confidence, day }) =>
    confidence === undefined ? [] : [{ at: sayShortDate(day), expected: confidence }],
  );
  const lastPain = pain.at(-1);
  if (pain.length === 0 && effort.length === 0) return null;
  return (
    <section class={`section ${styles.series}`}>
      <h2>{text.title}</h2>
      {pain.length > 0 ? <Pairs title={text.pain} pairs={pain} words={words} /> : null}
      {lastPain ? <p>{text[expectedAgainstReal(lastPain.expected, lastPain.real, expectation)]}</p> : null}
      {effort.length > 0 ? <Pairs title={text.effort} pairs={effort} words={words} /> : null}
      {sure.length > 0 ? (
        <div>
          <h3>{text.sure}</h3>
          <ExpectedReal
            pairs={sure}
            words={{
              label: text.confidence(sure.map(({ expected }) => expected).join(', ')),
              expected: text.sure.toLowerCase(),
              real: '',
            }}
          />
        </div>
      ) : null}
      <div>
        <Why reasons={[toolReason(coachKnowledge.strength.rules, 'strength-expected')]} title={text.title} />
      </div>
      <details>
        <summary>{text.table}</summary>
        <table class="num">
          <caption class="hidden">{text.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.chart.day}</th>
              <th scope="col">{text.pain}</th>
              <th scope="col">{text.effort}</th>
              <th scope="col">{text.sure}</th>
            </tr>
          </thead>
          <tbody>
            {tries.toReversed().map((one) => (
              <tr key={one.event}>
                <td>{sayDate(one.day, language)}</td>
                <td>{pairWords(one.expectedPain, one.pain)}</td>
                <td>{pairWords(one.expectedEffort, one.effort)}</td>
                <td>{one.confidence ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function Pairs({ title, pairs, words }: { title: string; pairs: readonly Dated[]; words: Words['strength'] }) {
  const text = words.expected;
  const language = settings.value.language;
  const told = pairs.map(({ day, expected, real }) =>
    text.pair(sayDate(day, language), String(expected), String(real)),
  );
  return (
    <div>
      <h3>{title}</h3>
      <ExpectedReal
        pairs={pairs}
        words={{
          label: `${title}. ${text.label(told.join('. '))}`,
          expected: text.expectedWord,
          real: text.realWord,
        }}
      />
    </div>
  );
}

interface Dated extends ExpectedPair {
  readonly day: string;
  readonly real: number;
}

function pairsOf(
  tries: readonly TestTry[],
  expected: 'expectedPain' | 'expectedEffort',
  real: 'pain' | 'effort',
): readonly Dated[] {
  return tries.flatMap((one) => {
    const [before, after] = [one[expected], one[real]];
    if (before === undefined || after === undefined) return [];
    return [{ day: one.day, at: sayShortDate(one.day), expected: before, real: after }];
  });
}

function pairWords(expected: number | undefined, real: number | undefined): string {
  return expected === undefined && real === undefined ? '–' : `${expected ?? '–'} → ${real ?? '–'}`;
}
