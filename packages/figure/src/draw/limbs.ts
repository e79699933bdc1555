/** Arms and legs: chains of circles, sleeves and trousers over skin. */
import type { Side } from '../pose.ts';
import { type Easel, link, type Shape, tone } from './parts.ts';
import type { Point } from './pen.ts';

type Stop = readonly [share: number, radius: number, step: number];

/** Stations of the thigh: share of the way to the knee, radius, and step to the front (cm). */
const thighStops: readonly Stop[] = [
  [0, 9.6, -0.6],
  [0.25, 9.2, 0.3],
  [0.52, 8.1, 0.6],
  [0.78, 6.8, 0.4],
  [1, 5.9, 0],
];

function thighLink(easel: Easel, side: Side, [share, radius, step]: Stop): readonly [Point, number] {
  return link(easel, `hip${side}`, `knee${side}`, share, radius * easel.look.build.limbs, `thigh${side}`, [step, 0, 0]);
}

/** The thigh between two stops, at a share of the way to the knee. */
function stopAt(share: number): Stop {
  const next = Math.max(
    1,
    thighStops.findIndex((stop) => stop[0] >= share - 1e-9),
  );
  const [a, b] = [thighStops[next - 1] ?? [0, 0, 0], thighStops[next] ?? [1, 0, 0]];
  const t = (share - a[0]) / (b[0] - a[0]);
  return [share, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

/** Bare foot first, then the trouser leg over it. */
export function drawLeg(easel: Easel, side: Side): Shape[] {
  const { pen } = easel;
  const { limbs } = easel.look.build;
  const [knee, ankle, heel] = [`knee${side}`, `ankle${side}`, `heel${side}`] as const;
  const [ball, toe, shank, sole] = [`ball${side}`, `toe${side}`, `shank${side}`, `foot${side}`] as const;
  const foot =
    pen.chain([link(easel, heel, heel, 0, 3.4), link(easel, ball, ball, 0, 2.9), link(easel, toe, toe, 0, 2.1)]) +
    pen.chain([link(easel, ankle, ankle, 0, 3.4), link(easel, heel, heel, 0, 3.4)]) +
    pen.chain([link(easel, ankle, ankle, 0, 3.4), link(easel, ankle, ball, 0.55, 2.6, sole, [0, 1.2, 0])]);
  const leg = pen.chain([
    ...thighStops.map((stop) => thighLink(easel, side, stop)),
    link(easel, knee, ankle, 0.15, 5.6 * limbs, shank, [-0.5, 0, 0]),
    link(easel, knee, ankle, 0.32, 5.6 * limbs, shank, [-1.1, 0, 0]),
    link(easel, knee, ankle, 0.6, 4.9 * limbs, shank, [-0.8, 0, 0]),
    link(easel, knee, ankle, 0.88, 4.2 * limbs),
  ]);
  return [
    { class: `f-foot${tone(side)}`, d: foot },
    { class: `f-leg${tone(side)}`, d: leg },
  ];
}

const smoothStep = (t: number) => (t <= 0 ? 0 : t >= 1 ? 1 : t * t * (3 - 2 * t));

/**
 * The near thigh once more, over the shirt: only the knee when standing, all of it when sitting. It slides up with the bend
 * of the hip, so nothing pops.
 */
export function drawLap(easel: Easel): Shape[] {
  const from = 1 - smoothStep((easel.body.pose.hipR - 20) / 55);
  const stops = [stopAt(from), ...thighStops.filter(([share]) => share > from)];
  const knee: Stop = [1, 5.9, 0];
  return [{ class: 'f-lap', d: easel.pen.chain([...stops, knee].map((stop) => thighLink(easel, 'R', stop))) }];
}

/** Skin from the middle of the upper arm to the fingers, then the sleeve over it. */
export function drawArm(easel: Easel, side: Side): Shape[] {
  const { pen } = easel;
  const { limbs } = easel.look.build;
  const [shoulder, elbow, wrist, hand] = [`shoulder${side}`, `elbow${side}`, `wrist${side}`, `hand${side}`] as const;
  const palm = `palm${side}` as const;
  const grip = easel.body.pose[`grip${side}`];
  const skin =
    pen.chain([
      link(easel, shoulder, elbow, 0.35, 4.6 * limbs),
      link(easel, elbow, elbow, 0, 3.9 * limbs),
      link(easel, elbow, wrist, 0.28, 4 * limbs),
      link(easel, wrist, wrist, 0, 2.6),
      link(easel, wrist, hand, 0.5, 3.1),
      link(easel, wrist, hand, 0.8, 2.5 + 0.5 * grip),
      link(easel, wrist, hand, 1.25 - 0.4 * grip, 1.4 + 1.4 * grip),
    ]) + pen.chain([link(easel, wrist, hand, 0.12, 1.8), link(easel, wrist, hand, 0.5, 1.3, palm, [3, 0, 0])]);
  const sleeve = pen.chain([
    link(easel, shoulder, shoulder, 0, 6 * limbs),
    link(easel, shoulder, elbow, 0.25, 5.8 * limbs),
    link(easel, shoulder, elbow, 0.58, 5.2 * limbs),
  ]);
  return [
    { class: `f-skin${tone(side)}`, d: skin },
    { class: `f-top${tone(side)}`, d: sleeve },
  ];
}
