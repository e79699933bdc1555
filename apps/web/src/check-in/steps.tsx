import type { BackToUsual } from '@rugwijs/core';
import type { DueCheckIn, SessionRecord } from '@rugwijs/journal';
import { useState } from 'preact/hooks';
import type { Meaning } from '../adaptation/preview.ts';
import { Act, Quiet } from '../design/act.tsx';
import { Choices, Ticks } from '../design/choices.tsx';
import { Honest } from '../design/honest.tsx';
import { PainScale } from '../design/pain-scale.tsx';
import { Screen } from '../design/screen.tsx';
import { person } from '../device/journal.ts';
import { settings } from '../device/settings.ts';
import { exerciseName } from '../session/exercise.ts';
import { useWords } from '../shell/words.ts';
import { sayWeekday } from '../today/say.ts';
import { pointsAround, usualBefore } from './points.ts';
import { ResponseChart } from './response-chart.tsx';

export interface StepProps {
  back: string | (() => void);
  due: DueCheckIn;
  session: SessionRecord;
}

interface BackToUsualProps extends StepProps {
  initial: BackToUsual | undefined;
  /** What this answer would mean, before it is given. */
  preview: (answer: BackToUsual) => Meaning;
  onDone: (answer: BackToUsual) => void;
}

/** The question that decides, under the curve of how it went. */
export function BackToUsualStep({ back, due, session, initial, preview, onDone }: BackToUsualProps) {
  const words = useWords('practice');
  const [answer, setAnswer] = useState(initial);
  if (!words) return null;
  const text = words.checkIn;
  const moment = due.moment === '48h' ? text.after48 : text.morning;
  return (
    <Screen
      title={moment.title}
      kicker={moment.kicker(sayWeekday(session.day, settings.value.language))}
      back={back}
      close
    >
      <div class="pic">
        <Curve due={due} session={session} pain={undefined} />
      </div>
      <Choices
        legend={moment.title}
        hideLegend
        layout="rows"
        options={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: text.options[value] }))}
        value={answer}
        onInput={setAnswer}
      />
      <CurveTable due={due} session={session} pain={undefined} />
      <div class="reach">
        <div aria-live="polite">{answer === undefined ? null : <Honest>{text.means[preview(answer)]}</Honest>}</div>
        <Act reach={false} disabled={answer === undefined} onClick={() => answer && onDone(answer)}>
          {words.common.next}
        </Act>
      </div>
    </Screen>
  );
}

interface CurveProps {
  due: DueCheckIn;
  session: SessionRecord;
  pain: number | undefined;
}

/** The curve around the session, and the same as a table. */
function Curve({ due, session, pain }: CurveProps) {
  const words = useWords('practice');
  if (!words) return null;
  const text = words.checkIn;
  const points = pointsAround(person.value, session, due, pain, text.chart, settings.value.language);
  const usual = usualBefore(person.value);
  const said = points.map((point) => `${point.name} ${point.value ?? (point.now ? text.chart.ask : text.table.none)}`);
  return (
    <ResponseChart
      points={points}
      {...(usual ? { usual } : {})}
      words={{ label: text.chart.label(said.join(', ')), usual: text.chart.usual }}
    />
  );
}

function CurveTable({ due, session, pain }: CurveProps) {
  const words = useWords('practice');
  if (!words) return null;
  const text = words.checkIn;
  const points = pointsAround(person.value, session, due, pain, text.chart, settings.value.language);
  return (
    <details>
      <summary>{text.table.open}</summary>
      <table class="num">
        <thead>
          <tr>
            <th scope="col">{text.table.moment}</th>
            <th scope="col">{text.table.pain}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.name}>
              <td>
                {point.name} <span class="soft">{point.when}</span>
              </td>
              <td>{point.value ?? text.table.none}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Pain now; may be skipped. */
export function PainStep({ back, due, session, onDone }: StepProps & { onDone: (pain: number | undefined) => void }) {
  const words = useWords('practice');
  const [pain, setPain] = useState<number>();
  if (!words) return null;
  const text = words.checkIn.pain;
  return (
    <Screen title={text.title} lead={text.lead} back={back}>
      <div class="pic">
        <Curve due={due} session={session} pain={pain} />
      </div>
      <PainScale value={pain} onInput={setPain} label={text.title} />
      <CurveTable due={due} session={session} pain={pain} />
      <Act
        disabled={pain === undefined}
        onClick={() => onDone(pain)}
        under={<Quiet onClick={() => onDone(undefined)}>{words.common.skip}</Quiet>}
      >
        {words.common.next}
      </Act>
    </Screen>
  );
}

/** Which exercise is still felt; nothing chosen means all about the same. */
export function ExercisesStep({
  back,
  exercises,
  onDone,
}: StepProps & { exercises: readonly string[]; onDone: (felt: readonly string[]) => void }) {
  const words = useWords('practice');
  const session = useWords('session');
  const [felt, setFelt] = useState<readonly string[]>([]);
  if (!words || !session) return null;
  const text = words.checkIn.exercises;
  return (
    <Screen title={text.title} lead={text.lead} back={back}>
      <Ticks
        legend={text.title}
        hideLegend
        options={exercises.map((value) => ({ value, label: exerciseName(session, value) }))}
        value={felt}
        onInput={setFelt}
      />
      <Act onClick={() => onDone(felt)}>{felt.length ? words.common.next : text.all}</Act>
    </Screen>
  );
}

type SureProps = StepProps & { onDone: (answer: BackToUsual) => void };

/** Leg pain that rises may ease within part of the day; asked when leg pain leads the plan. */
export function GoneStep({ back, onDone }: SureProps) {
  const words = useWords('practice');
  if (!words) return null;
  return <SureScreen {...words.checkIn.gone} back={back} act={words.common.next} onDone={onDone} />;
}

/** The last question: anything new. Ja and "weet ik niet" lead to the alarm questions. */
export function AnythingNewStep({ back, onDone }: SureProps) {
  const words = useWords('practice');
  if (!words) return null;
  return (
    <SureScreen
      {...words.checkIn.anythingNew}
      back={back}
      act={words.checkIn.act}
      alarm={words.checkIn.toCheck}
      onDone={onDone}
    />
  );
}

interface SureScreenProps {
  title: string;
  lead: string;
  back: string | (() => void);
  act: string;
  /** The action when the answer is not a clear no. */
  alarm?: string;
  onDone: (answer: BackToUsual) => void;
}

function SureScreen({ title, lead, back, act, alarm, onDone }: SureScreenProps) {
  const words = useWords('practice');
  const [answer, setAnswer] = useState<BackToUsual>();
  if (!words) return null;
  const options = alarm ? (['no', 'yes', 'unknown'] as const) : (['yes', 'no', 'unknown'] as const);
  return (
    <Screen title={title} lead={lead} back={back}>
      <Choices
        legend={title}
        hideLegend
        layout="rows"
        options={options.map((value) => ({ value, label: words.common[value] }))}
        value={answer}
        onInput={setAnswer}
      />
      <Act disabled={answer === undefined} onClick={() => answer && onDone(answer)}>
        {alarm && answer !== undefined && answer !== 'no' ? alarm : act}
      </Act>
    </Screen>
  );
}
