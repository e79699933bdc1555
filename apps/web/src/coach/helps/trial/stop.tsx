import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { checkHref } from '../../../alarm/net.tsx';
import { Act } from '../../../design/act.tsx';
import { Choices } from '../../../design/choices.tsx';
import { Screen } from '../../../design/screen.tsx';
import { Why } from '../../../design/why.tsx';
import { advice } from '../../../device/journal.ts';
import { useWords } from '../../../shell/words.ts';
import styles from '../helps.module.css';
import { presentNow, stopTrial } from './trials.ts';

type Reasoned = 'worse' | 'alarm' | 'no-wish';

/** Stopping before the end: why, kept with the trial. Something new leads to the alarm questions, never on in the tool. */
export function TrialStopScreen() {
  const words = useWords('helps');
  const { route } = useLocation();
  const [why, setWhy] = useState<Reasoned>();
  const [problem, setProblem] = useState(false);
  const state = presentNow();
  if (!words) return null;
  const text = words.trial.stop;
  if (!state) {
    return (
      <Screen title={words.trial.running.heading} back="/tools/helps" tab="none">
        <Act href="/tools/helps">{words.title}</Act>
      </Screen>
    );
  }
  const { locked } = advice.value;
  const chosen: Reasoned | undefined = locked ? 'alarm' : why;
  const stop = async () => {
    if (!chosen) return setProblem(true);
    await stopTrial(state.plan.trial, chosen);
    if (locked) route('/today');
    else if (chosen === 'alarm') route(checkHref());
    else route(`/tools/helps?result=${state.plan.trial}`);
  };
  return (
    <Screen title={text.title} lead={locked ? text.alarm : text.lead} back="/tools/helps" tab="none">
      {state.worse ? (
        <div class={styles.told}>
          <p>{text.worseTitle}</p>
          <div>
            <Why reasons={state.worse.reasons} />
          </div>
        </div>
      ) : null}
      {locked ? null : (
        <Choices<Reasoned>
          legend={text.why}
          layout="rows"
          options={(['worse', 'alarm', 'no-wish'] as const).map((value) => ({ value, label: text.whys[value] }))}
          value={why}
          onInput={setWhy}
        />
      )}
      <p class={styles.problem} role="alert">
        {problem && !chosen ? text.missing : null}
      </p>
      <Act icon="check" onClick={stop}>
        {text.act}
      </Act>
    </Screen>
  );
}
