/** A motion is stances on a clock; this file solves it once, and then answers "how does the body stand at phase p?" */
import { type Body, bodyOf } from './body.ts';
import type { Camera } from './camera.ts';
import type { Part } from './draw/parts.ts';
import type { Prop } from './draw/props.ts';
import type { Goal } from './goals.ts';
import type { Channel, LimbChannel, Pose } from './pose.ts';
import { along, landed, solveWay, type Way } from './way.ts';

/** One moment of an exercise: the angles, and what is held besides the motion's own goals. */
export interface Stance {
  readonly pose: Pose;
  readonly goals?: readonly Goal[];
}

/** Go to a stance in so many seconds; going to the stance you are in is holding. */
export interface Beat {
  readonly to: Stance;
  readonly seconds: number;
  /** How to breathe meanwhile, where it is not as usual: out on the way from the start, in on the way back. */
  readonly breath?: Breath;
}

export type Breath = 'in' | 'out' | 'free';

/** Where we look from, and in which order the parts are stacked as seen from there. */
export interface Viewpoint {
  readonly camera: Camera;
  /** Back to front; one order for the whole cycle, so that nothing pops. */
  readonly layers?: readonly Part[];
}

export interface Motion extends Viewpoint {
  /** A second viewpoint, where the first hides something. */
  readonly other?: Viewpoint;
  /** The cycle starts and ends in the stance of the last beat. */
  readonly beats: readonly Beat[];
  /** stop: rest at every stance (exercises); flow: pass through without stopping (walking, cycling). */
  readonly pace?: 'stop' | 'flow';
  /** What the solver may bend, and what must hold all through the cycle. */
  readonly free?: readonly (Channel | LimbChannel)[];
  readonly goals?: readonly Goal[];
  readonly props?: readonly Prop[];
  /** The way back to the start is the hard part, so that is where to breathe out. */
  readonly hardBack?: boolean;
  /** Seconds of the stills for print; default: the start, halfway, the far end. */
  readonly stills?: readonly number[];
}

export interface Solved {
  readonly seconds: number;
  readonly stills: readonly number[];
  /** Enough moments (phase, body) for a view that fits the whole cycle. */
  extremes(): readonly (readonly [number, Body])[];
  at(phase: number): Body;
  /** How far along its way the motion is, 0–1: things that pass by keep pace with it. */
  gone(phase: number): number;
}

const ease = (t: number) => t * t * (3 - 2 * t);

function defaultStills(motion: Motion, start: Stance): readonly number[] {
  let clock = 0;
  const found = [0];
  for (const { to, seconds } of motion.beats) {
    if (to !== start && found.length === 1) found.push(clock + seconds / 2, clock + seconds);
    clock += seconds;
  }
  return found;
}

/** Who holds a position goes on breathing: a slow swell of the ribs, in rest at both ends. */
function breathing(pose: Pose, { way, seconds }: { way: Way; seconds: number }, clock: number): Pose {
  if (way.length > 1 || seconds < 2.4) return pose;
  const breaths = Math.round(seconds / 3.2);
  return { ...pose, breath: pose.breath + 1.6 * Math.sin((Math.PI * breaths * clock) / seconds) ** 2 };
}

/** Which share of the spans lies behind us, when they do not all take as long. */
function shareOf(spans: readonly { readonly seconds: number }[], phase: number, total: number): number {
  let clock = phase * total;
  for (const [i, span] of spans.entries()) {
    if (clock <= span.seconds) return (i + clock / span.seconds) / spans.length;
    clock -= span.seconds;
  }
  return 0;
}

/** Solves a motion: every different way between two stances once, forth and back shared. */
export function solveMotion(motion: Motion): Solved {
  const last = motion.beats.at(-1);
  if (!last) throw new Error('A motion needs at least one beat');
  const seconds = motion.beats.reduce((sum, beat) => sum + beat.seconds, 0);
  const ways: { from: Stance; to: Stance; way: Way }[] = [];
  const solvedAt = new Map<Stance, Pose>();
  const wayOf = (from: Stance, to: Stance): Way => {
    const known = ways.find((w) => w.from === from && w.to === to);
    if (known) return known.way;
    const back = ways.find((w) => w.from === to && w.to === from);
    const way = back
      ? [...back.way].reverse()
      : landed(solveWay(motion, from, to, solvedAt.get(from)), solvedAt.get(to));
    ways.push({ from, to, way });
    solvedAt.set(from, way[0] as Pose);
    solvedAt.set(to, way.at(-1) as Pose);
    return way;
  };
  let from = last.to;
  const spans = motion.beats.map((beat) => {
    const span = { way: wayOf(from, beat.to), seconds: beat.seconds };
    from = beat.to;
    return span;
  });
  const stills = (motion.stills ?? defaultStills(motion, last.to)).map((s) => s / seconds);
  if (motion.pace === 'flow') {
    const ring = [...spans.map(({ way }) => way[0] as Pose), spans[0]?.way[0] as Pose];
    const gone = (phase: number) => shareOf(spans, phase - Math.floor(phase), seconds);
    const at = (phase: number) => bodyOf(along(ring, gone(phase), true));
    const extremes = () => Array.from({ length: 24 }, (_, i) => [i / 24, at(i / 24)] as const);
    return { seconds, stills, extremes, at, gone };
  }
  const at = (phase: number): Body => {
    let clock = (phase - Math.floor(phase)) * seconds;
    for (const span of spans) {
      if (clock <= span.seconds)
        return bodyOf(breathing(along(span.way, ease(clock / span.seconds), false), span, clock));
      clock -= span.seconds;
    }
    return bodyOf(spans[0]?.way[0] as Pose);
  };
  const extremes = () =>
    ways
      .filter(({ from: a, to: b }, i) => !ways.slice(0, i).some((w) => w.from === b && w.to === a))
      .flatMap(({ way }) => way.map((pose) => [0, bodyOf(pose)] as const));
  return { seconds, stills, extremes, at, gone: (phase) => phase - Math.floor(phase) };
}
