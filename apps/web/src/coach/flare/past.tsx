import { coachKnowledge } from '@rugwijs/clinical';
import { daysBetween, flarePattern, latestLooks } from '@rugwijs/core';
import { Quiet } from '../../design/act.tsx';
import { Honest } from '../../design/honest.tsx';
import { TakeAway } from '../../design/take-away.tsx';
import { Why } from '../../design/why.tsx';
import { person } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { useRemoved } from '../../device/use-removed.ts';
import { useWords } from '../../shell/words.ts';
import { sayDate, sayList } from '../../today/say.ts';
import styles from './flare.module.css';

/** Earlier flare-ups, latest first, each with its look back; and what comes back in them, once there are three. */
export function Past() {
  const words = useWords('flare');
  const { removed, remove } = useRemoved();
  if (!words) return null;
  const { flares, logs } = person.value;
  const looks = latestLooks(logs.flareLooked);
  const { language } = settings.value;
  const list = (ids: readonly string[], names: Readonly<Record<string, string>>) =>
    sayList(
      ids.map((id) => (names[id] ?? id).toLocaleLowerCase()),
      language,
    );
  return (
    <section class="section">
      <h2>{words.past.title}</h2>
      <p class="small soft" role="status">
        {removed ? words.past.removed : null}
      </p>
      {flares.length === 0 ? <p>{words.past.none}</p> : null}
      <ul class={styles.past}>
        {flares.toReversed().map(({ start, end }) => {
          const look = looks.find((one) => one.start === start);
          const from = sayDate(start, language);
          return (
            <li key={start}>
              <h3>{end === undefined ? words.past.open(from) : words.past.line(from, daysBetween(start, end) + 1)}</h3>
              {look ? (
                <p class="small">
                  {words.past.before}: {list(look.before, words.befores)}.<br />
                  {words.past.helped}: {list(look.helped, words.helps)}.
                  {look.note ? (
                    <>
                      <br />“{look.note}”
                    </>
                  ) : null}
                </p>
              ) : null}
              {end === undefined ? null : (
                <div class={styles.acts}>
                  <Quiet tone="why" href={`/tools/flare?look=${start}`}>
                    {look ? words.past.change : words.past.look}
                  </Quiet>
                  {look ? (
                    <TakeAway of={from} onClick={() => remove(look.event)}>
                      {words.past.remove}
                    </TakeAway>
                  ) : null}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <Pattern />
    </section>
  );
}

function Pattern() {
  const words = useWords('flare');
  const pattern = flarePattern(person.value.logs.flareLooked, coachKnowledge.flare);
  if (!words || !pattern) return null;
  const { often, of, unknown, reasons } = pattern;
  return (
    <>
      <h2>{words.pattern.title}</h2>
      {often.length === 0 ? <p>{words.pattern.none}</p> : null}
      <ul>
        {often.map(({ id, times }) => (
          <li key={id}>{words.pattern.line(words.befores[id as keyof typeof words.befores] ?? id, times, of)}</li>
        ))}
      </ul>
      {unknown > 0 ? <p class="soft">{words.pattern.unknown(unknown, of)}</p> : null}
      <Honest>{words.pattern.chance}</Honest>
      <Why reasons={reasons} title={words.pattern.title} />
    </>
  );
}
