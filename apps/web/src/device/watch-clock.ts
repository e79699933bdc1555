/** How often the clock is looked at, in milliseconds: one long timer does not survive a sleeping laptop, nor a new start. */
export const lookEvery = 15_000;

/** Gives what begins to look at the clock again and again; called once more it only looks at once. */
export function watchClock(look: () => Promise<void>): () => void {
  let looking = false;
  return () => {
    if (!looking) setInterval(() => void look(), lookEvery);
    looking = true;
    void look();
  };
}
