import { planTrial, type TrialChoice, type TrialPlan } from '@rugwijs/core';
import { useLocation } from 'preact-iso';
import { Act } from '../../../design/act.tsx';
import { Screen, type ScreenProps } from '../../../design/screen.tsx';
import { advice, append, newId } from '../../../device/journal.ts';
import { useWords } from '../../../shell/words.ts';
import { helpsKnowledge } from '../aids.ts';
import styles from '../helps.module.css';
import { PlanPreview } from './preview.tsx';

export interface PlanStepProps {
  step: NonNullable<ScreenProps['step']>;
  choice: TrialChoice;
  running: boolean;
  onBack: () => void;
}

/** The last step: the whole trial to look at, or what stands in its way. */
export function PlanStep({ step, choice, running, onBack }: PlanStepProps) {
  const words = useWords('helps');
  const { route } = useLocation();
  if (!words) return null;
  const text = words.trial;
  const planned = planTrial(choice, { locked: advice.value.locked !== undefined, running }, helpsKnowledge);
  const start = async (plan: TrialPlan) => {
    await append('trialStarted', { ...plan, trial: newId() });
    route('/tools/helps');
  };
  return (
    <Screen title={text.plan.title} back={onBack} tab="none" step={step}>
      {planned.ok ? (
        <>
          <PlanPreview plan={planned.plan} />
          <Act icon="check" onClick={() => start(planned.plan)}>
            {text.plan.start}
          </Act>
        </>
      ) : (
        <>
          <ul class={styles.problem}>
            {planned.problems.map((one) => (
              <li key={one}>{text.problems[one]}</li>
            ))}
          </ul>
          <Act href="/tools/helps">{words.title}</Act>
        </>
      )}
    </Screen>
  );
}
