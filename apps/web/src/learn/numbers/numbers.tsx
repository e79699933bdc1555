import { type NumberId, type NumberPicture, numberIds, numbers, painCourses } from '@rugwijs/clinical';
import type { Words } from '@rugwijs/text';
import type { ComponentChildren } from 'preact';
import { Quiet } from '../../design/act.tsx';
import { Screen } from '../../design/screen.tsx';
import { Ten } from '../../design/ten.tsx';
import { loadSources, Source, Sure } from '../../design/why.tsx';
import { useWords } from '../../shell/words.ts';
import { useExplained } from '../explained.tsx';
import { CourseChart, CourseTable } from '../pictures/course-chart.tsx';
import { ScansChart, ScansTable } from '../pictures/scans-chart.tsx';
import { HalfTimes, HalfTimesTable } from './half-times.tsx';
import { Hundred } from './hundred.tsx';
import styles from './numbers.module.css';

/** What we know in numbers, each as a picture with one sentence, its source and how sure it is. */
export function Numbers() {
  const words = useWords('learn')?.numbers;
  const app = useWords('app');
  const triage = useWords('triage');
  if (!words || !app || !triage) return null;
  return (
    <Screen title={words.title} lead={words.lead} back="/learn" class={styles.page ?? ''}>
      {numberIds.map((id) => (
        <OneNumber key={id} id={id} words={words} sure={triage.certainty}>
          {id === 'serious-cause' ? (
            <Quiet tone="alarm" href={app.shell.alarmPath}>
              {words.alarm}
            </Quiet>
          ) : null}
        </OneNumber>
      ))}
    </Screen>
  );
}

interface OneNumberProps {
  id: NumberId;
  words: Words['learn']['numbers'];
  sure: Words['triage']['certainty'];
  /** Under the note. */
  children: ComponentChildren;
}

function OneNumber({ id, words, sure, children }: OneNumberProps) {
  const { picture, certainty, sources } = numbers[id];
  const { title, says, note } = words.each[id];
  const [saysIt, keepInMind] = useExplained(note ? [says, note] : [says]);
  const table = tableOf(picture, words);
  // A line that is better looking than life waits until somebody asks for it, under what is wrong with it (facts.md H).
  const rosy = picture.kind === 'course' && painCourses[picture.group].tooRosy;
  const drawing = (
    <>
      <div class={styles.picture}>
        <Drawn picture={picture} words={words} />
      </div>
      {picture.kind === 'course' ? <p class="small soft">{words.course.band}</p> : null}
    </>
  );
  return (
    <section class={`section ${styles.number}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{saysIt}</p>
      {rosy ? null : drawing}
      {note ? <p class={picture.kind === 'course' ? 'honest' : undefined}>{keepInMind}</p> : null}
      {rosy ? (
        <details>
          <summary>{words.course.show}</summary>
          {drawing}
        </details>
      ) : null}
      {children}
      <div>
        {table ? (
          <details>
            <summary>{words.table}</summary>
            {table}
          </details>
        ) : null}
        <details onToggle={loadSources}>
          <summary class={styles.from}>
            <span>{words.source}</span>
            <span class="small soft">{sure[certainty].name}</span>
          </summary>
          <div class={styles.ground}>
            <Sure certainty={certainty} />
            {sources.map((source) => (
              <Source key={source} id={source} />
            ))}
          </div>
        </details>
      </div>
    </section>
  );
}

function Drawn({ picture, words }: { picture: NumberPicture; words: Words['learn']['numbers'] }) {
  switch (picture.kind) {
    case 'ten':
      return <Ten n={picture.n} maybe={picture.maybe ?? 0} label={words.ten(picture.n, picture.maybe ?? 0)} />;
    case 'hundred':
      return <Hundred n={picture.n} label={words.hundred(picture.n)} />;
    case 'half-times':
      return <HalfTimes words={words.halfTimes} />;
    case 'course':
      return <CourseChart group={picture.group} words={words.course} />;
    case 'scans':
      return <ScansChart words={words.scans} />;
  }
}

/** A chart has its numbers as a table too; people who are counted have them in the sentence. */
function tableOf(picture: NumberPicture, words: Words['learn']['numbers']) {
  if (picture.kind === 'course') return <CourseTable group={picture.group} words={words.course} />;
  if (picture.kind === 'half-times') return <HalfTimesTable words={words.halfTimes} />;
  return picture.kind === 'scans' ? <ScansTable words={words.scans} /> : null;
}
