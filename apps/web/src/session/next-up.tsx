import { useComputed } from '@preact/signals';
import { FigureView } from '../design/figure-view.tsx';
import { useWords } from '../shell/words.ts';
import { sayDose } from '../today/say.ts';
import { exerciseName, isExercise } from './exercise.ts';
import styles from './session.module.css';
import type { SessionHandle } from './use-session.ts';

/** The exercise that comes after this one, so that a mat or a chair can be put ready. Nothing at the last one. */
export function NextUp({ session }: { session: SessionHandle }) {
  const words = useWords('practice');
  const exercises = useWords('session');
  const next = useComputed(() => {
    const play = session.kept.value?.play;
    return play?.items[play.index + 1];
  });
  if (!words || !exercises || !next.value) return null;
  const { exercise, dose, sides } = next.value;
  return (
    <div class={styles.next}>
      <p class="small">
        <span class="soft">{words.player.next} </span>
        {exerciseName(exercises, exercise)}
        <span class="soft">, {sayDose(dose, sides, words.common)}</span>
      </p>
      {isExercise(exercise) ? (
        <div class={styles.nextFigure}>
          <FigureView id={exercise} phase={0.5} />
        </div>
      ) : null}
    </div>
  );
}
