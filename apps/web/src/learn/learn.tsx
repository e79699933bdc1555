import { lessonIds, lessons, type Topic, topics } from '@rugwijs/clinical';
import type { Words } from '@rugwijs/text';
import { Bone } from '../design/bones.tsx';
import { Screen } from '../design/screen.tsx';
import { Why } from '../design/why.tsx';
import { advice, person } from '../device/journal.ts';
import { useWords } from '../shell/words.ts';
import { AskForm } from './ask/ask-form.tsx';
import { ClaimOfTheDay } from './claims/claim-of-the-day.tsx';
import styles from './learn.module.css';
import { lessonOfToday } from './lessons.ts';

/** Leren: a claim to judge, a question to ask, the lesson for today, and everything else by topic. */
export function Learn() {
  const words = useWords('lessons');
  const learn = useWords('learn');
  const claims = useWords('claims');
  if (!words || !learn || !claims) return null;
  const today = lessonOfToday();
  const text = learn.screens.index;
  return (
    <Screen title={learn.screens.title} tab="learn" class={styles.learn ?? ''}>
      <section class={`section ${styles.card}`}>
        <ClaimOfTheDay />
      </section>
      <section class="section">
        <AskForm />
      </section>
      <section class="section">
        <h2>{text.lesson}</h2>
        <a class={styles.today} href={`/learn/${today}`}>
          <b>{words.lessons[today].title}</b>
          <span class="small soft">{words.minutes(lessons[today].minutes)}</span>
        </a>
        <Why reasons={advice.value.lesson?.reasons ?? []} label={learn.screens.lesson.why} />
      </section>
      <nav class="section" aria-label={text.more}>
        <h2>{text.more}</h2>
        <ul class={styles.links}>
          {(
            [
              ['/learn/claims', learn.screens.claims.title, text.moreNotes.claims],
              ['/learn/treatments', learn.screens.treatments.title, text.moreNotes.treatments],
              ['/learn/anatomy', learn.anatomy.title, text.moreNotes.anatomy],
              ['/learn/numbers', learn.numbers.title, text.moreNotes.numbers],
              ['/learn/sources', learn.screens.sources.title, text.moreNotes.sources],
            ] as const
          ).map(([href, title, note]) => (
            <li key={href}>
              <a href={href}>
                <b>{title}</b>
                <span class="small soft">{note}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section class={`pic section ${styles.lessons}`}>
        <h2>{text.lessonsByTopic}</h2>
        <p class="small soft">
          {text.readSome(lessonIds.filter((id) => person.value.lessons.includes(id)).length, lessonIds.length)}
        </p>
        {topics.map((topic) => (
          <LessonsAbout key={topic} topic={topic} words={words} learn={learn} />
        ))}
      </section>
    </Screen>
  );
}

function LessonsAbout({ topic, words, learn }: { topic: Topic; words: Words['lessons']; learn: Words['learn'] }) {
  const ids = lessonIds.filter((id) => lessons[id].topic === topic);
  if (ids.length === 0) return null;
  const read = new Set(person.value.lessons);
  const today = lessonOfToday();
  const done = ids.filter((id) => read.has(id)).length;
  return (
    <details open={ids.includes(today)} class={styles.topic}>
      <summary>
        {learn.screens.topics[topic]}
        <span class="small soft">{learn.screens.index.readSome(done, ids.length)}</span>
      </summary>
      <ol class="thread">
        {ids.map((id) => {
          const state = read.has(id) ? 'done' : id === today ? 'now' : 'todo';
          const note = { now: words.screen.forToday, done: words.screen.read, todo: undefined }[state];
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
    </details>
  );
}
