import { type AidId, type AidSafety, type CautionId, strictest } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { checkHref } from '../../alarm/net.tsx';
import { Act, Quiet } from '../../design/act.tsx';
import { Ticks } from '../../design/choices.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { useWords } from '../../shell/words.ts';
import { helpsKnowledge, safetyOf } from './aids.ts';
import styles from './helps.module.css';

export interface SafetyCheckProps {
  aid: AidId;
  back: string | (() => void);
  onSafe: () => void;
  /** Offer to write down what was done already. */
  did?: boolean;
}

type Answer = CautionId | 'none' | 'unknown';

interface Stop {
  readonly cautions: readonly CautionId[];
  readonly unknown: boolean;
}

/** When not to use it, asked before the first use and whenever an earlier answer says so. */
export function SafetyCheck({ aid, back, onSafe, did = false }: SafetyCheckProps) {
  const words = useWords('helps');
  const [chosen, setChosen] = useState<readonly Answer[]>([]);
  const [problem, setProblem] = useState<string>();
  const [stopped, setStopped] = useState<Stop>();
  if (!words) return null;
  const text = words.safety;
  const { cautions, told, needless, reasons } = safetyOf(aid);
  const { group, treatment } = helpsKnowledge.aids[aid];
  if (stopped) return <Stopped {...stopped} onBack={() => setStopped(undefined)} {...(did ? { onDid: onSafe } : {})} />;
  const next = () => {
    const ticked = chosen.filter((one) => one !== 'none' && one !== 'unknown');
    if (chosen.length === 0) return setProblem(text.missing);
    if (chosen.length > 1 && ticked.length < chosen.length) return setProblem(text.both);
    if (ticked.length > 0) setStopped({ cautions: ticked, unknown: false });
    else if (chosen.includes('unknown')) setStopped({ cautions: strictestOf(cautions), unknown: true });
    else onSafe();
  };
  return (
    <Screen title={text.title(words.aids[aid].name)} lead={words.honest[aid]} back={back} tab="none">
      {group === 'heat' ? <p>{text.heatTime}</p> : null}
      {group === 'massage' ? <p>{text.massageLight}</p> : null}
      <Needless reasons={needless} />
      {told.length > 0 ? (
        <div class={styles.told}>
          <p>{text.told}</p>
          <ToldCautions told={told} />
        </div>
      ) : null}
      <Ticks<Answer>
        legend={text.ask}
        options={[
          ...cautions.map((value) => ({ value, label: words.cautions[value].says })),
          { value: 'none' as const, label: text.none },
          { value: 'unknown' as const, label: text.unknown },
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

/** The guideline sees no need for it with this person. */
export function Needless({ reasons }: { reasons: AidSafety['needless'] }) {
  const words = useWords('helps');
  if (!words || reasons.length === 0) return null;
  return (
    <div>
      <p>{words.safety.needless}</p>
      <Why reasons={reasons} />
    </div>
  );
}

/** What earlier answers point to, with what to do about each, and why. */
export function ToldCautions({ told }: { told: AidSafety['told'] }) {
  const words = useWords('helps');
  if (!words) return null;
  return (
    <>
      <ul>
        {told.map(({ caution }) => (
          <li key={caution}>
            <b>{words.cautions[caution].says}</b> {words.cautions[caution].todo}
          </li>
        ))}
      </ul>
      <div>
        <Why reasons={told.flatMap((one) => one.reasons)} />
      </div>
    </>
  );
}

/** Those of a list that ask most: what "weet ik niet" over the whole list comes down to. */
function strictestOf(cautions: readonly CautionId[]): readonly CautionId[] {
  const meaning = strictest(cautions, helpsKnowledge);
  return cautions.filter((caution) => helpsKnowledge.cautions[caution].means === meaning);
}

interface StoppedProps extends Stop {
  onBack: () => void;
  onDid?: () => void;
}

/** What to do about what was ticked. What may be an alarm sign leads to the alarm questions, and no further here. */
function Stopped({ cautions, unknown, onBack, onDid }: StoppedProps) {
  const words = useWords('helps');
  const meaning = strictest(cautions, helpsKnowledge);
  if (!words || !meaning) return null;
  const text = words.safety;
  return (
    <Screen title={text.stopTitle[meaning]} lead={unknown ? text.notSure : undefined} back={onBack} tab="none">
      <ul class={styles.rows}>
        {cautions.map((caution) => (
          <li key={caution}>
            <b>{words.cautions[caution].says}</b>
            <span>{words.cautions[caution].todo}</span>
          </li>
        ))}
      </ul>
      {meaning === 'check' ? (
        <Act href={checkHref()}>{text.check}</Act>
      ) : (
        <Act href="/tools/helps" {...(onDid ? { under: <Quiet onClick={onDid}>{text.did}</Quiet> } : {})}>
          {words.title}
        </Act>
      )}
    </Screen>
  );
}
