import { coachKnowledge } from '@rugwijs/clinical';
import { toolReason } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { Act, Quiet } from '../../design/act.tsx';
import { PainScale } from '../../design/pain-scale.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { append, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { Earlier } from './earlier.tsx';
import { Typed } from './typed.tsx';

const steps = ['situation', 'thought', 'before', 'for', 'against', 'kinder', 'after'] as const;

/** Without these a thought cannot be looked at again; the others may stay open. */
const needed: readonly string[] = ['situation', 'thought', 'against', 'kinder'];

/** Situation, thought, what speaks for and against it, a kinder one: a question a screen, and how heavy it is before and after. */
export function ThoughtScreen({ onDone }: { onDone: () => void }) {
  const words = useWords('mood');
  const practice = useWords('practice');
  const [at, setAt] = useState(0);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [scores, setScores] = useState<{ readonly before?: number; readonly after?: number }>({});
  const [tried, setTried] = useState(false);
  if (!words || !practice) return null;
  const text = words.thought;
  const step = steps[at];
  if (!step) {
    const { before, after } = scores;
    const told = before !== undefined && after !== undefined;
    return (
      <Screen title={text.doneTitle} lead={typed.kinder ?? ''} back={onDone} tab="none">
        {told ? <p>{text.change(before, after)}</p> : null}
        {told && after >= before ? <p>{text.same}</p> : null}
        <Why reasons={[toolReason(coachKnowledge.mood.rules, 'mood-thought')]} title={text.title} />
        <Earlier sort="thought" />
        <Act onClick={onDone}>{practice.common.next}</Act>
      </Screen>
    );
  }
  const says = words.check.step(at + 1, steps.length);
  const { ask, hint } = text.steps[step];
  const isScore = step === 'before' || step === 'after';
  const missing = needed.includes(step) && (typed[step] ?? '').trim() === '';
  const go = async (given = scores) => {
    setTried(missing);
    if (missing) return;
    if (step === 'after')
      await append('reflected', { sort: 'thought', day: today(), words: ownWords(typed), ...given });
    setAt(at + 1);
  };
  const skip = () => {
    if (!isScore) return undefined;
    const { [step]: _left, ...others } = scores;
    setScores(others);
    return go(others);
  };
  return (
    <Screen
      title={ask}
      lead={hint}
      kicker={text.title}
      close={at === 0}
      back={at === 0 ? onDone : () => setAt(at - 1)}
      step={{ now: at, done: at, total: steps.length, says, label: says }}
    >
      {isScore ? (
        <PainScale
          value={scores[step]}
          onInput={(score) => setScores({ ...scores, [step]: score })}
          label={ask}
          names={text.names}
        />
      ) : (
        <Typed
          key={step}
          label={ask}
          hideLabel
          value={typed[step] ?? ''}
          onInput={(value) => setTyped({ ...typed, [step]: value })}
          problem={tried && missing ? text.missing : undefined}
        />
      )}
      <Act
        disabled={isScore && scores[step] === undefined}
        onClick={go}
        under={isScore ? <Quiet onClick={skip}>{practice.common.skip}</Quiet> : null}
      >
        {practice.common.next}
      </Act>
    </Screen>
  );
}

/** Without what stayed empty. */
function ownWords(typed: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([key, value]) => (value.trim() ? [[key, value.trim()]] : [])),
  );
}
