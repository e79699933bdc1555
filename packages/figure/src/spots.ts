/** Places on the skin that touch something: a joint, and from there a step (cm) in the axes of a bone. */
import type { Body, Bone, Joint } from './body.ts';
import { type Side, sides } from './pose.ts';
import { add, rotate, type Vec } from './vector.ts';

type Place = readonly [Joint, Bone, Vec];

const trunkSpots = {
  pelvis: ['pelvis', 'pelvis', [0, 0, 0]],
  sacrum: ['pelvis', 'pelvis', [-13, -2, 0]],
  seat: ['pelvis', 'pelvis', [-3, -12.5, 0]],
  lowBack: ['waist', 'waist', [-10.5, 0, 0]],
  belly: ['waist', 'waist', [12, -5, 0]],
  upperBack: ['neck', 'chest', [-10.8, -9.2, 0]],
  shoulderBlade: ['neck', 'chest', [-8.4, -2.5, 0]],
  breast: ['chest', 'chest', [11.5, 2, 0]],
  neck: ['neck', 'chest', [0, 0, 0]],
  occiput: ['head', 'head', [-11.6, 0, 0]],
  /** Where a stick along the back passes. */
  stickHigh: ['head', 'head', [-13.2, 1, 0]],
  stickLow: ['pelvis', 'pelvis', [-15.4, -4, 0]],
  head: ['head', 'head', [0, 0, 0]],
} as const satisfies Record<string, Place>;

const limbSpots = {
  hip: ['hip', 'thigh', [0, 0, 0]],
  thighBack: ['knee', 'thigh', [-8.5, 9, 0]],
  thighSide: ['hip', 'thigh', [0, -18, 9.5]],
  kneeTop: ['knee', 'thigh', [7.5, 3, 0]],
  knee: ['knee', 'thigh', [0, 0, 0]],
  shin: ['knee', 'shank', [6.5, -9, 0]],
  ankle: ['ankle', 'foot', [0, 0, 0]],
  heel: ['heel', 'foot', [0, -3.4, 0]],
  ball: ['ball', 'foot', [0, -2.9, 0]],
  toe: ['toe', 'toes', [0, -2.1, 0]],
  /** Middle of heel, ball and toes: 3.4, 2.9 and 2.1 cm thick, for when the foot does not stand on its sole. */
  heelMiddle: ['heel', 'foot', [0, 0, 0]],
  forefoot: ['ball', 'foot', [0, 0, 0]],
  tip: ['toe', 'toes', [0, 0, 0]],
  shoulder: ['shoulder', 'chest', [0, 0, 0]],
  elbow: ['elbow', 'upperArm', [0, 0, 0]],
  wrist: ['wrist', 'forearm', [0, 0, 0]],
  hand: ['hand', 'palm', [0, 0, 0]],
  palm: ['wrist', 'palm', [0, -5.5, 0]],
} as const satisfies Record<string, readonly [string, string, Vec]>;

type LimbSpot = keyof typeof limbSpots;
export type Spot = keyof typeof trunkSpots | `${LimbSpot}${Side}`;
/** What moves a spot: the trunk alone, or one limb as well. */
export type Region = 'trunk' | `${'leg' | 'arm'}${Side}`;

const armJoints = ['shoulder', 'elbow', 'wrist', 'hand'];
const places = new Map<string, { place: Place; region: Region }>();
for (const [name, place] of Object.entries(trunkSpots)) places.set(name, { place, region: 'trunk' });
for (const side of sides) {
  for (const [name, [joint, bone, [x, y, z]]] of Object.entries(limbSpots)) {
    const ownBone = bone === 'chest' ? bone : (`${bone}${side}` as Bone);
    places.set(`${name}${side}`, {
      place: [`${joint}${side}` as Joint, ownBone, [x, y, side === 'R' ? z : -z]],
      region: `${armJoints.includes(joint) ? 'arm' : 'leg'}${side}`,
    });
  }
}

function find(spot: Spot): { place: Place; region: Region } {
  const found = places.get(spot);
  if (!found) throw new Error(`No such spot on the body: ${spot}`);
  return found;
}

/** Which part of the body moves this spot. */
export const regionOf = (spot: Spot): Region => find(spot).region;

/** Where a spot of the skin is now. */
export function spotOf(body: Body, spot: Spot): Vec {
  const [joint, bone, step] = find(spot).place;
  return add(body.at[joint], rotate(body.turn[bone], step));
}
