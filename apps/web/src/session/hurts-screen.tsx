import { useState } from 'preact/hooks';
import { Act, Quiet } from '../design/act.tsx';
import { Choices, Ticks } from '../design/choices.tsx';
import { PainScale } from '../design/pain-scale.tsx';
import { Screen } from '../design/screen.tsx';
import { Why } from '../design/why.tsx';
import { useWords } from '../shell/words.ts';
import { exerciseName } from './exercise.ts';
import type { Outcome } from './outcome.ts';
import type { HurtReport } from './player.ts';

type Place = 'back' | 'buttock' | 'thigh' | 'lower-leg' | 'elsewhere';
type Sure = 'yes' | 'no' | 'unknown';

export interface HurtsScreenProps {
  onBack: () => void;
  onReport: (report: HurtReport) => void;
}

/** "Het doet pijn": how much, then where and the two questions that decide. "Weet ik niet" counts as yes. */
export function HurtsScreen({ onBack, onReport }: HurtsScreenProps) {
  const words = useWords('practice');
  const [during, setDuring] = useState<number>();
  const [asked, setAsked] = useState(false);
  const [where, setWhere] = useState<readonly Place[]>([]);
  const [leg, setLeg] = useState<Sure>();
  const [nerve, setNerve] = useState<Sure>();
  const [problem, setProblem] = useState(false);
  if (!words) return null;
  const text = words.player.pain;
  if (during === undefined || !asked) {
    return (
      <Screen title={text.howMuch} back={onBack}>
        <PainScale value={during} onInput={setDuring} label={text.howMuch} />
        <Act disabled={during === undefined} onClick={() => setAsked(true)}>
          {words.common.next}
        </Act>
      </Screen>
    );
  }
  const sure = [
    { value: 'yes' as const, label: words.common.yes },
    { value: 'no' as const, label: words.common.no },
    { value: 'unknown' as const, label: words.common.unknown },
  ];
  const send = () => {
    if (!leg || !nerve) return setProblem(true);
    onReport({ during, where, legSpread: leg !== 'no', nerveSign: nerve !== 'no' });
  };
  const places = Object.entries(text.places) as [Place, string][];
  return (
    <Screen title={text.title} back={() => setAsked(false)}>
      <Choices legend={text.leg} options={sure} value={leg} onInput={setLeg} />
      <Choices legend={text.nerve} options={sure} value={nerve} onInput={setNerve} />
      <Ticks
        legend={text.where}
        options={places.map(([value, label]) => ({ value, label }))}
        value={where}
        onInput={setWhere}
      />
      <p role="alert">{problem && !(leg && nerve) ? text.missing : null}</p>
      <Act onClick={send}>{text.act}</Act>
    </Screen>
  );
}

export interface OutcomeScreenProps {
  outcome: Outcome;
  onAlarm: () => void;
  onEasier: (exercise: string) => void;
  onNext: () => void;
  onGoOn: () => void;
}

/** What to do now, with the reason: the alarm questions, another exercise, or on slowly. */
export function OutcomeScreen({ outcome, onAlarm, onEasier, onNext, onGoOn }: OutcomeScreenProps) {
  const words = useWords('practice');
  const exercises = useWords('session');
  if (!words || !exercises) return null;
  const text = words.player.outcome;
  const why = (
    <div>
      <Why reasons={outcome.reasons} title={text[outcome.kind].title} />
    </div>
  );
  if (outcome.kind === 'alarm') {
    return (
      <Screen title={text.alarm.title} lead={outcome.check === 'new-leg-sign' ? text.alarm.lead : text.alarm.leadPain}>
        {why}
        <Act onClick={onAlarm}>{text.alarm.act}</Act>
      </Screen>
    );
  }
  if (outcome.kind === 'stop') {
    const easier = outcome.easier;
    return (
      <Screen title={text.stop.title} lead={text.stop.lead}>
        {why}
        {easier ? (
          <Act onClick={() => onEasier(easier)} under={<Quiet onClick={onNext}>{text.stop.act}</Quiet>}>
            {text.stop.easier(exerciseName(exercises, easier))}
          </Act>
        ) : (
          <Act onClick={onNext}>{text.stop.act}</Act>
        )}
      </Screen>
    );
  }
  return (
    <Screen title={text.accept.title} lead={text.accept.lead}>
      {why}
      <Act onClick={onGoOn} under={<Quiet onClick={onNext}>{text.accept.stop}</Quiet>}>
        {text.accept.act}
      </Act>
    </Screen>
  );
}
