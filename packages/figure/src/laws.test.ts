/** What must hold for every figure, whatever it does: floor, contacts, joints, continuity. */
import { describe, expect, it } from 'vitest';
import { type Body, bodyOf, type Joint, measures } from './body.ts';
import { type FigureId, figureIds } from './ids.ts';
import { solveMotion } from './motion.ts';
import { channels, rangeOf, sides } from './pose.ts';
import { motions } from './poses/index.ts';
import { spotOf } from './spots.ts';
import { distance, dot, rotate } from './vector.ts';

const moments = 48;
const cycle = Array.from({ length: moments }, (_, i) => i / moments);
const solved = new Map(figureIds.map((id) => [id, solveMotion(motions[id])]));
const at = (id: FigureId, phase: number): Body => solved.get(id)!.at(phase);

/** How thick a limb is drawn at each joint (cm). */
const thickness = {
  hip: 9.6,
  knee: 6,
  ankle: 3.4,
  heel: 3.4,
  ball: 2.9,
  toe: 2.1,
  elbow: 3.9,
  wrist: 2.6,
  hand: 2.5,
} as const;

/** The largest value, with the name of where it was. */
function worst(rows: Iterable<readonly [number, string]>): { value: number; where: string } {
  let found = { value: -Infinity, where: 'nowhere' };
  for (const [value, where] of rows) if (value > found.value) found = { value, where };
  return found;
}

/** Every moment of the cycle with every row it yields. */
function* everywhere(id: FigureId, rowsOf: (body: Body) => Iterable<readonly [number, string]>) {
  for (const phase of cycle)
    for (const [value, name] of rowsOf(at(id, phase))) yield [value, `${name} at ${phase}`] as const;
}

describe.each(figureIds)('%s', (id) => {
  it('keeps every limb above the floor, within 1.5 cm', () => {
    const depths = everywhere(id, (body) =>
      Object.entries(thickness).flatMap(([joint, radius]) =>
        sides.map((side) => [radius - body.at[`${joint}${side}` as Joint][1], `${joint}${side}`] as const),
      ),
    );
    const { value, where } = worst(depths);
    expect(value, where).toBeLessThan(1.5);
  });

  it('keeps planted contacts within 2 cm', () => {
    const planted = (motions[id].goals ?? []).filter((goal) => goal.planted);
    const slips = everywhere(id, (body) =>
      planted.map((goal) => {
        const place = spotOf(body, goal.spot);
        const off = ([0, 1, 2] as const).map((axis) => Math.abs(place[axis] - (goal.to[axis] ?? place[axis])));
        return [Math.max(...off), goal.spot] as const;
      }),
    );
    const { value, where } = worst(slips);
    expect(value, where).toBeLessThan(2);
  });

  it('stays inside the human range of every joint', () => {
    const beyond = everywhere(id, ({ pose }) =>
      channels.map((channel) => {
        const [least, most] = rangeOf(channel) ?? [-Infinity, Infinity];
        return [Math.max(least - pose[channel], pose[channel] - most), channel] as const;
      }),
    );
    const { value, where } = worst(beyond);
    expect(value, where).toBeLessThan(2);
  });

  it('keeps bones as long as they are', () => {
    const { thigh, shank, upperArm, forearm } = measures;
    const changes = everywhere(id, ({ at: joint }) =>
      sides.flatMap((side) => [
        [Math.abs(distance(joint[`hip${side}`], joint[`knee${side}`]) - thigh), `thigh${side}`] as const,
        [Math.abs(distance(joint[`knee${side}`], joint[`ankle${side}`]) - shank), `shank${side}`] as const,
        [Math.abs(distance(joint[`shoulder${side}`], joint[`elbow${side}`]) - upperArm), `upper arm${side}`] as const,
        [Math.abs(distance(joint[`elbow${side}`], joint[`wrist${side}`]) - forearm), `forearm${side}`] as const,
      ]),
    );
    const { value, where } = worst(changes);
    expect(value, where).toBeLessThan(1e-6);
  });

  it('bends the spine smoothly: under 12 degrees from vertebra to vertebra', () => {
    const bends = everywhere(id, ({ spine }) =>
      spine.slice(1).map((ring, i) => {
        const cosine = dot(rotate(spine[i]!.turn, [0, 1, 0]), rotate(ring.turn, [0, 1, 0]));
        return [(Math.acos(Math.min(1, cosine)) * 180) / Math.PI, `vertebra ${i}`] as const;
      }),
    );
    const { value, where } = worst(bends);
    expect(value, where).toBeLessThan(12);
  });

  it('moves without a jump, and ends where it starts', () => {
    const joints = Object.keys(at(id, 0).at) as Joint[];
    const frames = Math.ceil(solved.get(id)!.seconds * 60);
    const leaps: [number, string][] = [];
    let before = at(id, 1 - 1e-9);
    for (let i = 0; i <= frames; i++) {
      const now = at(id, i / frames);
      for (const joint of joints) leaps.push([distance(before.at[joint], now.at[joint]), `${joint} at frame ${i}`]);
      before = now;
    }
    const { value, where } = worst(leaps);
    // 6 cm in a sixtieth of a second is the fastest a foot swings while walking.
    expect(value, where).toBeLessThan(6);
    expect(
      worst(joints.map((joint) => [distance(at(id, 0).at[joint], at(id, 1).at[joint]), joint])).value,
    ).toBeLessThan(0.01);
  });
});

it('moves only the limb whose channel changes', () => {
  const { pose } = at('stand', 0);
  const before = bodyOf(pose);
  const after = bodyOf({ ...pose, hipR: pose.hipR + 20 });
  expect(after.at.kneeL).toEqual(before.at.kneeL);
  expect(after.at.handR).toEqual(before.at.handR);
  expect(distance(after.at.kneeR, before.at.kneeR)).toBeGreaterThan(10);
});
