import { coachKnowledge } from '@rugwijs/clinical';
import type { HomeTestId, TestEnd, TestTry } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { useState } from 'preact/hooks';
import { Act } from '../../design/act.tsx';
import { Choices } from '../../design/choices.tsx';
import { FigureView } from '../../design/figure-view.tsx';
import { Screen } from '../../design/screen.tsx';
import { useWords } from '../../shell/words.ts';
import { figures } from './figures.ts';
import styles from './strength.module.css';

interface StepProps<Answer> {
  words: Words['strength'];
  back: string;
  onDone: (answer: Answer) => void;
}

/** Is the leg getting worse? "Weet ik niet" closes a heavy test as well. */
export function LegScreen({ words, back, onDone }: StepProps<'yes' | 'no' | 'unknown'>) {
  const practice = useWords('practice');
  if (!practice) return null;
  const { yes, no, unknown } = practice.common;
  const options = [
    { value: 'no' as const, label: no },
    { value: 'yes' as const, label: yes },
    { value: 'unknown' as const, label: unknown },
  ];
  return <Pick {...words.flow.leg} back={back} options={options} onDone={onDone} />;
}

export function SideScreen({ words, back, onDone }: StepProps<'left' | 'right'>) {
  const { left, right, ask } = words.sides;
  const options = [
    { value: 'left' as const, label: left },
    { value: 'right' as const, label: right },
  ];
  return <Pick title={ask} back={back} options={options} onDone={onDone} />;
}

interface PickProps<Value extends string> {
  title: string;
  lead?: string;
  back: string;
  options: readonly { value: Value; label: string }[];
  onDone: (value: Value) => void;
}

/** One question on a screen, nothing chosen beforehand. */
function Pick<Value extends string>({ title, lead, back, options, onDone }: PickProps<Value>) {
  const practice = useWords('practice');
  const [value, setValue] = useState<Value>();
  return (
    <Screen title={title} lead={lead} back={back} close>
      <Choices legend={lead ?? title} hideLegend layout="rows" options={options} value={value} onInput={setValue} />
      <Act disabled={value === undefined} onClick={() => value !== undefined && onDone(value)}>
        {practice?.common.next}
      </Act>
    </Screen>
  );
}

interface ReadyProps {
  test: HomeTestId;
  words: Words['strength'];
  draft: { side?: TestTry['side'] | undefined };
  back: string;
  onStart: () => void;
}

/** The last look at how it is done, and the start. */
export function ReadyScreen({ test, words, draft, back, onStart }: ReadyProps) {
  const one = words.tests[test];
  const { id, hold } = figures[test];
  const side = draft.side ? words.sides[draft.side] : undefined;
  return (
    <Screen
      title={words.flow.ready(side ? `${one.name}, ${side.toLowerCase()}` : one.name)}
      lead={words.flow.readyLead}
      back={back}
      close
    >
      <div class={`pic ${styles.stage}`}>
        <div class="ground">
          <FigureView id={id} phase={hold} mirror={draft.side === 'right'} title={one.alt} />
        </div>
      </div>
      <ol class={styles.steps}>
        {one.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="soft">{one.over}</p>
      <Act icon="play" onClick={onStart} small={words.flow.startNote}>
        {words.flow.start}
      </Act>
    </Screen>
  );
}

/** Why it ended: only what ended as the test is meant to counts, so the answer decides. */
export function EndScreen({ test, words, back, onDone }: StepProps<TestEnd> & { test: HomeTestId }) {
  const { ends, why } = words.flow;
  const { clock } = coachKnowledge.strength.tests[test];
  const possible: readonly TestEnd[] =
    clock === 'hold'
      ? ['tired', 'form', 'pain', 'stopped']
      : clock === 'stopwatch'
        ? ['done', 'tired', 'pain', 'stopped']
        : ['tired', 'pain', 'stopped'];
  const options = possible.map((value) => ({ value, label: ends[value] }));
  return <Pick title={why} back={back} options={options} onDone={onDone} />;
}
