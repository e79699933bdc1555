import { useState } from 'preact/hooks';
import { Act, Quiet } from '../design/act.tsx';
import { Choices } from '../design/choices.tsx';
import { PainScale, type ScaleKind } from '../design/pain-scale.tsx';
import { Screen } from '../design/screen.tsx';
import { useWords } from '../shell/words.ts';

type Sure = 'yes' | 'no' | 'unknown';

export interface AnythingNewProps {
  back: string;
  onAnswer: (answer: Sure) => void;
}

/** The one-tap re-check before every session. Ja and "weet ik niet" both lead to the questions. */
export function AnythingNew({ back, onAnswer }: AnythingNewProps) {
  const words = useWords('practice');
  const [answer, setAnswer] = useState<Sure>();
  if (!words) return null;
  const text = words.player.anythingNew;
  return (
    <Screen title={text.title} lead={text.lead} back={back} close>
      <Choices
        legend={text.lead}
        hideLegend
        layout="rows"
        options={[
          { value: 'no', label: words.common.no },
          { value: 'yes', label: words.common.yes },
          { value: 'unknown', label: words.common.unknown },
        ]}
        value={answer}
        onInput={setAnswer}
      >
        <p class="soft" aria-live="polite">
          {answer === 'yes' ? text.yesNote : answer === 'unknown' ? text.unknownNote : null}
        </p>
      </Choices>
      <Act disabled={answer === undefined} onClick={() => answer && onAnswer(answer)}>
        {answer === undefined || answer === 'no' ? words.common.next : text.act}
      </Act>
    </Screen>
  );
}

export interface ScaleScreenProps {
  title: string;
  lead: string;
  act: string;
  back?: string | (() => void);
  initial?: number | undefined;
  /** What the numbers mean; pain when left out. */
  kind?: ScaleKind;
  /** The rules need this one: no skipping. */
  needed?: boolean;
  onDone: (value: number | undefined) => void;
}

/** One number 0–10, which may be skipped: what was not told stays untold. */
export function ScaleScreen({ title, lead, act, back, initial, kind = 'pain', needed, onDone }: ScaleScreenProps) {
  const words = useWords('practice');
  const [value, setValue] = useState(initial);
  return (
    <Screen title={title} lead={lead} {...(back === undefined ? {} : { back, close: true })}>
      <PainScale value={value} onInput={setValue} label={title} kind={kind} />
      <Act
        disabled={value === undefined}
        onClick={() => onDone(value)}
        under={needed ? undefined : <Quiet onClick={() => onDone(undefined)}>{words?.common.skip}</Quiet>}
      >
        {act}
      </Act>
    </Screen>
  );
}

type Effort = 'easy' | 'good' | 'hard' | 'too-hard';

/** Effort in words as a number of the 0–10 scale that the rules use (RPE). */
const rpe: Readonly<Record<Effort, number>> = { easy: 2, good: 4, hard: 7, 'too-hard': 9 };

/** How heavy it was: four words instead of a scale. */
export function EffortScreen({ onDone }: { onDone: (effort: number | undefined) => void }) {
  const words = useWords('practice');
  const [effort, setEffort] = useState<Effort>();
  if (!words) return null;
  const text = words.player.effort;
  const options = Object.entries(text.options) as [Effort, string][];
  return (
    <Screen title={text.title} lead={text.lead}>
      <Choices
        legend={text.title}
        hideLegend
        layout="rows"
        options={options.map(([value, label]) => ({ value, label }))}
        value={effort}
        onInput={setEffort}
      />
      <Act
        disabled={effort === undefined}
        onClick={() => effort && onDone(rpe[effort])}
        under={<Quiet onClick={() => onDone(undefined)}>{words.common.skip}</Quiet>}
      >
        {words.common.next}
      </Act>
    </Screen>
  );
}
