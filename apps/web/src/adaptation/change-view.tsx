import type { Change } from '@rugwijs/core';
import type { ExerciseToday } from '@rugwijs/journal';
import { Bone } from '../design/bones.tsx';
import { FigureView } from '../design/figure-view.tsx';
import { Why } from '../design/why.tsx';
import { exerciseName, exerciseOf } from '../session/exercise.ts';
import { useWords } from '../shell/words.ts';
import { sayDose } from '../today/say.ts';
import styles from './adaptation.module.css';

/** What the next session becomes: per exercise the step, from and to, and why. */
export function ChangeView({ exercises }: { exercises: readonly ExerciseToday[] }) {
  const words = useWords('practice');
  const session = useWords('session');
  if (!words || !session) return null;
  const text = words.change;
  return (
    <section class="section">
      <h2>{text.title}</h2>
      <ol class="thread">
        {exercises.map(({ exercise, dose, change }) => {
          const known = exerciseOf(exercise);
          const name = exerciseName(session, exercise);
          const sides = known?.sides ?? 'together';
          const to = sayDose(dose, sides, words.common);
          return (
            <li key={exercise}>
              <Bone state={boneOf(change)} />
              <div>
                <h3>{name}</h3>
                <p>
                  <b class="strong">{text[change.step]}</b> · {to}
                  {moved(change) ? ` (${text.from} ${sayDose(change.from, sides, words.common)})` : ''}
                </p>
                <div class={styles.why}>
                  <Why reasons={change.reasons} title={`${name}: ${to}`} />
                </div>
              </div>
              {known ? (
                <div class="thumb">
                  <FigureView id={known.id} phase={0.5} />
                </div>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function boneOf(change: Change): 'todo' | 'now' | 'done' {
  if (change.step === 'up') return 'done';
  return change.step === 'down' || change.step === 'stop' ? 'now' : 'todo';
}

function moved(change: Change): boolean {
  return (
    change.step !== 'new' && change.exercise === undefined && JSON.stringify(change.from) !== JSON.stringify(change.to)
  );
}
