import { type ClaimId, claims } from '@rugwijs/clinical';
import { daysBetween } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { Quiet } from '../../design/act.tsx';
import { Choices } from '../../design/choices.tsx';
import { today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import styles from '../learn.module.css';
import { ClaimAnswer } from './claim-answer.tsx';

/** A card a day: one claim to judge before our own judgement shows. No score: a wrong guess is where learning starts. */
export function ClaimOfTheDay() {
  const learn = useWords('learn');
  const words = useWords('claims');
  const [guess, setGuess] = useState<'yes' | 'no'>();
  if (!learn || !words) return null;
  const text = learn.screens.index;
  const id = claimOf(today());
  return (
    <div class="stack">
      <h2 class="soft kicker">{text.today}</h2>
      <p class={styles.statement}>“{words.claims[id].heard}”</p>
      <Choices
        legend={text.asked}
        hideLegend
        layout="two"
        options={[
          { value: 'yes', label: text.holds },
          { value: 'no', label: text.holdsNot },
        ]}
        value={guess}
        onInput={setGuess}
      />
      <div aria-live="polite">
        {guess === undefined ? null : (
          <div class="stack">
            <ClaimAnswer id={id} />
            <Quiet href="/learn/claims">{text.all}</Quiet>
          </div>
        )}
      </div>
    </div>
  );
}

/** The same claim for everybody on one day; a step that shares no factor with the number of claims visits them all. */
function claimOf(day: string): ClaimId {
  const ids = Object.keys(claims) as ClaimId[];
  const step = [31, 37, 41, 43].find((one) => ids.length % one !== 0) ?? 1;
  return ids[(daysBetween('2026-01-01', day) * step) % ids.length] as ClaimId;
}
