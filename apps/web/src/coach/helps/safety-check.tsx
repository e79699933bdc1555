import { type AidId, type CautionId, strictest } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { Act, Quiet } from '../../design/act.tsx';
import { Ticks } from '../../design/choices.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { person } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { recheckPath } from '../../today/links.ts';
import { helpsKnowledge, safetyOf } from './aids.ts';
import styles from './helps.module.css';

export interface SafetyCheckProps {
  aid: AidId;
  back: string | (() => void);
  onSafe: () => void;
  /** Offer to write down what was done already. */
  did?: boolean;
}

type Answer = CautionId | 'none';

/** When not to use it, asked before the first use and whenever an earlier answer says so. */
export function SafetyCheck({ aid, back, onSafe, did = false }: SafetyCheckProps) {
  const words = useWords('helps');
  const [chosen, setChosen] = useState<readonly Answer[]>([]);
  const [problem, setProblem] = useState<string>();
  const [stopped, setStopped] = useState<readonly CautionId[]>();
  if (!words) return null;
  const text = words.safety;
  const { cautions, told, reasons } = safetyOf(aid);
  const { group, treatment } = helpsKnowledge.aids[aid];
  if (stopped)
    return <Stopped cautions={stopped} onBack={() => setStopped(undefined)} {...(did ? { onDid: onSafe } : {})} />;
  const next = () => {
    const ticked = chosen.filter((one) => one !== 'none');
    if (chosen.length === 0) return setProblem(text.missing);
    if (ticked.length > 0 && chosen.includes('none')) return setProblem(text.both);
    if (ticked.length > 0) setStopped(ticked);
    else onSafe();
  };
  return (
    <Screen title={text.title(words.aids[aid].name)} lead={words.honest[aid]} back={back} tab="none">
      {group === 'heat' ? <p>{text.heatTime}</p> : null}
      {group === 'massage' ? <p>{text.massageLight}</p> : null}
      {told.length > 0 ? (
        <div class={styles.told}>
          <p>{text.told}</p>
          <ul>
            {told.map(({ caution }) => (
              <li key={caution}>
                <b>{words.cautions[caution].says}</b> {words.cautions[caution].todo}
              </li>
            ))}
          </ul>
          <Why reasons={told.flatMap((one) => one.reasons).slice(0, 1)} />
        </div>
      ) : null}
      <Ticks<Answer>
        legend={text.ask}
        options={[
          ...cautions.map((value) => ({ value, label: words.cautions[value].says })),
          { value: 'none' as const, label: text.none },
        ]}
        value={chosen}
        onInput={(value) => {
          setChosen(value);
          setProblem(undefined);
        }}
      />
      <div class={styles.actions}>
        <Why reasons={reasons} />
        {treatment ? <Quiet href={`/learn/treatments/${treatment}`}>{text.more}</Quiet> : null}
      </div>
      <p class={styles.problem} role="alert">
        {problem}
      </p>
      <Act onClick={next}>{text.go}</Act>
    </Screen>
  );
}

interface StoppedProps {
  cautions: readonly CautionId[];
  onBack: () => void;
  onDid?: () => void;
}

/** What to do about what was ticked. What may be an alarm sign leads to the alarm questions, and no further here. */
function Stopped({ cautions, onBack, onDid }: StoppedProps) {
  const words = useWords('helps');
  const meaning = strictest(cautions, helpsKnowledge);
  if (!words || !meaning) return null;
  const text = words.safety;
  const check = person.value.checks.length === 0 ? '/check' : recheckPath('free-text');
  return (
    <Screen title={text.stopTitle[meaning]} back={onBack} tab="none">
      <ul class={styles.rows}>
        {cautions.map((caution) => (
          <li key={caution}>
            <b>{words.cautions[caution].says}</b>
            <span>{words.cautions[caution].todo}</span>
          </li>
        ))}
      </ul>
      {meaning === 'check' ? (
        <Act href={check}>{text.check}</Act>
      ) : (
        <Act href="/tools/helps" {...(onDid ? { under: <Quiet onClick={onDid}>{text.did}</Quiet> } : {})}>
          {words.title}
        </Act>
      )}
    </Screen>
  );
}
