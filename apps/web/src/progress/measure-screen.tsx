import { useState } from 'preact/hooks';
import { Act, Quiet } from '../design/act.tsx';
import { PainScale, type ScaleKind } from '../design/pain-scale.tsx';
import { Screen } from '../design/screen.tsx';
import { append, person, today } from '../device/journal.ts';
import { useWords } from '../shell/words.ts';

interface Step {
  readonly measure: 'pain' | 'function' | 'activity';
  readonly activity?: string;
  readonly title: string;
  readonly lead: string;
  readonly kind: ScaleKind;
}

/** The weekly minute: pain, how much the back holds back, and each own activity; one number a screen, every one may be skipped. */
export function MeasureScreen({ onDone }: { onDone: () => void }) {
  const words = useWords('practice');
  const [at, setAt] = useState(0);
  const [value, setValue] = useState<number>();
  if (!words) return null;
  const text = words.progress.measure;
  const steps: readonly Step[] = [
    { measure: 'pain', ...text.pain, kind: 'pain' },
    { measure: 'function', ...text.function, kind: 'hinder' },
    ...(person.value.plan?.plan.activities ?? []).map(
      (activity): Step => ({
        measure: 'activity',
        activity: activity.id,
        title: text.activity.title(activity.name),
        lead: text.activity.lead,
        kind: 'can',
      }),
    ),
  ];
  const step = steps[at];
  if (!step) return null;
  const next = () => {
    setValue(undefined);
    if (at + 1 < steps.length) setAt(at + 1);
    else onDone();
  };
  const save = async () => {
    if (value === undefined) return;
    await append('measured', {
      measure: step.measure,
      ...(step.activity ? { activity: step.activity } : {}),
      value,
      day: today(),
    });
    next();
  };
  return (
    <Screen
      title={step.title}
      lead={step.lead}
      close
      back={onDone}
      step={{
        now: at,
        done: at,
        total: steps.length,
        says: text.step(at + 1, steps.length),
        label: text.step(at + 1, steps.length),
      }}
    >
      <PainScale value={value} onInput={setValue} label={step.title} kind={step.kind} />
      <Act disabled={value === undefined} onClick={save} under={<Quiet onClick={next}>{words.common.skip}</Quiet>}>
        {at + 1 === steps.length ? text.save : words.common.next}
      </Act>
    </Screen>
  );
}
