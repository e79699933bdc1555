import { useComputed } from '@preact/signals';
import { Quiet } from '../design/act.tsx';
import { Bones } from '../design/bones.tsx';
import { useWords } from '../shell/words.ts';
import { currentItem, progressOf, secondsLeft } from './player.ts';
import styles from './session.module.css';
import type { SessionHandle } from './use-session.ts';

/** Vertebrae in a row never get smaller than this many. */
const mostBones = 15;

/** The large number and the row of vertebrae: repetitions, or seconds of a hold, a rest, a timed exercise. */
export function Counter({ session, onSwap }: { session: SessionHandle; onSwap: () => void }) {
  const words = useWords('practice');
  const play = useComputed(() => session.kept.value?.play);
  const item = useComputed(() => (play.value ? currentItem(play.value) : undefined));
  const count = useComputed(() => play.value?.count ?? 0);
  const set = useComputed(() => play.value?.set ?? 0);
  const side = useComputed(() => play.value?.side ?? 0);
  const motion = useComputed(() => play.value?.motion ?? 'finished');
  const left = useComputed(() => (play.value ? secondsLeft(play.value) : undefined));
  const tenths = useComputed(() => (play.value ? Math.floor(progressOf(play.value) * 10) : 0));
  if (!words || !item.value) return null;
  const text = words.player;
  const { dose, sides } = item.value;
  const moving = motion.value === 'moving';
  const round = dose.kind !== 'time' && dose.sets > 1 ? text.set(set.value + 1, dose.sets) : undefined;
  const turn = sides === 'each' && motion.value !== 'ready' ? text.side[side.value] : undefined;
  const under = [round, turn].filter(Boolean).join(' · ');
  const resting = motion.value === 'resting';
  const reps = dose.kind === 'reps' && !resting;
  const number = reps
    ? moving
      ? Math.min(dose.reps, count.value + 1)
      : count.value || dose.reps
    : sayLeft(left.value ?? 0, dose.kind === 'time' && !resting);
  const unit = reps
    ? moving || count.value > 0
      ? text.of(dose.reps)
      : words.common.dose.reps(1, dose.reps, false).replace(/^\d+\s*/, '')
    : dose.kind === 'time' && !resting
      ? text.minutes
      : text.seconds;
  const whole = dose.kind === 'reps' ? dose.reps : dose.kind === 'hold' ? dose.seconds : dose.minutes * 60;
  const label = reps ? text.reps(moving ? count.value + 1 : count.value, dose.reps) : text.time(left.value ?? 0, whole);
  return (
    <>
      <div class={`count ${styles.count}`}>
        <b>{number}</b>
        <span class="lead">
          {unit}
          {under ? <span class={`small soft ${styles.under}`}>{under}</span> : null}
        </span>
        <span class="spring" />
        {resting ? (
          <Quiet onClick={() => session.act({ kind: 'start' })}>{text.rest.skip}</Quiet>
        ) : (
          <Quiet onClick={onSwap}>{text.other}</Quiet>
        )}
      </div>
      <div class={styles.reps}>
        {reps && dose.reps <= mostBones ? (
          <Bones wide total={dose.reps} done={count.value} {...(moving ? { now: count.value } : {})} label={label} />
        ) : (
          <Bones wide total={10} done={tenths.value} {...(moving ? { now: tenths.value } : {})} label={label} />
        )}
      </div>
    </>
  );
}

/** Seconds as they are, minutes as `4:05`. */
function sayLeft(seconds: number, clock: boolean): string {
  return clock ? `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}` : String(seconds);
}
