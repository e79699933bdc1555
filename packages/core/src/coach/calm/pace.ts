import type { Bounds, Pace } from './knowledge.ts';

/** One breath in seconds; in and out together are the whole. */
export interface BreathCycle {
  readonly seconds: number;
  readonly inhale: number;
  readonly exhale: number;
}

/** Where a breath stands. */
export interface BreathMoment {
  readonly phase: 'in' | 'out';
  /** Whole breaths done before this one. */
  readonly breaths: number;
  /** Part of the whole breath that has passed, 0 up to 1. */
  readonly part: number;
  /** Part of breathing in (or out) that has passed, 0 up to 1. */
  readonly phasePart: number;
  /** How full: 0 is empty, 1 full. Slow at both ends, as a breath is. */
  readonly fullness: number;
  /** Seconds of this phase that are begun, from 1: what one counts aloud. */
  readonly count: number;
}

/** A pace within what may be chosen; what is no number becomes the usual one. */
export function paceWithin(pace: Pace, perMinute: Bounds, inShare: Bounds): Pace {
  return { perMinute: within(pace.perMinute, perMinute), inShare: within(pace.inShare, inShare) };
}

/** The lengths of one breath. There is no holding in it: out follows in at once. */
export function breathCycle({ perMinute, inShare }: Pace): BreathCycle {
  const seconds = 60 / perMinute;
  const inhale = seconds * inShare;
  return { seconds, inhale, exhale: seconds - inhale };
}

/** Seconds of the whole breaths that fit best in so many minutes, at least one: a round never ends halfway a breath. */
export function wholeBreaths(minutes: number, { seconds }: BreathCycle): number {
  return Math.max(1, Math.round((minutes * 60) / seconds)) * seconds;
}

/** Where the breath stands so many seconds after the round began. */
export function breathAt(cycle: BreathCycle, elapsed: number): BreathMoment {
  const time = Math.max(0, elapsed);
  const breaths = Math.floor(time / cycle.seconds);
  const inBreath = Math.min(cycle.seconds, Math.max(0, time - breaths * cycle.seconds));
  const phase = inBreath < cycle.inhale ? 'in' : 'out';
  const length = phase === 'in' ? cycle.inhale : cycle.exhale;
  const since = phase === 'in' ? inBreath : inBreath - cycle.inhale;
  const phasePart = Math.min(1, since / length);
  const eased = (1 - Math.cos(Math.PI * phasePart)) / 2;
  return {
    phase,
    breaths,
    part: inBreath / cycle.seconds,
    phasePart,
    fullness: phase === 'in' ? eased : 1 - eased,
    count: Math.floor(since) + 1,
  };
}

function within(value: number, { least, most, usual }: Bounds): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : usual;
}
