/** The door's three answers: a frame of an exercise, that frame as SVG, and its clock. */

import { draw, drawGhost } from './draw/draw.ts';
import { type Shape, usualOrder } from './draw/parts.ts';
import { noReach } from './draw/pen.ts';
import type { FigureId } from './ids.ts';
import { type Motion, type Solved, solveMotion } from './motion.ts';
import { motions } from './poses/index.ts';

/** What a person may choose about the figure. */
export interface Look {
  readonly hair?: 'short' | 'bun';
}

export interface FrameOptions {
  /** The other side of the body does it: the picture is mirrored, so that left becomes right. */
  readonly mirror?: boolean;
  /** The start pose, pale, behind. */
  readonly ghost?: boolean;
  readonly look?: Look;
  /** `other`: the second viewpoint of an exercise that has one (see `views`). */
  readonly view?: View;
}

export type View = 'usual' | 'other';

export interface Frame {
  /** x, y, width, height; the same all through the cycle. The floor is at y = 0. */
  readonly viewBox: readonly [number, number, number, number];
  readonly shapes: readonly Shape[];
}

interface Prepared {
  readonly motion: Motion;
  readonly solved: Solved;
  readonly viewBox: Frame['viewBox'];
}

const padding = 6;
const cache = new Map<string, Prepared>();

function prepare(id: FigureId, view: View = 'usual'): Prepared {
  const known = cache.get(id + view);
  if (known) return known;
  const usual = motions[id];
  const motion = view === 'other' && usual.other ? { ...usual, layers: usualOrder, ...usual.other } : usual;
  const solved = view === 'usual' ? solveMotion(motion) : prepare(id).solved;
  const box = noReach();
  for (const [phase, body] of solved.extremes()) {
    const [left, top, right, bottom] = draw(motion, body, phase).pen.box;
    box[0] = Math.min(box[0], left);
    box[1] = Math.min(box[1], top);
    box[2] = Math.max(box[2], right);
    box[3] = Math.max(box[3], bottom);
  }
  const [x, y] = [Math.floor(box[0] - padding), Math.floor(box[1] - padding)];
  const viewBox = [x, y, Math.ceil(box[2] + padding) - x, Math.ceil(Math.max(0, box[3])) + 1 - y] as const;
  const prepared = { motion, solved, viewBox };
  cache.set(id + view, prepared);
  return prepared;
}

/** Turns path data left to right. Written by the pen, so only its commands occur. */
function mirrorPath(d: string): string {
  return d.replace(/([MLCAZ])([^MLCAZ]*)/g, (_, command: string, rest: string) => {
    if (command === 'Z') return 'Z';
    const numbers = rest.trim().split(/\s+/).map(Number);
    const flipped =
      command === 'A'
        ? numbers.map((n, i) => (i === 2 || i === 5 ? -n : i === 4 ? 1 - n : n))
        : numbers.map((n, i) => (i % 2 === 0 ? -n : n));
    return command + flipped.map((n) => (n === 0 ? 0 : n)).join(' ');
  });
}

/**
 * One moment of an exercise. `phase` runs from 0 to 1 over one cycle (outside that it wraps). Number, order and classes of
 * the shapes and the viewBox are the same for every phase, so an app only has to renew `d`.
 */
export function frame(id: FigureId, phase: number, options: FrameOptions = {}): Frame {
  const { motion, solved, viewBox } = prepare(id, options.view);
  const { shapes } = draw(motion, solved.at(phase), solved.gone(phase), options.look?.hair);
  const behind = options.ghost ? [drawGhost(motion, solved.at(0))] : [];
  const props = shapes.findIndex((shape) => shape.class !== 'f-mat' && shape.class !== 'f-prop');
  const all = [...shapes.slice(0, props), ...behind, ...shapes.slice(props)];
  if (!options.mirror) return { viewBox, shapes: all };
  const [x, y, width, height] = viewBox;
  return {
    viewBox: [-x - width, y, width, height],
    shapes: all.map((shape) => ({ class: shape.class, d: mirrorPath(shape.d) })),
  };
}

/** From where this exercise can be seen, the usual viewpoint first. */
export const views = (id: FigureId): readonly View[] => (motions[id].other ? ['usual', 'other'] : ['usual']);

/** Seconds of one cycle at an unhurried pace. */
export const cycleSeconds = (id: FigureId): number => prepare(id).solved.seconds;

/** Phases for print and reduced motion: the start, on the way, the far end. */
export const stillPhases = (id: FigureId): readonly number[] => prepare(id).solved.stills;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const attribute = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** The app's tokens, with the light colour for a still that stands alone (a file, a print). A rule of the page wins. */
const fills: Readonly<Record<string, string>> = {
  'f-skin': 'var(--fig-skin,#d99e7a)',
  'f-skin-far': 'var(--fig-skin-far,#bd8260)',
  'f-foot': 'var(--fig-skin,#d99e7a)',
  'f-foot-far': 'var(--fig-skin-far,#bd8260)',
  'f-top': 'var(--fig-top,#0f6b66)',
  'f-top-far': 'var(--fig-top-far,#0a4e4b)',
  'f-leg': 'var(--fig-leg,#223f3d)',
  'f-leg-far': 'var(--fig-leg-far,#526c69)',
  'f-hair': 'var(--fig-hair,#7c837e)',
  'f-eye': 'var(--fig-eye,#16302f)',
  'f-bone': 'var(--fig-bone,#fbf2e0)',
  'f-ghost': 'var(--sand-deep,#e0d3bd)',
  'f-mat': 'var(--sand-deep,#e0d3bd)',
  'f-prop': 'var(--line,#72827d)',
  'f-water': 'var(--fig-water,#9cc7cc)',
  'f-warm': 'var(--fig-warm,#b9771f)',
  'f-cue': 'var(--fig-cue,#e3a93c)',
};

/** What the body is seen through. */
const clear = new Set(['f-water', 'f-cue']);

/** A frame as an SVG element: classes and fills, no style attributes. Without a title it is hidden from screen readers. */
export function toSvg({ viewBox, shapes }: Frame, options: { title?: string; class?: string } = {}): string {
  const paths = shapes
    .map((shape) => `<path class="${shape.class}" fill="${fills[shape.class] ?? ''}"${clear.has(shape.class) ? ' fill-opacity=".6"' : ''} d="${shape.d}"/>`)
    .join('');
  const name =
    options.title === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${attribute(options.title)}"`;
  const own = options.class === undefined ? '' : ` ${attribute(options.class)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="figure${own}" viewBox="${viewBox.join(' ')}" preserveAspectRatio="xMidYMax" ${name}>${paths}</svg>`;
}
