import { goesOnMeanwhile, type HandOver } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { useState } from 'preact/hooks';
import { Act, Quiet } from '../design/act.tsx';
import { Why } from '../design/why.tsx';
import { advice, append, person, today } from '../device/journal.ts';
import { useWords } from '../shell/words.ts';
import { ContactSheet } from './contact-sheet.tsx';
import { FlareSheet } from './flare-sheet.tsx';
import { flareReady } from './situation.ts';
import styles from './today.module.css';

/** What needs a word today: somebody should look along, another way of building up, an appointment to ask after, perhaps a flare-up. */
export function Notes() {
  const words = useWords('practice');
  const triage = useWords('triage');
  const [contact, setContact] = useState(false);
  const [flare, setFlare] = useState(false);
  const { handOver, leftOut, modeProposal, standing, askFlare } = advice.value;
  if (!words) return null;
  const text = words.today;
  const ready = flareReady(person.value, advice.value);
  return (
    <>
      {ready ? (
        <Note title={text.flare.ready} note={text.flare.readyLead}>
          <Act reach={false} onClick={() => append('flareStarted', { day: today() })}>
            {text.flare.start}
          </Act>
        </Note>
      ) : null}
      {handOver ? (
        <Note title={text.handOver[handOver.to]} note={noteOf(handOver, text.handOver)}>
          {handOver.to === 'people' ? (
            <Quiet tone="why" href="/tools/mood">
              {text.handOver.toPeople}
            </Quiet>
          ) : (
            <Quiet tone="why" href="/letter">
              {text.handOver.letter}
            </Quiet>
          )}
          <Why reasons={handOver.reasons} title={text.handOver[handOver.to]} />
        </Note>
      ) : null}
      {standing ? (
        <Note
          title={triage?.verdicts[standing.verdict].title ?? ''}
          note={triage?.verdicts[standing.verdict].lead ?? ''}
        >
          <Quiet tone="why" href="/result">
            {text.locked.whatTo}
          </Quiet>
          <Quiet tone="why" onClick={() => setContact(true)}>
            {text.locked.called}
          </Quiet>
          <ContactSheet open={contact} onClose={() => setContact(false)} verdictEvent={standing.verdictEvent} />
        </Note>
      ) : null}
      {leftOut ? (
        <Note title={text.leftOut.title(leftOut.exercises.length)} note={text.leftOut.note}>
          <Quiet tone="why" href="/plan?renew">
            {text.leftOut.act}
          </Quiet>
          <Why reasons={leftOut.reasons} title={text.leftOut.title(leftOut.exercises.length)} />
        </Note>
      ) : null}
      {modeProposal ? (
        <Note title={text.mode.title} note={text.mode.note}>
          <Quiet tone="why" href="/plan?renew">
            {text.mode.act}
          </Quiet>
          <Why reasons={modeProposal.reasons} title={text.mode.title} />
        </Note>
      ) : null}
      {askFlare && !ready && !advice.value.flare ? (
        <Note title={text.flare.title} note={text.flare.lead}>
          <Quiet tone="why" onClick={() => setFlare(true)}>
            {text.flare.button}
          </Quiet>
          <Why reasons={askFlare.reasons} title={text.flare.title} />
          <FlareSheet open={flare} onClose={() => setFlare(false)} />
        </Note>
      ) : null}
    </>
  );
}

/** Only what the weeks of the plan say lets it go on. Who is to call today hears when to call at once. */
function noteOf(handOver: HandOver, words: Words['practice']['today']['handOver']): string {
  if (handOver.to === 'people') return words.peopleFirst;
  if (handOver.to === 'gp-today') return words.worse;
  return goesOnMeanwhile(handOver) ? words.note : words.told;
}

function Note({ title, note, children }: { title: string; note: string; children: preact.ComponentChildren }) {
  return (
    <section class={styles.note}>
      <h2>{title}</h2>
      <p class="soft">{note}</p>
      <div class={styles.rowActions}>{children}</div>
    </section>
  );
}
