import type { Demand } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { Act, Quiet } from '../../design/act.tsx';
import { Screen } from '../../design/screen.tsx';
import { useWords } from '../../shell/words.ts';
import { type Asked, demandsOf } from '../asked.ts';
import { DemandTicks } from '../demands.tsx';
import styles from './fear.module.css';

export interface DemandsStepProps {
  name: string;
  back: () => void;
  /** Without `demands` it is not known: then every limit counts. */
  onDone: (told: { readonly demands?: readonly Demand[] }) => void;
}

/** What an own activity asks of the body. "Weet ik niet" is an answer, and the careful one. */
export function DemandsStep({ name, back, onDone }: DemandsStepProps) {
  const words = useWords('fear');
  const [value, setValue] = useState<Asked>([]);
  const [problem, setProblem] = useState(false);
  if (!words) return null;
  const text = words.add;
  const done = () => {
    if (value.length === 0) return setProblem(true);
    onDone(demandsOf(value));
  };
  return (
    <Screen title={text.demandsTitle(name)} lead={text.demandsLead} back={back} close>
      <DemandTicks legend={text.demandsLead} hideLegend words={words.demands} value={value} onInput={setValue} />
      <p class={styles.problem} role="alert">
        {problem && value.length === 0 ? text.demandsMissing : null}
      </p>
      <Act onClick={done} under={<Quiet onClick={() => onDone({})}>{text.unknown}</Quiet>}>
        {words.before.go}
      </Act>
    </Screen>
  );
}
