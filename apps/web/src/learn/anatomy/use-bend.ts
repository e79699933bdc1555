import { useEffect, useRef, useState } from 'preact/hooks';

/** How long the drawing takes to get where a button sends it, in milliseconds. */
const duration = 500;

/** How far the drawn back is bent (−1 to 1): at once, as a slider does, or moving there, as a button does; with reduced motion always at once. */
export function useBend(): { bend: number; set: (bend: number) => void; moveTo: (bend: number) => void } {
  const [bend, setBend] = useState(0);
  const handle = useRef(0);
  useEffect(() => () => cancelAnimationFrame(handle.current), []);
  const set = (to: number) => {
    cancelAnimationFrame(handle.current);
    setBend(to);
  };
  const moveTo = (to: number) => {
    cancelAnimationFrame(handle.current);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return setBend(to);
    let started: number | undefined;
    const step = (time: number) => {
      started ??= time;
      const share = Math.min(1, (time - started) / duration);
      setBend(bend + (to - bend) * share * share * (3 - 2 * share));
      if (share < 1) handle.current = requestAnimationFrame(step);
    };
    handle.current = requestAnimationFrame(step);
  };
  return { bend, set, moveTo };
}
