import { coachKnowledge } from '@rugwijs/clinical';
import type { HomeTestId } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Act } from '../../design/act.tsx';
import { FigureView } from '../../design/figure-view.tsx';
import { Screen } from '../../design/screen.tsx';
import { settings } from '../../device/settings.ts';
import { speech } from '../../device/speech.ts';
import { keepAwake } from '../../device/wake-lock.ts';
import { useKeys } from '../../session/clockwork.ts';
import { tell } from '../../session/coach.ts';
import { figures } from './figures.ts';
import { beepAt } from './sounds.ts';
import styles from './strength.module.css';

/** Seconds to get into position. */
const countIn = 5;

export interface ClockProps {
  test: HomeTestId;
  words: Words['strength'];
  /** Seconds since "now", and whether the test ended by itself. */
  onEnd: (seconds: number, top: boolean) => void;
}

/**
 * The count-in, the seconds, and one very large stop. Time is taken from the clock and not counted in frames: a page that was
 * hidden for a moment must not shorten a hold.
 */
export function Clock({ test, words, onEnd }: ClockProps) {
  const { clock, topSeconds } = coachKnowledge.strength.tests[test];
  const text = words.flow;
  const [since, setSince] = useState(-countIn);
  const started = useRef<number>(undefined);
  const over = useRef(false);
  const end = (seconds: number, top: boolean) => {
    if (over.current) return;
    over.current = true;
    if (settings.peek().soundOn) speech.beep('end');
    onEnd(Math.max(0, seconds), top);
  };
  const passed = () => (performance.now() - (started.current ?? performance.now())) / 1000 - countIn;
  useClock(started, () => {
    const seconds = passed();
    if (seconds >= topSeconds) return end(topSeconds, true);
    setSince(Math.floor(seconds));
  });
  useSounds(since, text);
  const stop = () => end(passed(), false);
  useKeys(true, { onSpace: stop, onRight: () => {}, onLeft: () => {} });
  const figure = figures[test];
  const going = since >= 0;
  const shown = !going ? -since : clock === 'countdown' ? topSeconds - since : since;
  return (
    <Screen title={words.tests[test].name} hideTitle back={() => stop()} close>
      <div class={`stage bleed pic ${styles.stage}`}>
        <div class="ground">
          <FigureView
            id={figure.id}
            phase={figure.hold}
            playing={going && clock !== 'hold'}
            title={words.tests[test].alt}
          />
        </div>
      </div>
      <div class={styles.clock}>
        <p class="lead">{going ? text[cueOf(test, clock)] : text.get}</p>
        <b role="timer" aria-live="off">
          {shown}
        </b>
        <p class="soft">{clock === 'countdown' && going ? `${text.seconds} ${text.left}` : text.seconds}</p>
        <p class="hidden" role="status">
          {going ? (since === 0 ? text.go : since % 30 === 0 ? `${shown}` : null) : text.get}
        </p>
      </div>
      <div class={`reach ${styles.stop}`}>
        <Act icon="pause" reach={false} onClick={stop}>
          {text.stop}
        </Act>
      </div>
    </Screen>
  );
}

function cueOf(test: HomeTestId, clock: string): 'hold' | 'count' | 'walk' {
  if (clock === 'hold') return 'hold';
  return test === 'six-minute-walk' ? 'walk' : 'count';
}

/** Looks at the clock five times a second, and keeps the screen on. */
function useClock(started: { current: number | undefined }, look: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: one start; `look` reads the present state itself.
  useEffect(() => {
    started.current = performance.now();
    const letGo = keepAwake();
    const timer = setInterval(() => latest.current(), 200);
    return () => {
      clearInterval(timer);
      letGo();
      speech.stop();
    };
  }, []);
  const latest = useRef(look);
  latest.current = look;
}

/** Tones in the count-in; "now" and every thirty seconds the voice, or tones where there is none. */
function useSounds(since: number, text: Words['strength']['flow']): void {
  useEffect(() => {
    const { voice, soundOn, language } = settings.peek();
    if (since === 0) tell(text.go, language);
    else if (since > 0 && since % 30 === 0) tell(String(since), language);
    const beep = soundOn ? beepAt(since, voice && speech.canSpeak(language)) : undefined;
    if (beep) speech.beep(beep);
  }, [since, text]);
}
