/** How long a round has gone on, told by a clock and not by frames: a hidden page draws none, and the time goes on. */
export interface RoundClock {
  /** Seconds of the round that passed. */
  readonly elapsed: number;
  /** The device's clock at the last look, in seconds; absent while it stands still. */
  readonly seen?: number;
}

/** Longer than this without a look means that the device slept: nobody was breathing along, so it does not count. */
export const longestGap = 75;

/** The clock going, from now on. */
export function goOn(clock: RoundClock, now: number): RoundClock {
  return { elapsed: clock.elapsed, seen: now };
}

/** The clock standing still, with what passed since the last look counted. */
export function standStill(clock: RoundClock, now: number): RoundClock {
  return { elapsed: look(clock, now).elapsed };
}

/** What the clock says now. After a gap that is too long it stands still where it was; a clock set back counts nothing. */
export function look(clock: RoundClock, now: number): RoundClock {
  if (clock.seen === undefined) return clock;
  const gap = now - clock.seen;
  if (gap > longestGap) return { elapsed: clock.elapsed };
  return { elapsed: clock.elapsed + Math.max(0, gap), seen: now };
}
