import { doseLevels, type ExerciseId, type LibraryExercise, type PersonLevel } from '@rugwijs/clinical';
import { sayLevelDose } from '@rugwijs/text';
import type { ComponentChildren } from 'preact';
import { Bone, Bones } from '../design/bones.tsx';
import { loadSources, Source, Sure } from '../design/why.tsx';
import { person } from '../device/journal.ts';
import { preloadWords, useWords } from '../shell/words.ts';
import { sayDose } from '../today/say.ts';
import styles from './practice.module.css';

const levels: readonly PersonLevel[] = [1, 2, 3, 4, 5];

/** A heading with what belongs under it; nothing when there is nothing to say. */
export function Part({
  title,
  lines,
  children,
}: {
  title: string;
  lines: readonly string[];
  children?: ComponentChildren;
}) {
  const shown = lines.filter(Boolean);
  if (shown.length === 0) return null;
  return (
    <section class={styles.part}>
      <h2>{title}</h2>
      {shown.length === 1 ? (
        <p>{shown[0]}</p>
      ) : (
        <ol class="thread plain">
          {shown.map((line) => (
            <li key={line}>
              <Bone />
              <p>{line}</p>
            </li>
          ))}
        </ol>
      )}
      {children}
    </section>
  );
}

/** The neighbours on the ladder, one tap away. */
export function Rungs({ ids }: { ids: readonly ExerciseId[] }) {
  const session = useWords('session');
  if (!session || ids.length === 0) return null;
  return (
    <ul class={styles.rungs}>
      {ids.map((id) => (
        <li key={id}>
          <a href={`/practice?exercise=${id}`}>{session.exercises[id].name}</a>
        </li>
      ))}
    </ul>
  );
}

/** How heavy, dose to begin with and for other levels, what is needed, where it is felt, and for whom to take care. */
export function Facts({ exercise }: { exercise: LibraryExercise }) {
  const words = useWords('practice');
  const session = useWords('session');
  const plan = useWords('plan');
  if (!words || !session || !plan) return null;
  const text = words.library;
  const { labels } = session;
  const limits = person.value.plan?.plan.limits ?? [];
  const care = exercise.careWith.filter((limit) => limits.includes(limit));
  const needs = exercise.equipment.map((thing) => session.equipment[thing]);
  const not = exercise.notWith.map((limit) => plan.limits[limit]);
  return (
    <section class="section">
      <div class={styles.level}>
        <h2>{text.level.title}</h2>
        <Bones total={5} done={exercise.level} label={text.levelBones(exercise.level)} />
      </div>
      <p>{sayDose(exercise.startDose, exercise.sides, words.common)}</p>
      <details>
        <summary>{text.forOthers}</summary>
        <dl class={styles.doses}>
          {levels.map((level) => (
            <div key={level}>
              <dt>{session.people[level]}</dt>
              <dd>{sayLevelDose(doseLevels[exercise.doses][level], session)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <p class="soft">
        {text.equipment}: {needs.length ? needs.join(', ') : text.noEquipmentNeeded}
      </p>
      <p class="soft">
        {labels.feltIn}: {exercise.feltIn.map((part) => session.bodyParts[part]).join(', ')}
      </p>
      {not.length > 0 ? (
        <p>
          {labels.notWith}: {not.join(', ')}.
        </p>
      ) : null}
      {care.map((limit) => (
        <p key={limit}>{session.cautions[limit]}</p>
      ))}
    </section>
  );
}

/** What research says of it, how sure that is, and where it was read. */
export function Known({ exercise }: { exercise: LibraryExercise }) {
  const session = useWords('session');
  if (!session) return null;
  const open = () => {
    void preloadWords(['triage']);
    loadSources();
  };
  return (
    <details onToggle={open}>
      <summary>{session.labels.evidence}</summary>
      <p>{session.studied[exercise.studied]}</p>
      <Sure certainty={exercise.certainty} />
      {exercise.sources.map((id) => (
        <Source key={id} id={id} />
      ))}
    </details>
  );
}
