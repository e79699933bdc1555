import { useState } from 'preact/hooks';
import { AlarmNet } from '../alarm/net.tsx';
import { Act } from '../design/act.tsx';
import { Choices } from '../design/choices.tsx';
import { Form } from '../design/field.tsx';
import { Sheet } from '../design/sheet.tsx';
import { append } from '../device/journal.ts';
import { useWords } from '../shell/words.ts';
import styles from './today.module.css';

type Who = 'gp' | 'hap' | 'hospital' | 'physiotherapist' | 'midwife';

export interface ContactSheetProps {
  open: boolean;
  onClose: () => void;
  /** The verdict this is about. */
  verdictEvent: string;
}

/** What came of the call: with whom, what was said, and whether exercising is allowed. Only a clear yes opens the exercises. */
export function ContactSheet({ open, onClose, verdictEvent }: ContactSheetProps) {
  const words = useWords('practice');
  if (!words) return null;
  return (
    <Sheet open={open} onClose={onClose} title={words.today.locked.sheetTitle}>
      <ContactForm verdictEvent={verdictEvent} onDone={onClose} />
    </Sheet>
  );
}

function ContactForm({ verdictEvent, onDone }: { verdictEvent: string; onDone: () => void }) {
  const words = useWords('practice');
  const [who, setWho] = useState<Who>();
  const [said, setSaid] = useState('');
  const [released, setReleased] = useState<'yes' | 'no'>();
  const [problem, setProblem] = useState(false);
  if (!words) return null;
  const text = words.today.locked;
  const save = async () => {
    if (!who || !released) return setProblem(true);
    await append('contacted', {
      verdictEvent,
      with: who,
      released: released === 'yes',
      ...(said.trim() ? { said: said.trim().slice(0, 500) } : {}),
    });
    onDone();
  };
  const whos = Object.entries(text.who) as [Who, string][];
  return (
    <Form class={styles.form} onSubmit={save}>
      <Choices
        legend={text.withWhom}
        layout="rows"
        options={whos.map(([value, label]) => ({ value, label }))}
        value={who}
        onInput={setWho}
      />
      <label class={styles.field}>
        <span>{text.said}</span>
        <textarea rows={2} maxLength={500} value={said} onInput={(e) => setSaid(e.currentTarget.value)} />
      </label>
      <AlarmNet text={said} />
      <Choices
        legend={text.released}
        layout="rows"
        options={[
          { value: 'yes', label: text.releasedYes },
          { value: 'no', label: text.releasedNo },
        ]}
        value={released}
        onInput={setReleased}
      >
        <p class="soft" aria-live="polite">
          {released === 'yes' ? text.opens : released === 'no' ? text.stays : null}
        </p>
      </Choices>
      <p class={styles.problem} role="alert">
        {problem && !(who && released) ? text.missing : null}
      </p>
      <Act type="submit" icon="check" reach={false}>
        {words.common.save}
      </Act>
    </Form>
  );
}
