import { trialStates } from '@rugwijs/core';
import { person, today } from '../../../device/journal.ts';
import { settings } from '../../../device/settings.ts';
import { useWords } from '../../../shell/words.ts';
import { capital, sayDate } from '../../../today/say.ts';
import { helpsKnowledge } from '../aids.ts';
import styles from '../helps.module.css';
import { sayQuestion } from './say.ts';

/** Trials that were finished or stopped, latest first. */
export function PastTrials() {
  const words = useWords('helps');
  const past = trialStates(person.value.logs, today(), helpsKnowledge).filter(({ stop }) => stop !== undefined);
  if (!words || past.length === 0) return null;
  return (
    <section class="section">
      <h2>{words.trial.past}</h2>
      <ul class={styles.links}>
        {past.toReversed().map(({ plan, stop }) => (
          <li key={plan.trial}>
            <a href={`/tools/helps?result=${plan.trial}`}>
              <b>{sayQuestion(plan, words)}</b>
              <span class="small soft">
                {capital(sayDate(plan.from, settings.value.language))}. {stop ? words.trial.stopped[stop.why] : null}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
