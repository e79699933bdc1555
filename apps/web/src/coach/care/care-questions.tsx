import type { BackToUsual } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { Act } from '../../design/act.tsx';
import { Choices } from '../../design/choices.tsx';
import { Form } from '../../design/field.tsx';
import { PainScale } from '../../design/pain-scale.tsx';
import { append, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import styles from './care.module.css';

/** Three questions of our own: confidence, reading, and whether somebody would rather have help. */
export function CareQuestions({ onDone }: { onDone: () => void }) {
  const words = useWords('care');
  const [confidence, setConfidence] = useState<number>();
  const [readingHard, setReadingHard] = useState<BackToUsual>();
  const [wantsHelp, setWantsHelp] = useState<BackToUsual>();
  const [missing, setMissing] = useState(false);
  if (!words) return null;
  const { ask } = words;
  const options = (['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: ask.choices[value] }));
  const save = async () => {
    const complete = confidence !== undefined && readingHard !== undefined && wantsHelp !== undefined;
    setMissing(!complete);
    if (!complete) return;
    await append('careAsked', { day: today(), confidence, readingHard, wantsHelp });
    onDone();
  };
  return (
    <Form class="section" onSubmit={save}>
      <h2>{ask.heading}</h2>
      <p>{ask.confidence}</p>
      <PainScale kind="sure" label={ask.confidence} value={confidence} onInput={setConfidence} />
      <Choices legend={ask.readingHard} options={options} value={readingHard} onInput={setReadingHard} />
      <Choices legend={ask.wantsHelp} options={options} value={wantsHelp} onInput={setWantsHelp} />
      <p class={styles.problem} role="alert">
        {missing ? ask.missing : null}
      </p>
      <Act type="submit" icon="check" reach={false}>
        {ask.save}
      </Act>
    </Form>
  );
}
