/** From joint angles to where every joint is: forward kinematics of a person of 1.70 m. */
import { type Channel, type Pose, type Side, sides } from './pose.ts';
import { aboutX, aboutY, aboutZ, add, multiply, rotate, type Turn, type Vec } from './vector.ts';

/** Lengths in cm. The spine is 4 lumbar and 6 thoracic links. */
export const measures = {
  lumbarLinks: 4,
  thoraxLinks: 6,
  link: 4.6,
  neck: 10,
  head: 8.3,
  hipWidth: 9.5,
  hipDrop: 2,
  thigh: 41.5,
  shank: 41,
  ankleHeight: 7.2,
  shoulderWidth: 17.5,
  shoulderDrop: 3,
  upperArm: 29,
  forearm: 25,
  hand: 10,
} as const;

type LimbJoint = 'hip' | 'knee' | 'ankle' | 'heel' | 'ball' | 'toe' | 'shoulder' | 'elbow' | 'wrist' | 'hand';
type LimbBone = 'thigh' | 'shank' | 'foot' | 'toes' | 'upperArm' | 'forearm' | 'palm';
export type Joint = 'pelvis' | 'waist' | 'chest' | 'neck' | 'skull' | 'head' | `${LimbJoint}${Side}`;
export type Bone = 'pelvis' | 'waist' | 'chest' | 'neck' | 'head' | `${LimbBone}${Side}`;

export interface Ring {
  readonly at: Vec;
  readonly turn: Turn;
}

export interface Body {
  readonly at: Readonly<Record<Joint, Vec>>;
  readonly turn: Readonly<Record<Bone, Turn>>;
  /** The spine from pelvis to neck, eleven rings. */
  readonly spine: readonly Ring[];
  readonly pose: Pose;
}

function bend(flexion: number, side: number, turn: number): Turn {
  return multiply(multiply(aboutZ(-flexion), aboutX(side)), aboutY(-turn));
}

function stand(p: Pose, at: Record<Joint, Vec>, turn: Record<Bone, Turn>): Ring[] {
  at.pelvis = [p.x, p.y, p.z];
  turn.pelvis = multiply(multiply(aboutY(-p.yaw), aboutZ(p.pitch)), multiply(aboutX(p.roll), aboutY(-p.twist)));
  const { lumbarLinks: lumbar, thoraxLinks: thorax, link } = measures;
  const low = bend(p.lumbar / lumbar, p.lumbarSide / lumbar, p.lumbarTurn / lumbar);
  const high = bend(p.thorax / thorax, p.thoraxSide / thorax, p.thoraxTurn / thorax);
  const spine: Ring[] = [{ at: at.pelvis, turn: turn.pelvis }];
  let place = at.pelvis;
  let facing = turn.pelvis;
  for (let i = 0; i < lumbar + thorax; i++) {
    facing = multiply(facing, i < lumbar ? low : high);
    place = add(place, rotate(facing, [0, link, 0]));
    spine.push({ at: place, turn: facing });
    if (i === 2) {
      at.waist = place;
      turn.waist = facing;
    }
    if (i === 6) at.chest = place;
  }
  at.neck = place;
  turn.chest = facing;
  const half = bend(p.neck / 2, p.neckSide / 2, p.neckTurn / 2);
  turn.neck = multiply(facing, half);
  at.skull = add(place, rotate(turn.neck, [1.5, measures.neck, 0]));
  turn.head = multiply(turn.neck, half);
  at.head = add(at.skull, rotate(turn.head, [2.5, measures.head, 0]));
  return spine;
}

function leg(p: Pose, side: Side, at: Record<Joint, Vec>, turn: Record<Bone, Turn>): void {
  const out = side === 'R' ? 1 : -1;
  const swing = multiply(aboutZ(p[`hip${side}`]), aboutX(-out * p[`hipOut${side}`]));
  const thigh = multiply(turn.pelvis, multiply(swing, aboutY(-out * p[`hipTurn${side}`])));
  const hip = add(at.pelvis, rotate(turn.pelvis, [0, -measures.hipDrop, out * measures.hipWidth]));
  const knee = add(hip, rotate(thigh, [0, -measures.thigh, 0]));
  const shank = multiply(thigh, aboutZ(-p[`knee${side}`]));
  const ankle = add(knee, rotate(shank, [0, -measures.shank, 0]));
  const foot = multiply(shank, aboutZ(p[`ankle${side}`]));
  const toes = multiply(foot, aboutZ(p[`toe${side}`]));
  at[`hip${side}`] = hip;
  at[`knee${side}`] = knee;
  at[`ankle${side}`] = ankle;
  at[`heel${side}`] = add(ankle, rotate(foot, [-4.5, -3.8, 0]));
  const ball = add(ankle, rotate(foot, [11.5, -4.3, 0]));
  at[`ball${side}`] = ball;
  at[`toe${side}`] = add(ball, rotate(toes, [6, -0.8, 0]));
  turn[`thigh${side}`] = thigh;
  turn[`shank${side}`] = shank;
  turn[`foot${side}`] = foot;
  turn[`toes${side}`] = toes;
}

function arm(p: Pose, side: Side, at: Record<Joint, Vec>, turn: Record<Bone, Turn>): void {
  const out = side === 'R' ? 1 : -1;
  const swing = multiply(aboutZ(p[`shoulder${side}`]), aboutX(-out * p[`shoulderOut${side}`]));
  const upper = multiply(turn.chest, multiply(swing, aboutY(-out * p[`shoulderTurn${side}`])));
  const shoulder = add(at.neck, rotate(turn.chest, [0, -measures.shoulderDrop, out * measures.shoulderWidth]));
  const elbow = add(shoulder, rotate(upper, [0, -measures.upperArm, 0]));
  const fore = multiply(upper, aboutZ(p[`elbow${side}`]));
  const wrist = add(elbow, rotate(fore, [0, -measures.forearm, 0]));
  const palm = multiply(fore, aboutZ(p[`wrist${side}`]));
  at[`shoulder${side}`] = shoulder;
  at[`elbow${side}`] = elbow;
  at[`wrist${side}`] = wrist;
  at[`hand${side}`] = add(wrist, rotate(palm, [0, -measures.hand, 0]));
  turn[`upperArm${side}`] = upper;
  turn[`forearm${side}`] = fore;
  turn[`palm${side}`] = palm;
}

/** Where every joint is, and how every bone is turned, in this pose. */
export function bodyOf(p: Pose): Body {
  const at = {} as Record<Joint, Vec>;
  const turn = {} as Record<Bone, Turn>;
  const spine = stand(p, at, turn);
  for (const side of sides) {
    leg(p, side, at, turn);
    arm(p, side, at, turn);
  }
  return { at, turn, spine, pose: p };
}

/** Which limb a channel bends; undefined for the trunk. */
export function limbOf(channel: Channel): `${'leg' | 'arm'}${Side}` | undefined {
  const side = sides.find((s) => channel.endsWith(s));
  return side && `${/^(hip|knee|ankle|toe)/.test(channel) ? 'leg' : 'arm'}${side}`;
}

/** The same body after one channel changed: a limb channel moves only its own limb, so only that is worked out again. */
export function rebend(body: Body, p: Pose, limb: `${'leg' | 'arm'}${Side}` | undefined): Body {
  if (limb === undefined) return bodyOf(p);
  const at = { ...body.at };
  const turn = { ...body.turn };
  (limb.startsWith('leg') ? leg : arm)(p, limb.endsWith('L') ? 'L' : 'R', at, turn);
  return { at, turn, spine: body.spine, pose: p };
}
