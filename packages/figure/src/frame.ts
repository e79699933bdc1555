/** A frame of an exercise, and its clock. */

import { type BodyId, type Look, lookOf } from './bodies.ts';
import { draw, drawGhost } from './draw/draw.ts';
import { type Shape, usualOrder } from './draw/parts.ts';
import { noReach, Pen } from './draw/pen.ts';
import type { FigureId } from './ids.ts';
import { type Motion, type Solved, solveMotion } from './motion.ts';
import { motions } from './poses/index.ts';

export interface FrameOptions {
  /** The other side of the body does it: the picture is mirrored, so that left becomes right. */
  readonly mirror?: boolean;
  /** The start pose, pale, behind. */
  readonly ghost?: boolean;
  /** Who does it; the usual figure is `grey`. */
  readonly body?: BodyId;
  /** What this person changed about that: build, skin, hair. */
  readonly look?: Partial<Look>;
  /** `other`: the second viewpoint of an exercise that has one (see `views`). */
  readonly view?: View;
}

export type View = 'usual' | 'other';

export interface Frame {
  /** x, y, width, height; the same all through the cycle. The floor is at y = 0. */
  readonly viewBox: readonly [number, number, number, number];
  readonly shapes: readonly Shape[];
  /** Whose picture it is, for the colours. */
  readonly look: Look;
}

interface Scene {
  readonly motion: Motion;
  readonly solved: Solved;
}

const padding = 6;
const scenes = new Map<FigureId, Scene>();
const boxes = new Map<string, Frame['viewBox']>();
const ghosts = new Map<string, Shape>();

/** The motion, solved once for every body and viewpoint. */
export function sceneOf(id: FigureId): Scene {
  const known = scenes.get(id);
  if (known) return known;
  const scene = { motion: motions[id], solved: solveMotion(motions[id]) };
  scenes.set(id, scene);
  return scene;
}

const seenFrom = (motion: Motion, view: View): Motion =>
  view === 'other' && motion.other ? { ...motion, layers: usualOrder, ...motion.other } : motion;

/** A view that fits the whole cycle of this body. */
function viewBoxOf(key: string, { motion, solved }: Scene, look: Look): Frame['viewBox'] {
  const known = boxes.get(key);
  if (known) return known;
  const box = noReach();
  for (const [phase, body] of solved.extremes()) {
    const [left, top, right, bottom] = draw(motion, body, phase, look).pen.box;
    box[0] = Math.min(box[0], left);
    box[1] = Math.min(box[1], top);
    box[2] = Math.max(box[2], right);
    box[3] = Math.max(box[3], bottom);
  }
  const [x, y] = [Math.floor(box[0] - padding), Math.floor(box[1] - padding)];
  const viewBox = [x, y, Math.ceil(box[2] + padding) - x, Math.ceil(Math.max(0, box[3])) + 1 - y] as const;
  boxes.set(key, viewBox);
  return viewBox;
}

/** The start pose, drawn once: it stands still while the body moves. */
function ghostOf(key: string, { motion, solved }: Scene, look: Look, mirror: boolean): Shape {
  const ghost = ghosts.get(key) ?? drawGhost(motion, solved.at(0), look, mirror);
  ghosts.set(key, ghost);
  return ghost;
}

/**
 * One moment of an exercise. `phase` runs from 0 to 1 over one cycle (outside that it wraps). Number, order and classes of
 * the shapes and the viewBox are the same for every phase, so an app only has to renew `d`.
 */
export function frame(id: FigureId, phase: number, options: FrameOptions = {}): Frame {
  const { view = 'usual', body = 'grey', mirror = false } = options;
  const look = lookOf(body, options.look);
  const { solved, motion: whole } = sceneOf(id);
  const motion = seenFrom(whole, view);
  const key = [id, view, body, JSON.stringify(options.look ?? '')].join();
  const viewBox = viewBoxOf(key, { motion, solved }, look);
  const { shapes } = draw(motion, solved.at(phase), solved.gone(phase), look, new Pen(10, mirror));
  const behind = options.ghost ? [ghostOf(`${key}${mirror}`, { motion, solved }, look, mirror)] : [];
  const props = shapes.findIndex((shape) => !roomy.has(shape.class));
  const [x, y, width, height] = viewBox;
  return {
    viewBox: mirror ? [-x - width, y, width, height] : viewBox,
    shapes: [...shapes.slice(0, props), ...behind, ...shapes.slice(props)],
    look,
  };
}

/** The room, behind everything. */
const roomy = new Set(['f-mat', 'f-prop', 'f-water', 'f-warm']);

/** From where this exercise can be seen, the usual viewpoint first. */
export const views = (id: FigureId): readonly View[] => (motions[id].other ? ['usual', 'other'] : ['usual']);

/** Seconds of one cycle at an unhurried pace. */
export const cycleSeconds = (id: FigureId): number => sceneOf(id).solved.seconds;

/** Phases for print and reduced motion: the start, on the way, the far end. */
export const stillPhases = (id: FigureId): readonly number[] => sceneOf(id).solved.stills;
