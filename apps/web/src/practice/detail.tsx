import { type ExerciseId, exerciseTable } from '@rugwijs/clinical';
import type { Exercise } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { Act, Quiet } from '../design/act.tsx';
import { canTurn, FigureView } from '../design/figure-view.tsx';
import { Honest } from '../design/honest.tsx';
import { Icon } from '../design/icon.tsx';
import { Screen } from '../design/screen.tsx';
import { Sheet } from '../design/sheet.tsx';
import { Why } from '../design/why.tsx';
import { advice, append, person } from '../device/journal.ts';
import { exerciseName } from '../session/exercise.ts';
import { useWords } from '../shell/words.ts';
import { Facts, Known, Part, Rungs } from './about-exercise.tsx';
import { fitFor, mayReplace } from './fit.ts';
import styles from './practice.module.css';

/** One exercise in full: the figure, the steps, whether it fits, and a place in the plan where that is allowed. */
export function Detail({ id }: { id: ExerciseId }) {
  const words = useWords('practice');
  const session = useWords('session');
  const [playing, setPlaying] = useState(false);
  const [slow, setSlow] = useState(false);
  const [mirror, setMirror] = useState(false);
  const [turned, setTurned] = useState(false);
  const [rounds, setRounds] = useState(0);
  const [swapping, setSwapping] = useState(false);
  const [swapped, setSwapped] = useState(false);
  if (!words || !session) return null;
  const exercise = exerciseTable[id];
  const one = session.exercises[id];
  const text = words.library;
  const favourite = person.value.favourites.includes(id);
  const replaceable = advice.value.locked ? [] : mayReplace(person.value, exercise);
  const swap = async (from: string) => {
    await append('exerciseSwapped', { from, to: id, why: 'choice' });
    setSwapping(false);
    setSwapped(true);
  };
  return (
    <Screen title={one.name} lead={one.purpose} kicker={text.position[exercise.position]} back="/practice">
      <div class={`pic ${styles.stage}`}>
        <div class="ground">
          <FigureView
            id={id}
            phase={playing ? 0 : 0.5}
            playing={playing}
            speed={slow ? 1 / 2 : 1}
            mirror={mirror}
            view={turned ? 'other' : 'usual'}
            ghost={playing}
            title={one.alt}
            onCycle={(cycles) => setRounds(Math.floor(cycles))}
          />
        </div>
        <div class={styles.trying}>
          <Quiet icon={playing ? 'pause' : 'play'} onClick={() => setPlaying(!playing)}>
            {playing ? text.stopTrying : text.tryIt}
          </Quiet>
          <Switch on={slow} onInput={setSlow} label={text.slow} />
          {exercise.sides === 'each' ? <Switch on={mirror} onInput={setMirror} label={text.otherSide} /> : null}
          {canTurn(id) ? <Switch on={turned} onInput={setTurned} label={text.turn} /> : null}
        </div>
        {playing && exercise.startDose.kind === 'reps' ? (
          <p class="soft" aria-hidden="true">
            {text.counted(rounds + 1)}
          </p>
        ) : null}
      </div>
      <FitNote exercise={exercise} />
      <button
        type="button"
        class={`quiet ${styles.favourite}`}
        aria-pressed={favourite}
        onClick={() => append('exerciseFavoured', { exercise: id, favourite: !favourite })}
      >
        <Icon name="heart" />
        {text.favour}
      </button>
      <Part title={text.startPose} lines={[one.start]} />
      <Part title={text.steps} lines={one.steps} />
      <Part title={text.breathing} lines={[one.breathing]} />
      <Part title={text.feel} lines={[one.feel]} />
      <Part title={text.errors} lines={one.errors} />
      <Part title={text.easier} lines={[one.easier]}>
        <Rungs ids={exercise.easier} />
      </Part>
      <Part title={text.harder} lines={[one.harder]}>
        <Rungs ids={exercise.harder} />
      </Part>
      <Facts exercise={exercise} />
      <Known exercise={exercise} />
      {replaceable.length && !swapped ? (
        <Act onClick={() => setSwapping(true)} icon="swap">
          {text.swapIn}
        </Act>
      ) : null}
      <p class="soft" role="status">
        {swapped ? text.swapped(one.name) : null}
      </p>
      <Sheet open={swapping} onClose={() => setSwapping(false)} title={text.swapTitle}>
        <div class={styles.swaps}>
          {replaceable.map((from) => (
            <Act key={from} reach={false} icon="swap" onClick={() => swap(from)}>
              {text.swapFor(exerciseName(session, from))}
            </Act>
          ))}
        </div>
      </Sheet>
    </Screen>
  );
}

function Switch({ on, onInput, label }: { on: boolean; onInput: (on: boolean) => void; label: string }) {
  return (
    <button type="button" class={`quiet soft ${styles.switch}`} aria-pressed={on} onClick={() => onInput(!on)}>
      {label}
    </button>
  );
}

/** "Waarom past deze bij mij", or a friendly no with the reason. */
function FitNote({ exercise }: { exercise: Exercise<ExerciseId> }) {
  const words = useWords('practice');
  if (!words) return null;
  const text = words.library;
  const fit = fitFor(person.value, exercise);
  const says = { 'in-plan': text.fitsPlan, yes: text.fitsYes, no: text.fitsNo, unknown: text.fitsUnknown }[fit.kind];
  return (
    <div class={styles.fit}>
      <Honest>{advice.value.locked ? text.lockedNote : says}</Honest>
      <Why reasons={fit.reasons} label={fit.kind === 'no' ? words.common.why : text.fits} />
    </div>
  );
}
