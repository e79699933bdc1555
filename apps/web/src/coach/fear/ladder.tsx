import { coachKnowledge } from '@rugwijs/clinical';
import { type FearStep, physioReasons } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { Act, Quiet } from '../../design/act.tsx';
import { Bone } from '../../design/bones.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { advice, person, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { sayClaims } from '../claims.ts';
import styles from './fear.module.css';
import { fearMoment, type OwnRung, paths, rungs, stepNow, waiting } from './state.ts';

/** The ladder, the highest rung on top as a ladder stands; one thing to do now, and why. */
export function LadderScreen() {
  const words = useWords('fear');
  if (!words) return null;
  const text = words.ladder;
  const ladder = rungs(person.value);
  const step = stepNow(person.value, advice.value);
  const open = waiting(person.value, today());
  const physio = physioReasons(ladder, fearMoment(person.value, advice.value), coachKnowledge.fear);
  const now = step.kind === 'rung' ? ladder.find(({ activity }) => activity === step.activity) : undefined;
  const { rungsAdvised } = coachKnowledge.fear;
  return (
    <Screen title={text.title} lead={text.lead} back="/tools" tab="none">
      <ol class={`thread ${styles.ladder}`} reversed>
        {ladder.toReversed().map((rung) => (
          <RungRow key={rung.activity} rung={rung} isNow={rung === now} words={words} />
        ))}
      </ol>
      <div class={styles.under}>
        <Quiet href={paths.add} icon="plus">
          {text.add}
        </Quiet>
        {ladder.length < rungsAdvised ? <p class="small soft">{text.more(ladder.length, rungsAdvised)}</p> : null}
      </div>
      <div class={`pic ${styles.aside}`}>
        <section class="section">
          {now ? null : <h2>{text[headOf(step)]}</h2>}
          {sayClaims(step.reasons, words).map((claim) => (
            <p key={claim}>{claim}</p>
          ))}
          <div class={styles.why}>
            <Why reasons={step.reasons} title={now?.name ?? text[headOf(step)]} />
            {step.reasons.some(({ rule }) => rule === 'fear-first-check') ? (
              <Quiet href="/check">{text.check}</Quiet>
            ) : null}
            {step.reasons.some(({ rule }) => rule === 'fear-alarm') ? (
              <Quiet href="/today">{text.toToday}</Quiet>
            ) : null}
          </div>
        </section>
        {physio.length > 0 ? (
          <section class="section">
            <h2>{text.physio}</h2>
            {sayClaims(physio, words).map((claim) => (
              <p key={claim}>{claim}</p>
            ))}
            <p class="soft">{text.physioNote}</p>
            <div>
              <Why reasons={physio} title={text.physio} />
            </div>
          </section>
        ) : null}
      </div>
      {open && ladder.some(({ activity }) => activity === open.activity) ? (
        <Act href={paths.after(open.activity)}>{text.how}</Act>
      ) : now ? (
        <Act href={paths.run(now.activity)} small={text.actNote}>
          {text.act(now.name)}
        </Act>
      ) : null}
    </Screen>
  );
}

function RungRow({ rung, isNow, words }: { rung: OwnRung; isNow: boolean; words: Words['fear'] }) {
  const text = words.ladder;
  const { first, latest, tries, won } = rung;
  const moved = first !== undefined && latest !== undefined && tries.length > 0;
  const state = won ? text.won : isNow ? text.now : undefined;
  const says = [moved ? text.dropped(first, latest) : text.harm(rung.harm), state].filter(Boolean).join(' · ');
  return (
    <li class={isNow ? styles.now : undefined}>
      <Bone state={won ? 'done' : isNow ? 'now' : 'todo'} />
      <div>
        <h2 class={styles.name}>
          <a class={styles.titleLink} href={paths.rung(rung.activity)}>
            {rung.name}
          </a>
        </h2>
        <p>{says}</p>
      </div>
      <span class={styles.harm} aria-hidden="true">
        {rung.harm}
      </span>
    </li>
  );
}

function headOf({ kind }: FearStep): 'top' | 'rest' | 'closed' | 'handOver' {
  if (kind === 'top' || kind === 'rest') return kind;
  return kind === 'hand-over' ? 'handOver' : 'closed';
}
