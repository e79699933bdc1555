import type { Dose } from '@rugwijs/core';
import { countInSeconds, currentItem, isBegun, repSeconds, restSeconds, secondsLeft, wholeSeconds } from './moment.ts';

/** What the player needs to know of one exercise. */
export interface ItemSource {
  readonly exercise: string;
  readonly dose: Dose;
  readonly sides: 'together' | 'each';
  readonly secondsPerRep: number;
  /** The exercise of the plan in whose place this one stands. */
  readonly insteadOf?: string;
}

/** What a person says after "het doet pijn". `unknown` was already counted as yes by the form. */
export interface HurtReport {
  /** 0–10, highest while moving. */
  readonly during: number;
  readonly where: readonly string[];
  readonly legSpread: boolean;
  readonly nerveSign: boolean;
}

/** One exercise of the session, with what happened to it. */
export interface Item extends ItemSource {
  /** The dose at the start; `dose` is lower after "te zwaar". */
  readonly planned: Dose;
  readonly status: 'todo' | 'done' | 'part' | 'skipped' | 'stopped';
  readonly tooHeavy: boolean;
  readonly report?: HurtReport;
}

/** `ready` waits for a tap; `count-in` is three seconds; `resting` is between sets; `finished` is the end of the last exercise. */
export type Motion = 'ready' | 'count-in' | 'moving' | 'resting' | 'finished';

/** The whole state of the player: plain data, so that it survives a reload. Counts start at 0, time is in seconds. */
export interface Play {
  readonly items: readonly Item[];
  readonly index: number;
  readonly motion: Motion;
  readonly paused: boolean;
  readonly slow: boolean;
  /** The other side goes first. */
  readonly flipped: boolean;
  readonly set: number;
  readonly side: 0 | 1;
  /** Repetitions finished in this set and side. */
  readonly count: number;
  /** Seconds inside the present repetition, hold, rest or count-in. */
  readonly seconds: number;
}

export type Action =
  | { readonly kind: 'tick'; readonly seconds: number }
  | { readonly kind: 'start' | 'toggle-pause' | 'pause' | 'skip' | 'again' | 'too-heavy' | 'enough' | 'flip' }
  | { readonly kind: 'slow'; readonly on: boolean }
  | { readonly kind: 'hurt'; readonly report: HurtReport; readonly next: 'stop' | 'go-on' }
  | { readonly kind: 'swap'; readonly to: ItemSource };

/** Something to say or to beep. */
export type Cue =
  | { readonly kind: 'count-in'; readonly left: number }
  | { readonly kind: 'count'; readonly rep: number; readonly of: number }
  | { readonly kind: 'seconds-left'; readonly left: number }
  | { readonly kind: 'minutes-left'; readonly left: number }
  | { readonly kind: 'other-side' | 'rest' | 'fewer' | 'exercise-done' | 'session-done' };

export interface Step {
  readonly play: Play;
  readonly cues: readonly Cue[];
}

/** "Te zwaar" takes a quarter off: the middle of the 20–30 % step down (facts.md F3). */
const lowerTo = 0.75;

/** A session that has not begun. */
export function newPlay(sources: readonly ItemSource[]): Play {
  return {
    items: sources.map(asItem),
    index: 0,
    ...atStart,
    motion: sources.length ? 'ready' : 'finished',
    slow: false,
    flipped: false,
  };
}

/** The next state after an action, and what to say. Pure: time comes in as `tick`. */
export function step(play: Play, action: Action): Step {
  if (play.motion === 'finished') return { play, cues: [] };
  switch (action.kind) {
    case 'tick':
      return tick(play, action.seconds);
    case 'start':
      return play.motion === 'ready'
        ? { play: { ...play, motion: 'count-in', seconds: 0, paused: false }, cues: [countIn(countInSeconds)] }
        : { play: play.motion === 'resting' ? resumeAfterRest(play) : { ...play, paused: false }, cues: [] };
    case 'toggle-pause':
      return play.motion === 'ready'
        ? step(play, { kind: 'start' })
        : { play: { ...play, paused: !play.paused }, cues: [] };
    case 'pause':
      return { play: { ...play, paused: play.motion !== 'ready' }, cues: [] };
    case 'slow':
      return { play: { ...play, slow: action.on }, cues: [] };
    case 'flip':
      return { play: { ...play, flipped: !play.flipped }, cues: [] };
    case 'again':
      return { play: { ...play, ...atStart }, cues: [] };
    case 'skip':
      return leave(play, isBegun(play) ? 'part' : 'skipped');
    case 'enough':
      return leave(play, 'part');
    case 'too-heavy':
      return tooHeavy(play);
    case 'hurt':
      return hurt(play, action.report, action.next);
    case 'swap':
      return { play: swap(play, action.to), cues: [] };
  }
}

/** A dose a quarter lower, never below one repetition, five seconds or one minute. */
export function lowered(dose: Dose): Dose {
  if (dose.kind === 'reps') return { ...dose, reps: Math.max(1, Math.floor(dose.reps * lowerTo)) };
  if (dose.kind === 'hold') return { ...dose, seconds: Math.max(5, Math.floor(dose.seconds * lowerTo)) };
  return { ...dose, minutes: Math.max(1, Math.floor(dose.minutes * lowerTo)) };
}

function tick(play: Play, seconds: number): Step {
  const item = currentItem(play);
  if (!item || play.paused || play.motion === 'ready' || seconds <= 0) return { play, cues: [] };
  const moved = { ...play, seconds: Math.round((play.seconds + seconds) * 1000) / 1000 };
  if (play.motion === 'count-in') return countingIn(play, moved);
  if (play.motion === 'resting')
    return moved.seconds < restSeconds
      ? { play: moved, cues: [] }
      : { play: resumeAfterRest(moved), cues: countOf(item, 0) };
  return item.dose.kind === 'reps' ? repeating(moved, item, item.dose.reps) : timing(play, moved, item);
}

function countingIn(before: Play, after: Play): Step {
  const left = Math.ceil(countInSeconds - after.seconds);
  if (left > 0) return { play: after, cues: left < Math.ceil(countInSeconds - before.seconds) ? [countIn(left)] : [] };
  const item = currentItem(after);
  return { play: { ...after, motion: 'moving', seconds: 0 }, cues: item ? countOf(item, 0) : [] };
}

function repeating(moved: Play, item: Item, reps: number): Step {
  const length = repSeconds(item, moved);
  if (moved.seconds < length) return { play: moved, cues: [] };
  const count = moved.count + 1;
  if (count >= reps) return nextRound({ ...moved, count: reps, seconds: 0 }, item);
  return { play: { ...moved, count, seconds: moved.seconds - length }, cues: countOf(item, count) };
}

function timing(before: Play, after: Play, item: Item): Step {
  const left = secondsLeft(after) ?? 0;
  if (left <= 0) return nextRound({ ...after, seconds: 0 }, item);
  if (left === secondsLeft(before)) return { play: after, cues: [] };
  if (left <= 3 || (left === 10 && item.dose.kind === 'hold'))
    return { play: after, cues: [{ kind: 'seconds-left', left }] };
  const minutes = left % 60 === 0 && item.dose.kind === 'time';
  return { play: after, cues: minutes ? [{ kind: 'minutes-left', left: left / 60 }] : [] };
}

/** The other side, the next set after a rest, or the next exercise. */
function nextRound(play: Play, item: Item): Step {
  if (item.sides === 'each' && play.side === 0) {
    return { play: { ...play, side: 1, count: 0, seconds: 0, motion: 'count-in' }, cues: [{ kind: 'other-side' }] };
  }
  if (item.dose.kind !== 'time' && play.set + 1 < item.dose.sets) {
    const next: Play = { ...play, set: play.set + 1, side: 0, count: 0, seconds: 0, motion: 'resting' };
    return { play: next, cues: [{ kind: 'rest' }] };
  }
  return leave(play, 'done');
}

function leave(play: Play, status: Item['status']): Step {
  const left = withItem(play, { status });
  if (play.index + 1 >= play.items.length)
    return { play: { ...left, motion: 'finished', paused: false }, cues: [{ kind: 'session-done' }] };
  return {
    play: { ...left, ...atStart, index: play.index + 1 },
    cues: status === 'done' ? [{ kind: 'exercise-done' }] : [],
  };
}

/** Lower at once; when what is left is nothing, the exercise is done in part. */
function tooHeavy(play: Play): Step {
  const item = currentItem(play);
  if (!item) return { play, cues: [] };
  const dose = lowered(item.dose);
  const lighter = withItem(play, { tooHeavy: true, dose });
  const over =
    dose.kind === 'reps'
      ? play.count >= dose.reps
      : play.motion === 'moving' && play.seconds >= (wholeSeconds(dose) ?? 0);
  const same = JSON.stringify(dose) === JSON.stringify(item.dose);
  if (over || same) return leave(lighter, 'part');
  return { play: lighter, cues: [{ kind: 'fewer' }] };
}

function hurt(play: Play, report: HurtReport, next: 'stop' | 'go-on'): Step {
  const told = withItem(play, { report: worst(currentItem(play)?.report, report) });
  return next === 'stop' ? leave(told, 'stopped') : { play: { ...told, paused: true, slow: true }, cues: [] };
}

/** The exercise that is replaced stays in the record as skipped or stopped; the new one comes in its place. */
function swap(play: Play, to: ItemSource): Play {
  const item = currentItem(play);
  if (!item) return play;
  const left: Item = { ...item, status: item.report ? 'stopped' : isBegun(play) ? 'part' : 'skipped' };
  const begun = item.report !== undefined || isBegun(play);
  const fresh: Item = { ...asItem(to), insteadOf: item.insteadOf ?? item.exercise };
  const items = play.items.flatMap((each, index) => (index !== play.index ? [each] : begun ? [left, fresh] : [fresh]));
  return { ...play, ...atStart, items, index: play.index + (begun ? 1 : 0) };
}

function resumeAfterRest(play: Play): Play {
  return { ...play, motion: 'moving', seconds: 0, paused: false };
}

function withItem(play: Play, change: Partial<Item>): Play {
  return { ...play, items: play.items.map((item, index) => (index === play.index ? { ...item, ...change } : item)) };
}

function worst(first: HurtReport | undefined, second: HurtReport): HurtReport {
  if (!first) return second;
  return {
    during: Math.max(first.during, second.during),
    where: [...new Set([...first.where, ...second.where])],
    legSpread: first.legSpread || second.legSpread,
    nerveSign: first.nerveSign || second.nerveSign,
  };
}

function countOf(item: Item, done: number): Cue[] {
  return item.dose.kind === 'reps' ? [{ kind: 'count', rep: done + 1, of: item.dose.reps }] : [];
}

function countIn(left: number): Cue {
  return { kind: 'count-in', left };
}

function asItem(source: ItemSource): Item {
  return { ...source, planned: source.dose, status: 'todo', tooHeavy: false };
}

const atStart = { motion: 'ready', paused: false, set: 0, side: 0, count: 0, seconds: 0 } as const;
