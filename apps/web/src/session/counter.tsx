import { useComputed } from '@preact/signals';
import type { Words } from '@rugwijs/text';
import { Quiet } from '../design/act.tsx';
import { Bones } from '../design/bones.tsx';
import { useWords } from '../shell/words.ts';
import { currentItem, progressOf, secondsLeft } from './moment.ts';
import type { Item, Motion } from './player.ts';
import styles from './session.module.css';
import type { SessionHandle } from './use-session.ts';

/** More repetitions than this are shown as ten parts: smaller vertebrae would not be seen. */
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
  const { number, unit, label } = shown(item.value, motion.value, count.value, left.value ?? 0, words);
  const byRep = dose.kind === 'reps' && dose.reps <= mostBones;
  const now = moving ? (byRep ? count.value : tenths.value) : undefined;
  return (
    <>
      <div class={`count ${styles.count}`}>
        <b>{number}</b>
        <span class="lead">
          {unit}
          {under ? <span class={`small soft ${styles.under}`}>{under}</span> : null}
        </span>
        <span class="spring" />
        {motion.value === 'resting' ? (
          <Quiet onClick={() => session.act({ kind: 'start' })}>{text.rest.skip}</Quiet>
        ) : (
          <Quiet onClick={onSwap}>{text.other}</Quiet>
        )}
      </div>
      <div class={styles.reps}>
        <Bones
          wide
          total={byRep ? dose.reps : 10}
          done={byRep ? count.value : tenths.value}
          {...(now === undefined ? {} : { now })}
          label={label}
        />
      </div>
    </>
  );
}

interface Shown {
  readonly number: string;
  readonly unit: string;
  /** Text alternative of the vertebrae. */
  readonly label: string;
}

/** What the large number says: the repetition going on, what there is to do, or the time that is left. */
function shown(item: Item, motion: Motion, count: number, left: number, words: Words['practice']): Shown {
  const text = words.player;
  const { dose } = item;
  if (dose.kind === 'reps') {
    const moving = motion === 'moving';
    const rep = Math.min(dose.reps, count + (moving ? 1 : 0));
    const label = text.reps(rep, dose.reps);
    if (motion === 'count-in') return { number: String(left), unit: text.countIn, label };
    if (motion === 'resting') return { number: String(left), unit: text.rest.title, label };
    return moving || count > 0
      ? { number: String(rep), unit: text.of(dose.reps), label }
      : { number: String(dose.reps), unit: text.times, label };
  }
  const whole = dose.kind === 'hold' ? dose.seconds : dose.minutes * 60;
  const label = text.time(left, whole);
  if (motion === 'count-in') return { number: String(left), unit: text.countIn, label };
  if (motion === 'resting') return { number: String(left), unit: text.rest.title, label };
  return dose.kind === 'hold'
    ? { number: String(left), unit: text.seconds, label }
    : { number: clock(left), unit: text.minutes, label };
}

/** `4:05`. */
function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
