import { type LessonId, lessons } from '@rugwijs/clinical';
import { useLocation, useRoute } from 'preact-iso';
import { Act } from '../design/act.tsx';
import { Screen } from '../design/screen.tsx';
import { append, person } from '../device/journal.ts';
import { NotFound } from '../shell/failed.tsx';
import { useWords } from '../shell/words.ts';
import styles from './learn.module.css';
import { isLesson } from './lessons.ts';
import { Quiz } from './quiz.tsx';

/** One lesson of two or three minutes, its claim at the end. */
export function Lesson() {
  const words = useWords('lessons');
  const { route } = useLocation();
  const { lesson: id } = useRoute().params;
  if (!words) return null;
  if (!isLesson(id)) return <NotFound />;
  const lesson = words.lessons[id];
  const finish = async (read: LessonId) => {
    if (!person.peek().lessons.includes(read)) await append('lessonRead', { lesson: read });
    route('/learn');
  };
  return (
    <Screen kicker={words.minutes(lessons[id].minutes)} title={lesson.title} back="/learn" class={styles.page ?? ''}>
      <div class={styles.text}>
        {lesson.text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <section class={`section ${styles.judge}`}>
        <h2>
          {words.screen.question} “{lesson.quiz.statement}”
        </h2>
        <Quiz words={words} lesson={id} />
      </section>
      <Act icon="check" onClick={() => void finish(id)}>
        {words.screen.done}
      </Act>
    </Screen>
  );
}
