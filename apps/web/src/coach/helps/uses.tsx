import { summarise } from '@rugwijs/core';
import { Quiet } from '../../design/act.tsx';
import { Honest } from '../../design/honest.tsx';
import { TakeAway } from '../../design/take-away.tsx';
import { Why } from '../../design/why.tsx';
import { person } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { useRemoved } from '../../device/use-removed.ts';
import { useWords } from '../../shell/words.ts';
import { capital, sayDate, sayNumber } from '../../today/say.ts';
import { helpsKnowledge, sayAid } from './aids.ts';
import styles from './helps.module.css';
import { littleProof } from './why.ts';

/** Per aid how often and how it was, with the plain word that this proves nothing. */
export function Uses({ mayTry }: { mayTry: boolean }) {
  const words = useWords('helps');
  if (!words) return null;
  const { language } = settings.value;
  const rows = summarise(person.value.logs.aidUsed, helpsKnowledge);
  const text = words.uses;
  return (
    <section class="section">
      <h2>{text.heading}</h2>
      {rows.length === 0 ? <p class="soft">{text.empty}</p> : null}
      <ul class={styles.rows}>
        {rows.map(({ aid, name, times, last, felt }) => (
          <li key={`${aid} ${name ?? ''}`}>
            <b>{sayAid(words, aid, name)}</b>
            <span class="small soft">
              {text.times(times)}, {text.last(sayDate(last, language))}
            </span>
            {felt ? (
              <span class="small num">
                {capital(text.felt(sayNumber(felt.before, language), sayNumber(felt.after, language)))}{' '}
                <span class="soft">({text.feltOver(felt.times)})</span>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {rows.some(({ felt }) => felt) ? (
        <>
          <Honest>{text.honest}</Honest>
          <div class={styles.actions}>
            <Why reasons={littleProof} />
            {mayTry ? <Quiet href="/tools/helps?trial">{text.tryIt}</Quiet> : null}
          </div>
        </>
      ) : null}
    </section>
  );
}

/** Everything that was written down, latest first; each can be changed or taken out. */
export function UseList() {
  const words = useWords('helps');
  const { removed, remove } = useRemoved();
  const used = person.value.logs.aidUsed;
  if (!words || (used.length === 0 && !removed)) return null;
  const text = words.uses;
  return (
    <details class={`section ${styles.log}`}>
      <summary>{text.all}</summary>
      <p class="small soft" role="status">
        {removed ? words.log.removed : null}
      </p>
      <ul class={styles.rows}>
        {used.toReversed().map((use) => (
          <li key={use.event}>
            <b>{sayAid(words, use.aid, use.name)}</b>
            <span class="small soft">
              {capital(sayDate(use.day, settings.value.language))}
              {use.minutes === undefined ? '' : `, ${text.minutes(use.minutes)}`}
              {use.intensity ? `, ${words.log.intensities[use.intensity].toLowerCase()}` : ''}
              {use.before === undefined || use.after === undefined
                ? ''
                : `, ${text.felt(String(use.before), String(use.after))}`}
            </span>
            <span class={styles.actions}>
              <Quiet tone="soft" href={`/tools/helps?edit=${use.event}`}>
                {text.edit}
              </Quiet>
              <TakeAway
                of={`${sayAid(words, use.aid, use.name)} ${sayDate(use.day, settings.value.language)}`}
                onClick={() => remove(use.event)}
              >
                {text.remove}
              </TakeAway>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
