import type { FigureId } from '@rugwijs/figure';
import type { Language, Words } from '@rugwijs/text';
import { useState } from 'preact/hooks';
import { Act, Quiet } from '../design/act.tsx';
import { FigureView } from '../design/figure-view.tsx';
import { Screen } from '../design/screen.tsx';
import { Why } from '../design/why.tsx';
import { advice, append, person, today } from '../device/journal.ts';
import { settings } from '../device/settings.ts';
import { isLesson } from '../learn/lessons.ts';
import { exerciseName, exerciseOf } from '../session/exercise.ts';
import { sessionUnderWay } from '../session/kept.ts';
import { useWords } from '../shell/words.ts';
import { DiarySheet } from './diary-sheet.tsx';
import { FlareSheet } from './flare-sheet.tsx';
import { Notes } from './notes.tsx';
import { Prompt } from './prompt.tsx';
import { rowsOf } from './rows.tsx';
import { capital, sayCount } from './say.ts';
import { type Situation, sessionDays } from './situation.ts';
import { Spine } from './spine.tsx';
import { spineStates } from './spine-states.ts';
import { Thread } from './thread.tsx';
import styles from './today.module.css';
import { WeekBones } from './week-bones.tsx';

export interface DayProps {
  kicker: string;
  situation: Situation;
  onLog: (item: string) => void;
}

/** An ordinary day: the figure, the week, the thread, the spine on a wide screen, and one action. */
export function Day({ kicker, situation, onLog }: DayProps) {
  const words = useWords('practice');
  const session = useWords('session');
  const lessons = useWords('lessons');
  const [flareOpen, setFlareOpen] = useState(false);
  const [diaryOpen, setDiaryOpen] = useState(false);
  const language: Language = settings.value.language;
  if (!words || !session) return null;
  const lesson = advice.value.lesson;
  const lessonTitle = lesson === undefined ? undefined : titleOf(lessons, lesson.lesson);
  const rows = rowsOf({
    person: person.value,
    advice: advice.value,
    words,
    session,
    language,
    onLog,
    ...(lessonTitle ? { lessonTitle } : {}),
  });
  const figure = figureOf(situation);
  const done = sessionDays(person.value);
  const { states, days, week } = spineStates(person.value, advice.value);
  const text = words.today;
  return (
    <Screen
      title={titleFor(situation, words)}
      lead={leadFor(situation, words)}
      kicker={kicker}
      tab="today"
      class={styles.day ?? ''}
      focusOn={situation}
    >
      <div class={`pic ${styles.pic}`}>
        <div class={`bleed ${styles.stage}`}>
          <div class="ground">
            <FigureView
              id={figure}
              phase={figure === 'stand' ? 0 : 0.5}
              title={figure === 'stand' ? '' : exerciseName(session, figure)}
            />
          </div>
        </div>
        <div class={styles.week}>
          <WeekBones today={today()} done={done} words={text.week} language={language} />
        </div>
      </div>
      <div class={styles.list}>
        <Notes />
        <h2 class="hidden">{text.listTitle}</h2>
        <Thread rows={rows} />
        <Prompt />
        <div class={styles.under}>
          <Quiet href="/plan">{text.planLink}</Quiet>
          <Quiet href="/tools">{text.toolsLink}</Quiet>
          <Quiet onClick={() => setDiaryOpen(true)}>{words.diary.button}</Quiet>
          {advice.value.flare ? (
            <Quiet onClick={() => append('flareEnded', { day: today() })}>{text.flare.end}</Quiet>
          ) : (
            <Quiet onClick={() => setFlareOpen(true)}>{text.flare.button}</Quiet>
          )}
        </div>
      </div>
      <aside class={styles.spine} aria-label={text.spine.title}>
        <Spine
          states={states}
          words={[
            [text.spine.days, text.spine.daysNote],
            [text.spine.weeks, text.spine.weeksNote],
            [text.spine.steps, text.spine.stepsNote],
          ]}
          label={text.spine.label(days, week, 5)}
        />
      </aside>
      <MainAct situation={situation} words={words} />
      <DiarySheet open={diaryOpen} onClose={() => setDiaryOpen(false)} />
      <FlareSheet open={flareOpen} onClose={() => setFlareOpen(false)} />
    </Screen>
  );
}

/** One action: the check-in when it is due, else the exercises; on a rest day what is there anyway. */
function MainAct({ situation, words }: { situation: Situation; words: Words['practice'] }) {
  const due = advice.value.checkIns.some((checkIn) => checkIn.due);
  const text = words.today;
  if (due) {
    return (
      <Act href="/check-in" small={text.checkIn.note}>
        {text.checkIn.act}
      </Act>
    );
  }
  if (situation === 'session') {
    const kept = sessionUnderWay(today());
    return (
      <Act href="/session" {...(kept ? { small: text.againNote } : {})}>
        {kept ? text.again : text.start}
      </Act>
    );
  }
  if (situation === 'rest-day')
    return (
      <div class={styles.quietReach}>
        <Quiet href="/session">{text.anyway}</Quiet>
      </div>
    );
  return null;
}

function figureOf(situation: Situation): FigureId {
  if (situation === 'walking-only' || situation === 'rest-day') return 'walk';
  const exercises = advice.value.session?.exercises ?? [];
  // The exercise that shows the back best is one that lies or kneels; otherwise the first.
  const known = exercises.flatMap(({ exercise }) => exerciseOf(exercise) ?? []);
  return (known.find((one) => one.onFloor && one.category !== 'breathing') ?? known[0])?.id ?? 'stand';
}

function titleFor(situation: Situation, words: Words['practice']): string {
  const { session, walking, flare, restart } = advice.value;
  const text = words.today;
  if (situation === 'done') return text.doneTitle;
  if (situation === 'rest-day') return text.restTitle;
  if (situation === 'walking-only') {
    return walking ? text.walkTitle(capital(sayCount(walking.minutes, words.common))) : text.walkingOnly.title;
  }
  if (restart) return text.restart.title;
  if (flare) return text.flare.day(flare.day);
  const count = session?.exercises.length ?? 0;
  return text.title(capital(sayCount(count, words.common)), sayCount(session?.minutes ?? 0, words.common), count === 1);
}

function leadFor(situation: Situation, words: Words['practice']) {
  const { flare, restart } = advice.value;
  const text = words.today;
  if (situation === 'done') return text.doneLead;
  if (situation === 'rest-day') return text.restLead;
  if (situation === 'walking-only') return text.walkingOnly.lead;
  const reasons = restart?.reasons ?? flare?.reasons;
  if (!reasons) return undefined;
  const lead = restart ? text.restart.lead : text.flare.note(Math.round((flare?.ramp ?? 1) * 10));
  return (
    <>
      <p>{lead}</p>
      {flare && !restart ? <p>{text.flare.help}</p> : null}
      <Why reasons={reasons} />
    </>
  );
}

/** The title of a lesson, once the words are here; an older app may not know the lesson of a newer journal. */
function titleOf(words: Words['lessons'] | undefined, lesson: string): string | undefined {
  return words && isLesson(lesson) ? words.lessons[lesson].title : undefined;
}
