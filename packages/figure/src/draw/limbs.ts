/** Arms and legs: chains of circles, sleeves and trousers over skin. */
import type { Side } from '../pose.ts';
import { type Easel, link, type Shape, tone } from './parts.ts';

/** Bare foot first, then the trouser leg over it. */
export function drawLeg(easel: Easel, side: Side): Shape[] {
  const { pen } = easel;
  const [hip, knee, ankle, heel, ball, toe] = [
    `hip${side}`,
    `knee${side}`,
    `ankle${side}`,
    `heel${side}`,
    `ball${side}`,
    `toe${side}`,
  ] as const;
  const [thigh, shank, sole] = [`thigh${side}`, `shank${side}`, `foot${side}`] as const;
  const foot =
    pen.chain([link(easel, heel, heel, 0, 3.4), link(easel, ball, ball, 0, 2.9), link(easel, toe, toe, 0, 2.1)]) +
    pen.chain([link(easel, ankle, ankle, 0, 3.4), link(easel, heel, heel, 0, 3.4)]) +
    pen.chain([link(easel, ankle, ankle, 0, 3.4), link(easel, ankle, ball, 0.55, 2.6, sole, [0, 1.2, 0])]);
  const leg = pen.chain([
    link(easel, hip, hip, 0, 9.4),
    link(easel, hip, knee, 0.3, 8.8, thigh, [0.7, 0, 0]),
    link(easel, hip, knee, 0.7, 7, thigh, [0.5, 0, 0]),
    link(easel, knee, knee, 0, 6),
    link(easel, knee, ankle, 0.14, 5.7, shank, [-0.6, 0, 0]),
    link(easel, knee, ankle, 0.34, 5.8, shank, [-1.4, 0, 0]),
    link(easel, knee, ankle, 0.62, 4.8, shank, [-0.7, 0, 0]),
    link(easel, knee, ankle, 0.88, 4.2),
  ]);
  return [
    { class: `f-foot${tone(side)}`, d: foot },
    { class: `f-leg${tone(side)}`, d: leg },
  ];
}

/** Skin from the middle of the upper arm to the fingers, then the sleeve over it. */
export function drawArm(easel: Easel, side: Side): Shape[] {
  const { pen } = easel;
  const [shoulder, elbow, wrist, hand] = [`shoulder${side}`, `elbow${side}`, `wrist${side}`, `hand${side}`] as const;
  const palm = `palm${side}` as const;
  const skin =
    pen.chain([
      link(easel, shoulder, elbow, 0.35, 4.6),
      link(easel, elbow, elbow, 0, 3.9),
      link(easel, elbow, wrist, 0.28, 4),
      link(easel, wrist, wrist, 0, 2.6),
      link(easel, wrist, hand, 0.5, 3.1),
      link(easel, wrist, hand, 0.8, 2.5),
      link(easel, wrist, hand, 1.25, 1.4),
    ]) + pen.chain([link(easel, wrist, hand, 0.12, 1.8), link(easel, wrist, hand, 0.5, 1.3, palm, [3, 0, 0])]);
  const sleeve = pen.chain([
    link(easel, shoulder, shoulder, 0, 6),
    link(easel, shoulder, elbow, 0.25, 5.8),
    link(easel, shoulder, elbow, 0.58, 5.2),
  ]);
  return [
    { class: `f-skin${tone(side)}`, d: skin },
    { class: `f-top${tone(side)}`, d: sleeve },
  ];
}
