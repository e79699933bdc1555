import { pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, sides } from '../pose.ts';
import { arms, supine } from './starts.ts';

const bed = 46;
const lying = { y: bed + 13, hip: 2, knee: 4, ankle: -24, hipOut: 4, shoulderOut: 16, neck: 14 };
const out = { pose: pose(supine, lying) };
const inward = { pose: pose(supine, lying, { breath: 2.2 }) };

/** Lying at ease, breathing; the attention goes slowly from the feet to the head. */
export const bodyScan: Motion = {
  camera: { yaw: -8, pitch: 14 },
  beats: [
    { to: inward, seconds: 3, breath: 'in' },
    { to: out, seconds: 4, breath: 'out' },
    { to: inward, seconds: 3, breath: 'in' },
    { to: out, seconds: 4, breath: 'out' },
  ],
  free: ['x', 'y', 'pitch', 'neck', 'hip', 'knee', ...arms],
  goals: [
    pin('upperBack', -38, bed),
    pin('sacrum', null, bed),
    pin('occiput', null, bed + 6),
    ...sides.flatMap((s) => [
      pin(`elbow${s}`, null, bed + 4.2),
      pin(`wrist${s}`, null, bed + 3),
      pin(`hand${s}`, null, bed + 2.4),
      pin(`heelMiddle${s}`, null, bed + 3.4),
    ]),
  ],
  props: [
    { kind: 'bed', from: -88, to: 106, height: bed },
    { kind: 'pillow', x: -66, z: 0, y: bed + 3 },
    {
      kind: 'attention',
      along: ['ballR', 'shinR', 'kneeR', 'thighSideR', 'belly', 'breast', 'neck', 'head'],
      radius: 17,
      layer: 'front',
    },
  ],
  stills: [0, 4, 11],
};
