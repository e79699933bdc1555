import { knowledge } from '@rugwijs/clinical';
import { swapsFor } from '@rugwijs/core';
import { Quiet } from '../design/act.tsx';
import { FigureView } from '../design/figure-view.tsx';
import { Sheet } from '../design/sheet.tsx';
import { Why } from '../design/why.tsx';
import { append, person } from '../device/journal.ts';
import { useWords } from '../shell/words.ts';
import { sayDose } from '../today/say.ts';
import { exerciseName, exerciseOf, sourceOf } from './exercise.ts';
import { currentItem } from './moment.ts';
import styles from './session.module.css';
import type { SessionHandle } from './use-session.ts';

export interface SwapSheetProps {
  open: boolean;
  onClose: () => void;
  session: SessionHandle;
}

/** Equivalents of the present exercise; those that do not fit stand under them with the reason. */
export function SwapSheet({ open, onClose, session }: SwapSheetProps) {
  const words = useWords('practice');
  if (!words) return null;
  return (
    <Sheet open={open} onClose={onClose} title={words.player.swap.title}>
      {open ? <Swaps session={session} onDone={onClose} /> : null}
    </Sheet>
  );
}

function Swaps({ session, onDone }: { session: SessionHandle; onDone: () => void }) {
  const words = useWords('practice');
  const exercises = useWords('session');
  const play = session.kept.value?.play;
  const item = play && currentItem(play);
  const plan = person.value.plan?.plan;
  if (!words || !exercises || !item || !plan) return null;
  const text = words.player.swap;
  const here = new Set(play.items.map((one) => one.exercise));
  const swaps = swapsFor(item.exercise, plan, person.value.answers, knowledge);
  const allowed = swaps.allowed.filter((id) => !here.has(id));
  const choose = (id: string) => {
    const start = exerciseOf(id)?.startDose;
    const source = start && sourceOf(id, start);
    if (!source) return;
    const from = item.exercise;
    session.act({ kind: 'swap', to: source });
    void append('exerciseSwapped', { from, to: id, why: item.report ? 'pain' : 'choice' });
    onDone();
  };
  return (
    <div class={styles.explain}>
      <p class="lead">{allowed.length ? text.lead : text.none}</p>
      <ul class="thread">
        {allowed.map((id) => {
          const one = exerciseOf(id);
          return one ? (
            <li class={styles.swap} key={id}>
              <div>
                <h3>{exerciseName(exercises, id)}</h3>
                <p>{sayDose(one.startDose, one.sides, words.common)}</p>
                <Quiet tone="why" onClick={() => choose(id)}>
                  {text.choose}
                  <span class="hidden"> {exerciseName(exercises, id)}</span>
                </Quiet>
              </div>
              <div class="thumb">
                <FigureView id={one.id} phase={0.5} />
              </div>
            </li>
          ) : null;
        })}
      </ul>
      {swaps.refused.length ? (
        <details>
          <summary>{text.refused}</summary>
          <ul class="thread">
            {swaps.refused.map(({ exercise, reasons }) => (
              <li class={styles.swap} key={exercise}>
                <div>
                  <h3>{exerciseName(exercises, exercise)}</h3>
                  <Why reasons={reasons} title={exerciseName(exercises, exercise)} />
                </div>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
