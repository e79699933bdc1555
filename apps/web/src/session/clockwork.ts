import { useEffect, useLayoutEffect } from 'preact/hooks';
import { keepAwake } from '../device/wake-lock.ts';

/** Longest time that counts at once, in seconds: after a stall the count goes on, it does not jump. */
const longestTick = 0.5;

/** Thirty pictures a second are enough for a slow movement, and spare the battery. In milliseconds. */
const shortestFrame = 30;

/** Passes time while the player runs, keeps the screen on, and pauses when the page is hidden. */
export function useClockwork(running: boolean, tick: (seconds: number) => void, pause: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: tick and pause read the present state themselves.
  useEffect(() => {
    if (!running) return;
    const letGo = keepAwake();
    let last: number | undefined;
    let handle = requestAnimationFrame(function frame(time) {
      handle = requestAnimationFrame(frame);
      if (last !== undefined && time - last < shortestFrame) return;
      if (last !== undefined) tick(Math.min(longestTick, (time - last) / 1000));
      last = time;
    });
    const hide = () => {
      if (document.visibilityState === 'hidden') pause();
    };
    document.addEventListener('visibilitychange', hide);
    return () => {
      letGo();
      cancelAnimationFrame(handle);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [running]);
}

export interface Keys {
  readonly onSpace: () => void;
  readonly onRight: () => void;
  readonly onLeft: () => void;
}

/** Space and arrows (and the pages of a presenter's remote), except where the element in focus has its own use for them, or a sheet is open. */
export function useKeys(active: boolean, keys: Keys): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys read the present state themselves.
  useLayoutEffect(() => {
    if (!active) return;
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]')) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('input, textarea, select')) return;
      if (event.key === ' ' && !target?.closest('button, a, summary')) {
        event.preventDefault();
        keys.onSpace();
      } else if (event.key === 'ArrowRight' || event.key === 'PageDown') keys.onRight();
      else if (event.key === 'ArrowLeft' || event.key === 'PageUp') keys.onLeft();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [active]);
}
