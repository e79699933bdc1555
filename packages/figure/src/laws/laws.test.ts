/** Seeded faults: every law fails when what it guards is broken. A law that cannot fail guards nothing. */
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../body.ts';
import { above, foot, meet, pin } from '../goals.ts';
import { type Motion, type Solved, solveMotion } from '../motion.ts';
import { type Pose, type PoseWords, pose } from '../pose.ts';
import { motions } from '../poses/index.ts';
import { standing } from '../poses/starts.ts';
import {
  beyondRange,
  type Case,
  doesNotClose,
  jumps,
  kinks,
  type Law,
  leapsToHand,
  losesTouch,
  mirrorsBadly,
  slides,
  stretches,
  throughFloor,
  throughThings,
} from './laws.ts';

const sound: Motion = {
  camera: { yaw: 0, pitch: 0 },
  beats: [{ to: { pose: pose(standing) }, seconds: 2 }],
  goals: [...foot('R', 0), ...foot('L', 0)],
  free: ['x', 'y', 'hip', 'knee', 'ankle'],
};
const caseOf = (motion: Motion): Case => ({ motion, solved: solveMotion(motion) });
/** A cycle of these poses, one after the other without anything between. */
const poses = (...list: readonly Pose[]): Solved => ({
  ...solveMotion(sound),
  at: (phase) => bodyOf(list[Math.floor((phase % 1) * list.length)]!),
});
const posed = (words: PoseWords, motion: Motion = sound): Case => ({ motion, solved: poses(pose(standing, words)) });
const bodied = (change: (body: ReturnType<typeof bodyOf>) => ReturnType<typeof bodyOf>): Case => {
  const { solved } = caseOf(sound);
  return { motion: sound, solved: { ...solved, at: (phase) => change(solved.at(phase)) } };
};

/** Law, what is broken, and the most that the law allows. */
const faults: readonly (readonly [string, Law, Case, number])[] = [
  ['a foot 3 cm under the floor', throughFloor, posed({ y: 88.4 }), 1.5],
  ['a body in a wall', throughThings, posed({ x: 30 }, { ...sound, props: [{ kind: 'wall', x: 34, height: 180 }] }), 3],
  [
    'a thigh through the seat',
    throughThings,
    posed({ x: -32, y: 47, hip: 90, knee: 90 }, { ...sound, props: [{ kind: 'chair', x: -32 }] }),
    3,
  ],
  [
    'hands through the table',
    throughThings,
    posed({ shoulder: 60, elbow: 0 }, { ...sound, props: [{ kind: 'table', from: 20, to: 90, height: 105 }] }),
    3,
  ],
  [
    'a foot in a step that passes by',
    throughThings,
    posed({ x: 20 }, { ...sound, props: [{ kind: 'stairs', rise: 17, tread: 28, perCycle: 2 }] }),
    3,
  ],
  ['a planted foot that slides 4 cm', slides, posed({ x: 4 }), 2],
  [
    'a hand that wanders while it is held',
    slides,
    {
      motion: {
        ...sound,
        goals: [],
        beats: [1, 2].map((seconds) => ({ to: { pose: pose(standing), goals: [pin('handR', 0, null)] }, seconds })),
      },
      solved: poses(pose(standing, { shoulderR: 0 }), pose(standing, { shoulderR: 20 })),
    },
    2,
  ],
  ['a hand that leaves the knee', losesTouch, posed({}, { ...sound, goals: [meet('palmR', 'kneeR')] }), 5],
  [
    'a box that leaps into the hands',
    leapsToHand,
    posed(
      {},
      { ...sound, props: [{ kind: 'crate', at: { by: ['palmR', 'palmL'], during: [0.2, 0.8], rest: [0, 11, 0] } }] },
    ),
    2,
  ],
  ['a knee that bends forward', beyondRange, posed({ kneeR: -20 }), 2],
  ['a stretched shin', stretches, bodied((body) => ({ ...body, at: { ...body.at, ankleR: [0, -20, 9] } })), 1e-6],
  [
    'a low back bent at one place',
    kinks,
    bodied((body) => ({
      ...body,
      spine: body.spine.map((ring, i) => (i > 4 ? ring : { ...ring, turn: bodyOf(pose({ pitch: 30 })).turn.pelvis })),
    })),
    12,
  ],
  [
    'a right hand that is not where the left one is in the mirror',
    mirrorsBadly,
    bodied((body) => ({ ...body, at: { ...body.at, handR: [0, 0, 0] } })),
    1e-6,
  ],
  ['a jump', jumps, { motion: sound, solved: poses(pose(standing), pose(standing, { x: 30 })) }, 6],
  [
    'an end that is not the start',
    doesNotClose,
    { motion: sound, solved: poses(pose(standing), pose(standing, { hipR: 5 })) },
    0.01,
  ],
];

describe('a seeded fault is found', () => {
  it.each(faults)('%s', (_, law, subject, most) => {
    expect(law(subject).value).toBeGreaterThan(most);
  });
});

it('finds nothing in a person who just stands', () => {
  const laws: readonly (readonly [Law, number])[] = faults.map(([, law, , most]) => [law, most]);
  for (const [law, most] of laws) expect(law(caseOf(sound)).value).toBeLessThan(most);
});

it('finds a fault seeded in a real exercise: the bridge without its feet on the floor', () => {
  const broken = { ...motions.bridge, goals: [above('sacrum', 0)] };
  expect(slides({ motion: motions.bridge, solved: solveMotion(broken) }).value).toBeGreaterThan(2);
});
