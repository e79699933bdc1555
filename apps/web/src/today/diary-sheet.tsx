import { useState } from 'preact/hooks';
import { AlarmNet } from '../alarm/net.tsx';
import { Act } from '../design/act.tsx';
import { Form } from '../design/field.tsx';
import { Sheet } from '../design/sheet.tsx';
import { append, today } from '../device/journal.ts';
import { useWords } from '../shell/words.ts';
import styles from './today.module.css';

/** One line of the diary. No rule reads it; what may be an alarm sign opens the way to the alarm questions. */
export function DiarySheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = useWords('practice');
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  if (!words) return null;
  const text = words.diary;
  const save = async () => {
    const line = typed.trim();
    setMissing(line === '');
    if (line === '') return;
    await append('noted', { text: line, day: today() });
    setTyped('');
    onClose();
  };
  return (
    <Sheet open={open} onClose={onClose} title={text.title}>
      <Form class={styles.form} onSubmit={save}>
        <p class="soft">{text.lead}</p>
        <label class={styles.field}>
          <span>{text.field}</span>
          <textarea rows={4} maxLength={2000} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        </label>
        <AlarmNet text={typed} />
        <p class={styles.problem} role="alert">
          {missing && typed.trim() === '' ? text.missing : null}
        </p>
        <Act type="submit" icon="check" reach={false}>
          {text.save}
        </Act>
      </Form>
    </Sheet>
  );
}
