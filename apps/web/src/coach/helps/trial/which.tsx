import { type AidId, aidIds, isMedicine } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { Act } from '../../../design/act.tsx';
import { Choices } from '../../../design/choices.tsx';
import { Field } from '../../../design/field.tsx';
import { Honest } from '../../../design/honest.tsx';
import { Screen, type ScreenProps } from '../../../design/screen.tsx';
import { Why } from '../../../design/why.tsx';
import { useWords } from '../../../shell/words.ts';
import { helpsKnowledge, safetyOf } from '../aids.ts';
import styles from '../helps.module.css';
import { Needless } from '../safety-check.tsx';
import { ownTrial } from '../why.ts';

export type TrialAid = Exclude<AidId, 'medicine'>;

const trialAids = aidIds.filter((aid): aid is TrialAid => helpsKnowledge.aids[aid].trial);

export interface WhichProps {
  step: NonNullable<ScreenProps['step']>;
  aid: TrialAid | undefined;
  name: string;
  /** Another trial is going on. */
  running: boolean;
  onAid: (aid: TrialAid) => void;
  onName: (name: string) => void;
  onNext: (aid: TrialAid) => void;
}

/** The question of a trial: one of ours, or an own one that is not about a medicine. */
export function Which({ step, aid, name, running, onAid, onName, onNext }: WhichProps) {
  const words = useWords('helps');
  const [problem, setProblem] = useState<string>();
  if (!words) return null;
  const text = words.trial;
  const next = () => {
    if (running) return setProblem(text.problems.running);
    if (!aid) return setProblem(text.problems['no-aid']);
    if (aid === 'own' && name.trim() === '') return setProblem(text.problems['no-name']);
    if (aid === 'own' && isMedicine(name, helpsKnowledge)) return setProblem(text.problems.medicine);
    onNext(aid);
  };
  return (
    <Screen title={text.which.title} lead={text.lead} back="/tools/helps" tab="none" step={step}>
      <Choices<TrialAid>
        legend={text.which.title}
        hideLegend
        layout="rows"
        options={trialAids.map((value) => ({ value, label: text.which.questions[value] }))}
        value={aid}
        onInput={onAid}
      />
      {aid ? <Needless reasons={safetyOf(aid).needless} /> : null}
      {aid === 'own' ? <Field label={text.which.name} maxLength={80} value={name} onInput={onName} /> : null}
      <p class="small">{text.notMedicine}</p>
      <Honest>{text.honest}</Honest>
      <div>
        <Why reasons={ownTrial} />
      </div>
      <p class={styles.problem} role="alert">
        {problem}
      </p>
      <Act onClick={next}>{text.next}</Act>
    </Screen>
  );
}
