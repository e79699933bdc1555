import { type LessonId, lessons } from '@rugwijs/clinical';
import { useLocation, useRoute } from 'preact-iso';
import { Act } from '../design/act.tsx';
import { Screen } from '../design/screen.tsx';
import { Why } from '../design/why.tsx';
import { advice, append, person } from '../device/journal.ts';
import { NotFound } from '../shell/failed.tsx';
import { useWords } from '../shell/words.ts';
import { Explained, useExplained } from './explained.tsx';
import styles from './learn.module.css';
import { isLesson } from './lessons.ts';
import { LessonPicture } from './pictures/lesson-picture.tsx';
import { Quiz } from './quiz.tsx';
import { Sources } from './sources/sources-of.tsx';

/** One lesson of a few minutes: a picture, the text with its hard words explained, one thing to do today, a claim to judge. */
export function Lesson() {
  const words = useWords('lessons');
  const learn = useWords('learn');
  const { route } = useLocation();
  const { lesson: id } = useRoute().params;
  const [today] = useExplained(words && isLesson(id) ? [words.lessons[id].today] : []);
  if (!words || !learn) return null;
  if (!isLesson(id)) return <NotFound />;
  const lesson = words.lessons[id];
  const { minutes, picture, sources } = lessons[id];
  const text = learn.screens.lesson;
  const advised = advice.value.lesson;
  const finish = async (read: LessonId) => {
    if (!person.peek().lessons.includes(read)) await append('lessonRead', { lesson: read });
    route('/learn');
  };
  return (
    <Screen kicker={words.minutes(minutes)} title={lesson.title} back="/learn" class={styles.page ?? ''}>
      {advised?.lesson === id ? <Why reasons={advised.reasons} label={text.why} /> : null}
      <LessonPicture picture={picture} caption={lesson.picture} />
      <div class={styles.text}>
        <Explained texts={lesson.text} />
      </div>
      <p class="honest">
        <b>{text.today}:</b> {today}
      </p>
      <section class={`section ${styles.judge}`}>
        <h2>
          {text.judge} “{lesson.quiz.statement}”
        </h2>
        <Quiz words={words} lesson={id} />
      </section>
      <Sources ids={sources} label={text.sources} />
      <Act icon="check" onClick={() => finish(id)}>
        {text.done}
      </Act>
    </Screen>
  );
}
