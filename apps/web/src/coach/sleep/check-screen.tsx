import { type SleepAnswer, type SleepQuestionId, sleepQuestionIds } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { Act } from '../../design/act.tsx';
import { Choices } from '../../design/choices.tsx';
import { Screen } from '../../design/screen.tsx';
import { append, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import styles from './sleep.module.css';

const choices = ['yes', 'no', 'unknown'] as const satisfies readonly SleepAnswer[];

/** What must go to a doctor, and for whom a shorter night is not safe: six questions, none answered beforehand. */
export function CheckScreen({ onDone }: { onDone: () => void }) {
  const words = useWords('sleep');
  const practice = useWords('practice');
  const [answers, setAnswers] = useState<Partial<Record<SleepQuestionId, SleepAnswer>>>({});
  const [tried, setTried] = useState(false);
  if (!words || !practice) return null;
  const open = sleepQuestionIds.filter((id) => answers[id] === undefined);
  const save = async () => {
    setTried(true);
    if (open.length > 0) return;
    await append('sleepChecked', {
      day: today(),
      answers: Object.fromEntries(
        sleepQuestionIds.flatMap((id) => {
          const answer = answers[id];
          return answer === undefined ? [] : [[id, answer]];
        }),
      ),
    });
    onDone();
  };
  return (
    <Screen title={words.check.title} lead={words.check.lead} back={onDone} close class="right">
      <div>
        {sleepQuestionIds.map((id) => (
          <Choices
            key={id}
            legend={words.check.questions[id]}
            options={choices.map((value) => ({ value, label: practice.common[value] }))}
            value={answers[id]}
            onInput={(answer) => setAnswers({ ...answers, [id]: answer })}
          />
        ))}
      </div>
      <p class={styles.problem} role="alert">
        {tried && open.length > 0 ? words.check.missing(open.length) : null}
      </p>
      <Act icon="check" onClick={save}>
        {practice.common.save}
      </Act>
    </Screen>
  );
}
