import { type Demand, demands } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { Act, Quiet } from '../../design/act.tsx';
import { Ticks } from '../../design/choices.tsx';
import { Screen } from '../../design/screen.tsx';
import { useWords } from '../../shell/words.ts';
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
  const [value, setValue] = useState<readonly (Demand | 'none')[]>([]);
  const [problem, setProblem] = useState(false);
  if (!words) return null;
  const text = words.add;
  const options = [...demands, 'none' as const].map((one) => ({ value: one, label: words.demands[one] }));
  const choose = (next: readonly (Demand | 'none')[]) =>
    // "None" and something at once cannot both be true: the latest tap counts.
    setValue(next.at(-1) === 'none' ? ['none'] : next.filter((one) => one !== 'none'));
  const done = () => {
    if (value.length === 0) return setProblem(true);
    onDone({ demands: value.filter((one) => one !== 'none') });
  };
  return (
    <Screen title={text.demandsTitle(name)} lead={text.demandsLead} back={back} close>
      <Ticks legend={text.demandsLead} hideLegend options={options} value={value} onInput={choose} />
      <p class={styles.problem} role="alert">
        {problem && value.length === 0 ? text.demandsMissing : null}
      </p>
      <Act onClick={done} under={<Quiet onClick={() => onDone({})}>{text.unknown}</Quiet>}>
        {words.before.go}
      </Act>
    </Screen>
  );
}
