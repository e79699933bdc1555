import { Act } from '../design/act.tsx';
import { Honest } from '../design/honest.tsx';
import { Screen } from '../design/screen.tsx';
import { vertebra } from '../design/vertebra.ts';
import { useWords } from '../shell/words.ts';
import type { KeptSession } from './kept.ts';
import { doneCount, highestPain } from './record.ts';
import styles from './session.module.css';

/** The end: what was expected beside what it became, and what comes next. No applause. */
export function DoneScreen({ session }: { session: KeptSession }) {
  const words = useWords('practice');
  if (!words) return null;
  const text = words.player.done;
  const real = highestPain(session);
  const expected = session.expected;
  const { done, of } = doneCount(session);
  const title = session.stopped ? text.stopped : text.title;
  const compared = expected !== undefined && real !== undefined;
  return (
    <Screen title={title} lead={text.lead}>
      {compared ? (
        <>
          <div class="pic">
            <Compared
              expected={expected}
              real={real}
              label={text.chart(expected, real)}
              words={[text.expected, text.real]}
            />
          </div>
          <Honest>
            {real < expected
              ? text.lessThanExpected(expected, real)
              : real === expected
                ? text.asExpected(expected, real)
                : text.moreThanExpected(expected, real)}
          </Honest>
        </>
      ) : null}
      <p class="soft">{text.summary(done, of)}</p>
      <Act href="/today" icon="arrow">
        {text.act}
      </Act>
    </Screen>
  );
}

interface ComparedProps {
  expected: number;
  real: number;
  label: string;
  words: readonly [string, string];
}

/** Two rows of ten vertebrae: the guess outlined, what it was filled. */
function Compared({ expected, real, label, words }: ComparedProps) {
  const rows = [
    { value: expected, word: words[0], state: 'w now' },
    { value: real, word: words[1], state: 'w done' },
  ];
  return (
    <svg class={`bones ${styles.compared}`} viewBox="0 0 342 124" role="img" aria-label={label}>
      {rows.map((row, r) => (
        <g key={row.word}>
          {Array.from({ length: 10 }, (_, i) => (
            <path
              key={String(i)}
              class={i < row.value ? row.state : 'w'}
              d={vertebra}
              transform={`translate(${12 + i * 28} ${38 + r * 66}) rotate(90) scale(1.05 .92) translate(-12 -8)`}
            />
          ))}
          <text class={styles.comparedWord} x="0" y={16 + r * 66}>
            {row.word}
          </text>
          <text class={`${styles.comparedWord} is-now`} x="304" y={46 + r * 66}>
            {row.value}
          </text>
        </g>
      ))}
    </svg>
  );
}
