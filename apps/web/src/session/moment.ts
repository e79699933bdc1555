import type { Dose } from '@rugwijs/core';
import type { Item, Play } from './player.ts';

// What a moment of the session looks like: where the figure stands, what the counter says.

/** Seconds of counting in before the first repetition. */
export const countInSeconds = 3;
const slowFactor = 1.5;

/** Rest between two sets, in seconds: long enough to breathe out, short enough to stay warm (own). */
export const restSeconds = 20;

/** The exercise on stage; undefined when finished. */
export function currentItem(play: Play): Item | undefined {
  return play.motion === 'finished' ? undefined : play.items[play.index];
}

/** Where the figure stands in its cycle, 0–1. A hold keeps the middle of the movement. */
export function phaseOf(play: Play): number {
  const item = currentItem(play);
  if (!item || play.motion !== 'moving') return 0;
  if (item.dose.kind === 'hold') return 0.5 * ease(Math.min(1, play.seconds / 1.5, holdLeft(item, play) / 1));
  return (play.seconds % repSeconds(item, play)) / repSeconds(item, play);
}

/** Whole seconds that a hold, a timed exercise or a rest still lasts; undefined while counting repetitions. */
export function secondsLeft(play: Play): number | undefined {
  const item = currentItem(play);
  if (!item) return undefined;
  if (play.motion === 'resting') return Math.ceil(restSeconds - play.seconds);
  if (play.motion === 'count-in') return Math.ceil(countInSeconds - play.seconds);
  const whole = wholeSeconds(item.dose);
  return whole === undefined ? undefined : Math.ceil(whole - (play.motion === 'moving' ? play.seconds : 0));
}

/** Share of the present exercise that is done, 0–1. */
export function progressOf(play: Play): number {
  const item = currentItem(play);
  if (!item) return 0;
  const rounds = roundsOf(item);
  const before = play.set * sidesOf(item) + play.side;
  const within =
    item.dose.kind === 'reps'
      ? play.count / item.dose.reps
      : play.motion === 'moving'
        ? play.seconds / (wholeSeconds(item.dose) ?? 1)
        : 0;
  return Math.min(1, (before + within) / rounds);
}

/** Whether the body moved in the present exercise: past the first count-in. */
export function isBegun(play: Play): boolean {
  const atFirst = play.set === 0 && play.side === 0 && play.count === 0;
  return play.motion === 'moving' || play.motion === 'resting' || (play.motion === 'count-in' && !atFirst);
}

/** Seconds that one repetition takes now. */
export function repSeconds(item: Item, play: Play): number {
  return item.secondsPerRep * (play.slow ? slowFactor : 1);
}

function holdLeft(item: Item, play: Play): number {
  return (wholeSeconds(item.dose) ?? 0) - play.seconds;
}

/** Length of a hold or a timed exercise, in seconds; undefined while counting repetitions. */
export function wholeSeconds(dose: Dose): number | undefined {
  if (dose.kind === 'hold') return dose.seconds;
  return dose.kind === 'time' ? dose.minutes * 60 : undefined;
}

function sidesOf(item: Item): number {
  return item.sides === 'each' ? 2 : 1;
}

function roundsOf(item: Item): number {
  return (item.dose.kind === 'time' ? 1 : item.dose.sets) * sidesOf(item);
}

function ease(share: number): number {
  return share * share * (3 - 2 * share);
}
