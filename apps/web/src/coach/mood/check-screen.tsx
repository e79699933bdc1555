import { type DarkAnswer, darkAnswers, type MoodCheck } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { Act, Quiet } from '../../design/act.tsx';
import { Choices } from '../../design/choices.tsx';
import { PainScale } from '../../design/pain-scale.tsx';
import { Screen } from '../../design/screen.tsx';
import { today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { keepCheck } from './keep-check.ts';
import styles from './mood.module.css';

const scores = ['stress', 'low', 'worry'] as const;
const total = scores.length + 1;

/** Three scores that may be skipped, and one question that has "rather not" instead: two minutes. */
export function CheckScreen({ onDone, onLeave }: { onDone: () => void; onLeave: () => void }) {
  const words = useWords('mood');
  const practice = useWords('practice');
  const [at, setAt] = useState(0);
  const [told, setTold] = useState<Partial<Pick<MoodCheck, 'stress' | 'low' | 'worry'>>>({});
  const [value, setValue] = useState<number>();
  const [dark, setDark] = useState<DarkAnswer>();
  const [tried, setTried] = useState(false);
  if (!words || !practice) return null;
  const text = words.check;
  const says = text.step(at + 1, total);
  const step = { now: at, done: at, total, says, label: says };
  const back = at === 0 ? onLeave : () => setAt(at - 1);
  const score = scores[at];
  if (score) {
    const next = (given?: number) => {
      const { [score]: _before, ...others } = told;
      setTold(given === undefined ? others : { ...others, [score]: given });
      setValue(undefined);
      setAt(at + 1);
    };
    return (
      <Screen title={text[score]} lead={text.lead} back={back} close={at === 0} step={step}>
        <PainScale value={value} onInput={setValue} label={text[score]} names={text.names} />
        <Act
          disabled={value === undefined}
          onClick={() => next(value)}
          under={<Quiet onClick={() => next()}>{practice.common.skip}</Quiet>}
        >
          {practice.common.next}
        </Act>
      </Screen>
    );
  }
  const save = async () => {
    setTried(true);
    if (dark === undefined) return;
    await keepCheck({ day: today(), ...told, dark });
    onDone();
  };
  return (
    <Screen title={text.dark} lead={text.darkLead} back={back} step={step}>
      <Choices
        legend={text.dark}
        hideLegend
        layout="rows"
        options={darkAnswers.map((answer) => ({ value: answer, label: text.darkOptions[answer] }))}
        value={dark}
        onInput={setDark}
      />
      <p class={styles.problem} role="alert">
        {tried && dark === undefined ? text.choose : null}
      </p>
      <Act icon="check" onClick={save}>
        {practice.common.save}
      </Act>
    </Screen>
  );
}
