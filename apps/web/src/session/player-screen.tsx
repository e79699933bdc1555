import { useComputed } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Quiet } from '../design/act.tsx';
import { Bones } from '../design/bones.tsx';
import { canTurn } from '../design/figure-view.tsx';
import { Icon } from '../design/icon.tsx';
import { Screen } from '../design/screen.tsx';
import { settings } from '../device/settings.ts';
import { useWords } from '../shell/words.ts';
import { sayDose } from '../today/say.ts';
import { bigScreen, leaveBigScreen, toggleBigScreen } from './big-screen.ts';
import { useClockwork, useKeys } from './clockwork.ts';
import { tell } from './coach.ts';
import { Counter } from './counter.tsx';
import { exerciseWords, isExercise } from './exercise.ts';
import { ExplainSheet } from './explain-sheet.tsx';
import { currentItem, phaseOf } from './moment.ts';
import { NextUp } from './next-up.tsx';
import styles from './session.module.css';
import { Stage } from './stage.tsx';
import { StopSheet } from './stop-sheet.tsx';
import { SwapSheet } from './swap-sheet.tsx';
import type { SessionHandle } from './use-session.ts';

export interface PlayerScreenProps {
  session: SessionHandle;
  onHurts: () => void;
  onStop: () => void;
}

type Open = 'explain' | 'swap' | 'stop' | undefined;

/** One exercise: the figure, the count, and three large buttons. */
export function PlayerScreen({ session, onHurts, onStop }: PlayerScreenProps) {
  const words = useWords('practice');
  const exercises = useWords('session');
  const [open, setOpen] = useState<Open>();
  const [said, setSaid] = useState<string>();
  const [turned, setTurned] = useState(false);
  const pauseButton = useRef<HTMLButtonElement>(null);
  const language = settings.value.language;
  const play = useComputed(() => session.kept.value?.play);
  const index = useComputed(() => play.value?.index ?? 0);
  const motion = useComputed(() => play.value?.motion ?? 'finished');
  const paused = useComputed(() => play.value?.paused ?? false);
  const side = useComputed(() => play.value?.side ?? 0);
  const slow = useComputed(() => play.value?.slow ?? false);
  const mirror = useComputed(() => (side.value === 1) !== (play.value?.flipped ?? false));
  const item = useComputed(() => (play.value ? currentItem(play.value) : undefined));
  const reps = useComputed(() => play.value?.count ?? 0);
  const phase = useComputed(() => (play.value ? phaseOf(play.value) : 0));
  const running = motion.value !== 'ready' && motion.value !== 'finished' && !paused.value && open === undefined;
  useClockwork(
    running,
    (seconds) => session.act({ kind: 'tick', seconds }),
    () => session.act({ kind: 'pause' }),
  );
  useEffect(() => leaveBigScreen, []);
  useKeys(open === undefined, {
    onSpace: () => session.act({ kind: 'toggle-pause' }),
    onRight: () => session.act({ kind: 'skip' }),
    onLeft: () => session.act({ kind: 'again' }),
  });
  const exercise = item.value?.exercise;
  const one = exercises && exercise ? exerciseWords(exercises, exercise) : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new exercise is announced once.
  useEffect(() => {
    setSaid(undefined);
    if (one && motion.peek() === 'ready') tell(`${words?.player.say.exercise(one.name) ?? ''} ${one.start}`, language);
  }, [index.value, exercise]);
  if (!words || !exercises || !item.value || !exercise || !isExercise(exercise) || !one) return null;
  const text = words.player;
  const big = bigScreen.value;
  const total = play.value?.items.length ?? 1;
  const lighter = () => {
    session.act({ kind: 'too-heavy' });
    const now = item.peek();
    if (now?.tooHeavy && now.exercise === exercise) setSaid(text.lowered(sayDose(now.dose, now.sides, words.common)));
    pauseButton.current?.focus();
  };
  const waiting = motion.value === 'ready' || paused.value;
  return (
    <Screen
      title={one.name}
      hideTitle
      close
      back={() => setOpen('stop')}
      class={`${styles.player} ${big ? styles.big : ''}`}
      focusOn={`${index.value}-${exercise}`}
      header={
        <div class={styles.where}>
          <Bones done={index.value} now={index.value} total={total} label={text.where(index.value + 1, total)} />
          <button
            class="back"
            type="button"
            aria-label={big ? text.smallScreen : text.bigScreen}
            title={big ? text.smallScreen : text.bigScreen}
            onClick={toggleBigScreen}
          >
            <Icon name={big ? 'smaller' : 'larger'} />
          </button>
        </div>
      }
    >
      <div class={`stage bleed pic ${styles.stage}`}>
        <div class={styles.words}>
          <p class="as-h1" aria-hidden="true">
            {one.name}
          </p>
          <p class={`lead ${styles.cue}`}>
            {said ?? cueLine(motion.value, side.value, item.value.sides === 'each', one, text, reps.value)}
          </p>
          <p class="hidden" role="status">
            {said}
          </p>
        </div>
        <div class="ground">
          <Stage id={exercise} phase={phase} mirror={mirror.value} view={turned ? 'other' : 'usual'} title={one.alt} />
        </div>
      </div>
      <div class={`stack ${styles.play}`}>
        <Counter session={session} onSwap={() => setOpen('swap')} />
        <NextUp session={session} />
      </div>
      <div class="reach">
        <div class="controls">
          <button type="button" onClick={lighter}>
            {text.tooHeavy[0]}
            <br />
            {text.tooHeavy[1]}
          </button>
          <button
            ref={pauseButton}
            type="button"
            class="pause"
            aria-label={waiting ? (motion.value === 'ready' ? text.start : text.resume) : text.pause}
            onClick={() => session.act({ kind: 'toggle-pause' })}
          >
            <Icon name={waiting ? 'play' : 'pause'} />
          </button>
          <button type="button" onClick={onHurts}>
            {text.hurts[0]}
            <br />
            {text.hurts[1]}
          </button>
        </div>
        <div class={styles.small}>
          <Quiet tone="soft" onClick={() => setOpen('explain')}>
            {text.more}
          </Quiet>
          {motion.value === 'ready' && item.value.sides === 'each' ? (
            <Quiet tone="soft" onClick={() => session.act({ kind: 'flip' })}>
              {text.flip}
            </Quiet>
          ) : (
            <Quiet tone="soft" onClick={() => session.act({ kind: 'slow', on: !slow.value })}>
              {slow.value ? text.normal : text.slow}
            </Quiet>
          )}
          {canTurn(exercise) ? (
            <Quiet tone="soft" onClick={() => setTurned(!turned)}>
              {text.turn}
            </Quiet>
          ) : null}
          <Quiet tone="soft" onClick={() => session.act({ kind: 'skip' })}>
            {motion.value === 'ready' ? text.skip : text.enough}
          </Quiet>
        </div>
        <p class={`small soft ${styles.keys}`}>{text.keys}</p>
      </div>
      <ExplainSheet open={open === 'explain'} onClose={() => setOpen(undefined)} exercise={exercise} />
      <SwapSheet open={open === 'swap'} onClose={() => setOpen(undefined)} session={session} />
      <StopSheet open={open === 'stop'} onClose={() => setOpen(undefined)} onStop={onStop} />
    </Screen>
  );
}

type PlayerWords = NonNullable<ReturnType<typeof useWords<'practice'>>>['player'];
interface OneExercise {
  readonly start: string;
  readonly steps: readonly string[];
  readonly breathing: string;
}

/** The line under the name: how to begin, what to do in this half of the movement, which side, or rest. */
function cueLine(
  motion: string,
  side: number,
  each: boolean,
  one: OneExercise,
  text: PlayerWords,
  count: number,
): string {
  if (motion === 'ready') return one.start;
  if (motion === 'resting') return `${text.rest.title}. ${text.rest.note}`;
  if (motion === 'count-in') return each ? `${text.side[side === 1 ? 1 : 0]}.` : text.countIn;
  // Each repetition recalls another step, and now and then the breath.
  const lines = [...one.steps, one.breathing];
  return lines[count % lines.length] ?? one.start;
}
