import { coachKnowledge, exerciseTable } from '@rugwijs/clinical';
import { type BreakMovementId, nextMovement } from '@rugwijs/core';
import { type FigureId, figureIds } from '@rugwijs/figure';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { checkHref } from '../../alarm/net.tsx';
import { Act, Quiet } from '../../design/act.tsx';
import { FigureView } from '../../design/figure-view.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { breakSettings, changeBreaks } from '../../device/break-settings.ts';
import { wallNow } from '../../device/clock.ts';
import { advice, append, person, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { bodyNow } from '../now.ts';
import styles from './breaks.module.css';

const { breaks } = coachKnowledge;

/** One minute of one movement, another than last time. */
export function Go() {
  const words = useWords('breaks');
  const { route } = useLocation();
  const [skipped, setSkipped] = useState<readonly BreakMovementId[]>([]);
  // Fixed while the screen stands: writing it down must not put the next one there.
  const [taken] = useState(person.value.logs.paused);
  const left = useCountdown(skipped.length);
  if (!words) return null;
  const body = bodyNow(person.value, advice.value);
  const who = {
    limits: body.limits,
    easyOnly: body.unchecked || body.alarm,
    mode: advice.value.mode ?? 'light',
    sittingOnly: breakSettings.value.sittingOnly,
  } as const;
  const { movement, reasons } = nextMovement(who, taken, skipped, exerciseTable, breaks);
  const said = words.movements[movement];
  const done = async () => {
    changeBreaks({ last: wallNow(), snoozedUntil: undefined });
    await append('paused', { day: today(), movement });
    route('/tools/breaks');
  };
  return (
    <Screen title={said.name} lead={said.says} back="/tools/breaks" tab="none">
      <div class={`ground pic ${styles.stage}`}>
        <FigureView id={figureOf(movement)} playing={left > 0} title={said.says} />
      </div>
      <div class={styles.count}>
        <p class={`num ${styles.left}`} role="timer" aria-label={words.go.leftLabel(left)}>
          {words.go.left(left)}
        </p>
        <p role="status">{left === 0 ? words.go.ready : null}</p>
      </div>
      <p class="small">
        {words.go.care} <a href={checkHref()}>{words.go.check}</a>
      </p>
      <div class={styles.actions}>
        <Quiet icon="swap" onClick={() => setSkipped([...skipped, movement])}>
          {words.go.other}
        </Quiet>
        <Why reasons={reasons} />
      </div>
      <Act icon="check" onClick={done}>
        {words.go.done}
      </Act>
    </Screen>
  );
}

function figureOf(movement: BreakMovementId): FigureId {
  const { figure } = breaks.movements[movement];
  return figureIds.find((id) => id === figure) ?? 'stand';
}

/** Seconds left of the minute; begins again when `round` changes. By the clock, so that a page in the background keeps time. */
function useCountdown(round: number): number {
  const [left, setLeft] = useState<number>(breaks.seconds);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another movement begins its own minute.
  useEffect(() => {
    const end = Date.now() + breaks.seconds * 1000;
    setLeft(breaks.seconds);
    const timer = setInterval(() => {
      const rest = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      setLeft(rest);
      if (rest === 0) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [round]);
  return left;
}
