/** Stacks the parts of one picture. */
import type { Look } from '../bodies.ts';
import type { Body } from '../body.ts';
import { eyeOf } from '../camera.ts';
import type { Motion } from '../motion.ts';
import { drawHead } from './head.ts';
import { drawArm, drawLap, drawLeg } from './limbs.ts';
import { type Easel, type Part, type Shape, usualOrder } from './parts.ts';
import { Pen } from './pen.ts';
import { drawProp } from './props.ts';
import { drawHips, drawShirt } from './torso.ts';

export interface Drawing {
  readonly shapes: readonly Shape[];
  readonly pen: Pen;
}

function drawPart(easel: Easel, part: Part, motion: Motion): Shape[] {
  switch (part) {
    case 'armL':
      return drawArm(easel, 'L');
    case 'armR':
      return drawArm(easel, 'R');
    case 'legL':
      return drawLeg(easel, 'L');
    case 'legR':
      return drawLeg(easel, 'R');
    case 'lapR':
      return drawLap(easel);
    case 'hips':
      return drawHips(easel);
    case 'head':
      return drawHead(easel);
    case 'shirt':
      return drawShirt(easel);
    case 'back':
    case 'middle':
    case 'front':
      return (motion.props ?? [])
        .filter((prop) => (prop.layer ?? 'back') === part)
        .flatMap((prop) => drawProp(easel, prop));
  }
}

/** The picture of this body in this motion's room, back to front. */
export function draw(motion: Motion, body: Body, phase: number, look: Look, pen = new Pen()): Drawing {
  const easel: Easel = { body, eye: eyeOf(motion.camera), pen, phase, look };
  const shapes = (motion.layers ?? usualOrder).flatMap((part) => drawPart(easel, part, motion));
  return { shapes, pen };
}

/** The body alone as one flat shape: the start pose, shown behind. */
export function drawGhost(motion: Motion, body: Body, look: Look, mirror: boolean): Shape {
  const { shapes } = draw({ ...motion, props: [] }, body, 0, look, new Pen(1, mirror));
  const parts = shapes.filter((shape) => shape.class !== 'f-bone' && shape.class !== 'f-eye');
  return { class: 'f-ghost', d: parts.map((shape) => shape.d).join('') };
}
