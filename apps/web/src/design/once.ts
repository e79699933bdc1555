import { useRef } from 'preact/hooks';

/** What a press sets going; the promise when it takes a while, such as writing to the device. */
export type Press = () => unknown;

/** A press that is still being carried out takes no second one: who presses twice writes once. */
export function useOnce(press: Press | undefined): () => void {
  const busy = useRef(false);
  return () => {
    if (busy.current) return;
    const going = press?.();
    if (!(going instanceof Promise)) return;
    busy.current = true;
    void going.finally(() => {
      busy.current = false;
    });
  };
}
