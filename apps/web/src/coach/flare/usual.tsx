import { coachKnowledge } from '@rugwijs/clinical';
import { aidsInFlares, helpedBefore, summarise, usualLength } from '@rugwijs/core';
import { Why } from '../../design/why.tsx';
import { person } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { useWords } from '../../shell/words.ts';
import { sayNumber } from '../../today/say.ts';
import styles from './flare.module.css';
import { thresholds } from './plan.ts';

/** How long the person's own ones usually last; with fewer than two it is not known. */
export function Usual() {
  const words = useWords('flare');
  if (!words) return null;
  const { days, shortest, longest, count, reasons } = usualLength(person.value.flares, coachKnowledge.flare);
  return (
    <section class="section">
      <h2>{words.usual.title}</h2>
      {days === undefined || shortest === undefined || longest === undefined ? (
        <p>{words.usual.unknown}</p>
      ) : (
        <>
          <p>{words.usual.days(days)}</p>
          <p class="soft small">{words.usual.between(shortest, longest, count)}</p>
        </>
      )}
      <Why reasons={reasons} title={words.usual.title} />
    </section>
  );
}

/** What the person said helped, and aids with a score before and after, in earlier flare-ups. */
export function Helped() {
  const words = useWords('flare');
  const aidWords = useWords('helps');
  if (!words || !aidWords) return null;
  const { logs, flares } = person.value;
  const { helped, of, reasons } = helpedBefore(logs.flareLooked, coachKnowledge.flare);
  const aids = summarise(aidsInFlares(logs.aidUsed, flares, thresholds), coachKnowledge.helps);
  const felt = aids.flatMap(({ aid, name, felt: scores }) => (scores ? [{ aid, name, ...scores }] : []));
  const say = (value: number) => sayNumber(value, settings.value.language);
  const aidName = (id: string) => Object.entries(aidWords.aids).find(([key]) => key === id)?.[1].name ?? id;
  return (
    <section class="section">
      <h2>{words.helped.title}</h2>
      {helped.length === 0 && felt.length === 0 ? <p>{words.helped.none}</p> : null}
      <ul class={styles.counted}>
        {helped.map(({ id, times }) => (
          <li key={id}>
            <span>{words.helps[id as keyof typeof words.helps] ?? id}</span>
            <span class="soft num">{words.helped.times(times, of)}</span>
          </li>
        ))}
        {felt.map(({ aid, name, before, after }) => (
          <li key={`${aid} ${name ?? ''}`}>{words.helped.aid(name ?? aidName(aid), say(before), say(after))}</li>
        ))}
      </ul>
      {helped.length + felt.length > 0 ? <p class="soft small">{words.helped.aidsNote}</p> : null}
      {helped.length > 0 ? <Why reasons={reasons} title={words.helped.title} /> : null}
    </section>
  );
}
