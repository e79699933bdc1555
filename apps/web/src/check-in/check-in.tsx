import type { DueCheckIn, EventData, SessionRecord } from '@rugwijs/journal';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { ChangeView } from '../adaptation/change-view.tsx';
import { adviceIf, meaningOf } from '../adaptation/preview.ts';
import { Act } from '../design/act.tsx';
import { Honest } from '../design/honest.tsx';
import { Screen } from '../design/screen.tsx';
import { advice, append, now, person, ready, today } from '../device/journal.ts';
import { useWords } from '../shell/words.ts';
import { recheckPath } from '../today/links.ts';
import { AnythingNewStep, BackToUsualStep, ExercisesStep, GoneStep, PainStep } from './steps.tsx';

type Told = Partial<
  Pick<EventData['checkedIn'], 'pain' | 'backToUsual' | 'perExercise' | 'goneWithinDayPart' | 'anythingNew'>
>;
type StepName = 'usual' | 'pain' | 'exercises' | 'gone' | 'new';

/** The check-in: the morning after, and 48 hours after. Twenty seconds, and at the end what it means. */
export function CheckInScreen() {
  const words = useWords('practice');
  const [finished, setFinished] = useState<EventData['checkedIn']>();
  const due = advice.value.checkIns.find((one) => one.due);
  const session = due && person.value.sessions.findLast((one) => one.session === due.session);
  if (!ready.value || !words) {
    return (
      <Screen title={words?.common.loading ?? 'Rugwijs'} back="/today" close focusOn={false}>
        {null}
      </Screen>
    );
  }
  if (finished) return <Result checkIn={finished} />;
  if (!due || !session) {
    const text = words.checkIn.none;
    return (
      <Screen title={text.title} lead={text.lead} back="/today" close>
        <Act href="/today">{text.act}</Act>
      </Screen>
    );
  }
  return <Asking key={`${due.session}-${due.moment}`} due={due} session={session} onFinished={setFinished} />;
}

interface AskingProps {
  due: DueCheckIn;
  session: SessionRecord;
  onFinished: (checkIn: EventData['checkedIn']) => void;
}

function Asking({ due, session, onFinished }: AskingProps) {
  const { route } = useLocation();
  const [told, setTold] = useState<Told>({});
  const [at, setAt] = useState(0);
  const exercises = [...new Set(session.exercises.map((one) => one.exercise))];
  const steps: readonly StepName[] = [
    'usual',
    'pain',
    ...(told.backToUsual === 'no' && exercises.length > 1 ? (['exercises'] as const) : []),
    ...(advice.value.mode === 'pain-guided' && due.moment === 'next-morning' ? (['gone'] as const) : []),
    'new',
  ];
  const soFar = (answers: Told): EventData['checkedIn'] => ({
    ...answers,
    session: due.session,
    moment: due.moment,
    backToUsual: answers.backToUsual ?? 'unknown',
    anythingNew: answers.anythingNew ?? 'no',
  });
  const save = async (checkIn: EventData['checkedIn']) => {
    await append('checkedIn', checkIn);
    if (checkIn.anythingNew === 'no') onFinished(checkIn);
    else route(recheckPath('anything-new'));
  };
  const tell = (more: Told) => {
    const answers = { ...told, ...more };
    setTold(answers);
    const goesOn = at + 1 < steps.length || (steps[at] === 'usual' && more.backToUsual !== undefined);
    return goesOn ? setAt(at + 1) : save(soFar(answers));
  };
  const back = at === 0 ? '/today' : () => setAt(at - 1);
  const common = { back, due, session };
  switch (steps[at]) {
    case 'usual':
      return (
        <BackToUsualStep
          {...common}
          initial={told.backToUsual}
          preview={(backToUsual) => {
            const checkIn = soFar({ ...told, backToUsual });
            return meaningOf(adviceIf(person.peek(), checkIn, now()), checkIn, exercises);
          }}
          onDone={(backToUsual) => tell({ backToUsual })}
        />
      );
    case 'pain':
      return <PainStep {...common} onDone={(pain) => tell(pain === undefined ? {} : { pain })} />;
    case 'exercises':
      return (
        <ExercisesStep
          {...common}
          exercises={exercises}
          onDone={(felt) =>
            tell(
              felt.length
                ? {
                    perExercise: Object.fromEntries(
                      exercises.map((id) => [id, felt.includes(id) ? 'no' : 'yes'] as const),
                    ),
                  }
                : {},
            )
          }
        />
      );
    case 'gone':
      return <GoneStep {...common} onDone={(goneWithinDayPart) => tell({ goneWithinDayPart })} />;
    default:
      return <AnythingNewStep {...common} onDone={(anythingNew) => tell({ anythingNew })} />;
  }
}

/** What the check-in means for the next session, with the reasons. */
function Result({ checkIn }: { checkIn: EventData['checkedIn'] }) {
  const words = useWords('practice');
  const session = person.value.sessions.findLast((one) => one.session === checkIn.session);
  const names = session?.exercises.map((one) => one.exercise) ?? [];
  if (!words) return null;
  const text = words.checkIn;
  const meaning = meaningOf(advice.value, checkIn, names);
  const changed = (advice.value.session?.exercises ?? []).filter(
    (one) => names.includes(one.exercise) || names.includes(one.planned),
  );
  const another = advice.value.checkIns.some((one) => one.due);
  return (
    <Screen title={text.means.title} kicker={text.saved} focusOn={`result-${today()}`}>
      <Honest>{text.means[meaning]}</Honest>
      {changed.length && meaning !== 'alarm' ? <ChangeView exercises={changed} /> : null}
      <Act href={another ? '/check-in' : '/today'}>{another ? words.common.next : text.act}</Act>
    </Screen>
  );
}
