import type { ComponentChildren } from 'preact';

/** One sentence that says what we do not know, at full size. */
export function Honest({ children }: { children: ComponentChildren }) {
  return <p class="honest">{children}</p>;
}
