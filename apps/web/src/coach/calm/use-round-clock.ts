import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import { goOn, look, type RoundClock, standStill } from '@rugwijs/core';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { keepAwake } from '../../device/wake-lock.ts';

export interface RoundHandle {
  /** Seconds of the round that passed. */
  readonly elapsed: ReadonlySignal<number>;
  readonly running: Signal<boolean>;
  /** Stood still because the device slept. */
  readonly slept: ReadonlySignal<boolean>;
  readonly toggle: () => void;
  readonly pause: () => void;
}

/** Milliseconds between two looks at the clock; a hidden page looks less often, and misses nothing. */
const every = 200;

/** A round that runs by the clock: it goes on while the page is hidden, and stands still when the device slept. */
export function useRoundClock(seconds: number, onOver: () => void): RoundHandle {
  const elapsed = useSignal(0);
  const running = useSignal(true);
  const slept = useSignal(false);
  const clock = useRef<RoundClock>({ elapsed: 0 });
  const over = useRef(onOver);
  over.current = onOver;
  const stop = () => {
    clock.current = standStill(clock.current, deviceSeconds());
    running.value = false;
  };
  const going = running.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: signals and refs are read as they are; only going and length begin anew.
  useLayoutEffect(() => {
    if (!going) return;
    const letGo = keepAwake();
    slept.value = false;
    clock.current = goOn(clock.current, deviceSeconds());
    let frame = 0;
    const see = () => {
      const seen = look(clock.current, deviceSeconds());
      clock.current = seen;
      elapsed.value = Math.min(seconds, seen.elapsed);
      if (seen.seen === undefined) {
        slept.value = true;
        running.value = false;
      } else if (seen.elapsed >= seconds) {
        running.value = false;
        over.current();
      }
    };
    const draw = () => {
      see();
      frame = requestAnimationFrame(draw);
    };
    const timer = setInterval(see, every);
    draw();
    return () => {
      letGo();
      clearInterval(timer);
      cancelAnimationFrame(frame);
    };
  }, [going, seconds]);
  return {
    elapsed,
    running,
    slept,
    pause: stop,
    toggle: () => {
      if (running.peek()) stop();
      else running.value = true;
    },
  };
}

function deviceSeconds(): number {
  return performance.now() / 1000;
}
