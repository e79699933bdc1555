import { useState } from 'preact/hooks';
import { PeopleFirst } from '../alarm/people-first.tsx';
import { Act, Quiet } from '../design/act.tsx';
import { FigureView } from '../design/figure-view.tsx';
import { Screen } from '../design/screen.tsx';
import { Why } from '../design/why.tsx';
import { advice } from '../device/journal.ts';
import { useWords } from '../shell/words.ts';
import { ContactSheet } from './contact-sheet.tsx';
import styles from './today.module.css';

/** A verdict stands: no exercises, what to do, and what came of the call. */
export function Locked({ kicker }: { kicker: string }) {
  const words = useWords('practice');
  const triage = useWords('triage');
  const [open, setOpen] = useState(false);
  const locked = advice.value.locked;
  if (!words || !locked) return null;
  const text = words.today.locked;
  const verdict = triage?.verdicts[locked.verdict];
  return (
    <Screen title={text.title} lead={text.lead} kicker={kicker} tab="today">
      <PeopleFirst />
      <section class="section">
        <h2>{verdict?.title}</h2>
        <p>{verdict?.lead}</p>
        <div class={styles.rowActions}>
          {locked.verdictEvent ? <Quiet onClick={() => setOpen(true)}>{text.called}</Quiet> : null}
          <Why reasons={locked.reasons} title={text.title} />
        </div>
      </section>
      <div class="pic">
        <div class={`ground ${styles.standing}`}>
          <FigureView id="stand" />
        </div>
      </div>
      <Act href="/result">{text.whatTo}</Act>
      {locked.verdictEvent ? (
        <ContactSheet open={open} onClose={() => setOpen(false)} verdictEvent={locked.verdictEvent} />
      ) : null}
    </Screen>
  );
}
