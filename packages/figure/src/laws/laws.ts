/** What must hold for every exercise. Each law gives the worst moment it finds; the tests say how bad is too bad. */
import { type Body, bodyOf, type Joint, measures } from '../body.ts';
import { heldAt } from '../draw/held.ts';
import type { Goal } from '../goals.ts';
import type { Motion, Solved } from '../motion.ts';
import { type Channel, channels, mirrored, rangeOf, sides } from '../pose.ts';
import { spotOf } from '../spots.ts';
import { distance, dot, rotate, type Vec } from '../vector.ts';
import { blocksOf, depthIn, pieces, thickness } from './solids.ts';

export interface Finding {
  readonly value: number;
  readonly where: string;
}
export interface Case {
  readonly motion: Motion;
  readonly solved: Solved;
}
export type Law = (subject: Case) => Finding;

const cycle = Array.from({ length: 60 }, (_, i) => i / 60);

/** The largest value, with the name of where it was. */
function worst(rows: Iterable<readonly [number, string]>): Finding {
  let found = { value: -Infinity, where: 'nowhere' };
  for (const [value, where] of rows) if (value > found.value || Number.isNaN(value)) found = { value, where };
  return found;
}

/** A law that looks at one body at a time. */
const always =
  (rowsOf: (body: Body, subject: Case, phase: number) => Iterable<readonly [number, string]>): Law =>
  (subject) => {
    function* rows() {
      for (const phase of cycle)
        for (const [value, name] of rowsOf(subject.solved.at(phase), subject, phase))
          yield [value, `${name} at ${phase.toFixed(2)}`] as const;
    }
    return worst(rows());
  };

/** How deep (cm) a limb is in the floor. */
export const throughFloor = always((body) =>
  Object.entries(thickness).flatMap(([joint, radius]) =>
    sides.map((side) => [radius - body.at[`${joint}${side}` as Joint][1], `${joint}${side}`] as const),
  ),
);

/** How deep (cm) a part of the body is in a wall, chair, table, box, bed or step. */
export const throughThings = always(function* (body, { motion, solved }, phase) {
  for (const prop of motion.props ?? [])
    for (const block of blocksOf(prop, solved.gone(phase)))
      for (const [name, middle, radius] of pieces(body))
        yield [depthIn(block, middle, radius), `${name} in ${prop.kind}`];
});

const axes = [0, 1, 2] as const;
const slip = (body: Body, { spot, other, to }: Goal): number => {
  const from: Vec = other ? spotOf(body, other) : [0, 0, 0];
  const place = spotOf(body, spot);
  return Math.max(...axes.map((axis) => (to[axis] === null ? 0 : Math.abs(place[axis] - from[axis] - to[axis]))));
};

/** How far (cm) a planted hand, foot, knee or back slides away from its place. */
export const slides: Law = (subject) => {
  const planted = always((body) =>
    (subject.motion.goals ?? []).filter((goal) => goal.planted).map((goal) => [slip(body, goal), goal.spot] as const),
  )(subject);
  return worst([[planted.value, planted.where], ...held(subject)]);
};

/** How far contacts of a stance that the next stance keeps wander on the way between the two. */
function held({ motion, solved }: Case): (readonly [number, string])[] {
  const found: (readonly [number, string])[] = [];
  if (motion.pace === 'flow') return found;
  let from = motion.beats.at(-1)?.to;
  let clock = 0;
  for (const { to, seconds } of motion.beats) {
    const kept = (to.goals ?? []).filter((goal, i) => {
      const before = from?.goals?.[i];
      return (
        goal.kind === 'pin' &&
        goal.weight === 1 &&
        before?.weight === 1 &&
        !goal.lift &&
        !before.lift &&
        String(before.to) === String(goal.to)
      );
    });
    const start = solved.at((clock + 1e-6) / solved.seconds);
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const body = solved.at((clock + share * seconds) / solved.seconds);
      for (const { spot, to: place } of kept) {
        const [before, now] = [spotOf(start, spot), spotOf(body, spot)];
        const way = Math.max(...axes.map((axis) => (place[axis] === null ? 0 : Math.abs(now[axis] - before[axis]))));
        found.push([way, `${spot} while held from ${clock.toFixed(1)} s`]);
      }
    }
    from = to;
    clock += seconds;
  }
  return found;
}

/** How far (cm) a hand is from the place on the body that it should touch all the time. */
export const losesTouch: Law = (subject) =>
  always((body) =>
    (subject.motion.goals ?? [])
      .filter((goal) => goal.kind === 'meet' && goal.weight === 1)
      .map((goal) => [slip(body, goal), `${goal.spot} on ${goal.other}`] as const),
  )(subject);

/** How far (cm) a thing leaps when it is taken up or put down. */
export const leapsToHand: Law = ({ motion, solved }) =>
  worst(
    (motion.props ?? []).flatMap((prop) => {
      if (!('at' in prop) || !prop.at.during || !prop.at.rest) return [];
      const { during, rest } = prop.at;
      return during.map(
        (phase) =>
          [distance(heldAt(solved.at(phase), phase, prop.at), rest), `${prop.kind} at ${phase.toFixed(2)}`] as const,
      );
    }),
  );

/** Degrees outside the human range of a joint. */
export const beyondRange = always(({ pose }) =>
  channels.map((channel) => {
    const [least, most] = rangeOf(channel) ?? [-Infinity, Infinity];
    return [Math.max(least - pose[channel], pose[channel] - most), channel] as const;
  }),
);

/** Change of length (cm) of a bone. */
export const stretches = always(({ at }) => [
  ...sides.flatMap((side) => [
    [Math.abs(distance(at[`hip${side}`], at[`knee${side}`]) - measures.thigh), `thigh${side}`] as const,
    [Math.abs(distance(at[`knee${side}`], at[`ankle${side}`]) - measures.shank), `shank${side}`] as const,
    [Math.abs(distance(at[`ankle${side}`], at[`ball${side}`]) - Math.hypot(11.5, 4.3)), `foot${side}`] as const,
    [Math.abs(distance(at[`shoulder${side}`], at[`elbow${side}`]) - measures.upperArm), `upper arm${side}`] as const,
    [Math.abs(distance(at[`elbow${side}`], at[`wrist${side}`]) - measures.forearm), `forearm${side}`] as const,
    [Math.abs(distance(at[`wrist${side}`], at[`hand${side}`]) - measures.hand), `hand${side}`] as const,
  ]),
  [Math.abs(distance(at.hipL, at.hipR) - 2 * measures.hipWidth), 'pelvis'],
  [Math.abs(distance(at.shoulderL, at.shoulderR) - 2 * measures.shoulderWidth), 'shoulders'],
]);

/** Degrees from one vertebra to the next. */
export const kinks = always(({ spine }) =>
  spine.slice(1).map((ring, i) => {
    const [up, next] = [rotate(spine[i]?.turn ?? ring.turn, [0, 1, 0]), rotate(ring.turn, [0, 1, 0])];
    return [(Math.acos(Math.min(1, dot(up, next))) * 180) / Math.PI, `vertebra ${i}`] as const;
  }),
);

/** How far (cm) the body of the mirrored pose is from the mirror image of the body. */
export const mirrorsBadly = always((body) => {
  const other = bodyOf(mirrored(body.pose));
  return (Object.keys(body.at) as Joint[]).map((joint) => {
    const twin = joint.replace(/[LR]$/, (side) => (side === 'L' ? 'R' : 'L')) as Joint;
    const [x, y, z] = body.at[twin];
    return [distance(other.at[joint], [x, y, -z]), joint] as const;
  });
});

/** Centimetres a joint moves in a sixtieth of a second, also over the end of the cycle. */
export const jumps: Law = ({ solved }) => {
  const frames = Math.ceil(solved.seconds * 60);
  function* rows() {
    let before = solved.at(1 - 1e-9);
    for (let i = 0; i <= frames; i++) {
      const now = solved.at(i / frames);
      for (const joint of Object.keys(now.at) as Joint[])
        yield [distance(before.at[joint], now.at[joint]), `${joint} at frame ${i}`] as const;
      before = now;
    }
  }
  return worst(rows());
};

/** Difference (cm, degrees) between the end of the cycle and its start. */
export const doesNotClose: Law = ({ solved }) => {
  const [start, end] = [solved.at(0).pose, solved.at(1 - 1e-9).pose];
  return worst(channels.map((channel: Channel) => [Math.abs(start[channel] - end[channel]), channel] as const));
};
