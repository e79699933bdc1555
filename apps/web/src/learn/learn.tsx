import { lessonIds, lessons } from '@rugwijs/clinical';
import { Act } from '../design/act.tsx';
import { Bone } from '../design/bones.tsx';
import { Screen } from '../design/screen.tsx';
import { person } from '../device/journal.ts';
import { useWords } from '../shell/words.ts';
import styles from './learn.module.css';
import { lessonOfToday } from './lessons.ts';
import { Quiz } from './quiz.tsx';

/** Leren: one claim to judge, and the short lessons. */
export function Learn() {
  const words = useWords('lessons');
  if (!words) return null;
  const today = lessonOfToday();
  const read = new Set(person.value.lessons);
  const { screen } = words;
  return (
    <Screen
      kicker={screen.question}
      title={`“${words.lessons[today].quiz.statement}”`}
      tab="learn"
      class={styles.learn ?? ''}
    >
      <Quiz key={today} words={words} lesson={today}>
        <Act href={`/learn/${today}`} reach={false}>
          {screen.toLesson}
        </Act>
      </Quiz>
      <section class={`pic section ${styles.lessons}`}>
        <h2>{screen.list}</h2>
        <ol class="thread">
          {lessonIds.map((id) => {
            const state = id === today && !read.has(id) ? 'now' : read.has(id) ? 'done' : 'todo';
            const note = { now: screen.forToday, done: screen.read, todo: undefined }[state];
            return (
              <li key={id}>
                <Bone state={state} />
                <a class={styles.lesson} href={`/learn/${id}`}>
                  <h3>{words.lessons[id].title}</h3>
                  <p>{[words.minutes(lessons[id].minutes), note].filter(Boolean).join(' · ')}</p>
                </a>
              </li>
            );
          })}
        </ol>
      </section>
    </Screen>
  );
}
