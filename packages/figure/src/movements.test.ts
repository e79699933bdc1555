/** Each movement does what its description says. The angles are teaching targets from the project's exercise list. */
import { describe, expect, it } from 'vitest';
import type { Body } from './body.ts';
import { sceneOf } from './frame.ts';
import type { FigureId } from './ids.ts';
import { rotate, subtract, type Vec } from './vector.ts';

const degrees = (radians: number) => (radians * 180) / Math.PI;
/** Angle of a line from level, 0–90. */
const slope = (a: Vec, b: Vec) => Math.abs(degrees(Math.atan2(b[1] - a[1], Math.hypot(b[0] - a[0], b[2] - a[2]))));
/** Angle at b between a and c: 180 is a straight line. */
const angle = (a: Vec, b: Vec, c: Vec) => {
  const [u, v] = [subtract(a, b), subtract(c, b)];
  return degrees(Math.acos((u[0] * v[0] + u[1] * v[1] + u[2] * v[2]) / (Math.hypot(...u) * Math.hypot(...v))));
};
const line = ({ at }: Body) => angle(at.neck, at.hipR, at.kneeR);
/** How far the chest is turned to the right of the pelvis. */
const chestTurn = ({ turn }: Body) => {
  const heading = (m: Body['turn']['chest']) => {
    const [x, , z] = rotate(m, [1, 0, 0]);
    return degrees(Math.atan2(z, x));
  };
  return heading(turn.chest) - heading(turn.pelvis);
};
const trunkLean = ({ at }: Body) => 90 - slope(at.pelvis, at.neck);

function stills(id: FigureId): Body[] {
  const { solved } = sceneOf(id);
  return solved.stills.map((phase) => solved.at(phase));
}
const start = (id: FigureId) => stills(id)[0]!;
const middle = (id: FigureId) => stills(id)[1]!;
const end = (id: FigureId) => stills(id).at(-1)!;

const rows: [FigureId, string, (id: FigureId) => number, number, number][] = [
  ['supine-pelvic-tilt', 'tilts back to flat', (id) => middle(id).pose.pitch - start(id).pose.pitch, 8, 25],
  ['supine-pelvic-tilt', 'and forward to hollow', (id) => end(id).pose.pitch - start(id).pose.pitch, -25, -6],
  ['seated-pelvic-tilt', 'rounds the low back', (id) => end(id).pose.lumbar - start(id).pose.lumbar, 25, 60],
  ['seated-pelvic-tilt', 'the head stays above', (id) => end(id).at.head[0] - start(id).at.head[0], -12, 12],
  ['cat-cow', 'cat rounds the low back', (id) => middle(id).pose.lumbar, 20, 35],
  ['cat-cow', 'cow hollows it', (id) => end(id).pose.lumbar, -30, -12],
  ['cat-cow', 'knees under hips', (id) => start(id).at.kneeR[0] - start(id).at.hipR[0], -6, 6],
  ['cat-cow', 'hands under shoulders', (id) => start(id).at.wristR[0] - start(id).at.shoulderR[0], -6, 6],
  ['seated-cat-cow', 'rounds', (id) => middle(id).pose.lumbar, 20, 35],
  ['knee-to-chest', 'bends the hip', (id) => end(id).pose.hipR, 108, 130],
  ['knee-to-chest', 'the other foot stays', (id) => end(id).pose.hipL - start(id).pose.hipL, -12, 12],
  ['knee-rocking', 'knees to the right', (id) => middle(id).at.kneeR[2], 20, 45],
  ['knee-rocking', 'knees to the left', (id) => end(id).at.kneeL[2], -45, -20],
  ['figure-four-stretch', 'the thigh comes closer', (id) => end(id).pose.hipL, 90, 125],
  [
    'seated-piriformis-stretch',
    'tips forward from the hips',
    (id) => trunkLean(end(id)) - trunkLean(start(id)),
    15,
    32,
  ],
  ['nerve-slider', 'knee nearly straight', (id) => end(id).pose.kneeR, 10, 30],
  ['nerve-slider', 'while the head looks up', (id) => end(id).pose.neck, -40, -12],
  ['nerve-slider', 'knee bent while the head nods', (id) => start(id).pose.neck, 15, 40],
  ['table-child-pose', 'trunk near level', (id) => slope(end(id).at.pelvis, end(id).at.neck), 0, 20],
  ['table-child-pose', 'arms long', (id) => end(id).pose.elbowR, -3, 20],
  ['prone-on-elbows', 'elbows under the shoulders', (id) => end(id).at.elbowR[0] - end(id).at.shoulderR[0], -6, 6],
  ['prone-on-elbows', 'hips stay down', (id) => end(id).at.pelvis[1] - start(id).at.pelvis[1], -2, 2],
  ['standing-extension', 'leans back', (id) => end(id).pose.lumbar - start(id).pose.lumbar, -25, -12],
  ['standing-extension', 'knees straight', (id) => end(id).pose.kneeR, -3, 8],
  ['seated-forward-bend', 'rounds', (id) => end(id).pose.lumbar, 25, 45],
  ['seated-rotation', 'chest to the right', (id) => chestTurn(middle(id)), 32, 48],
  ['seated-rotation', 'chest to the left', (id) => chestTurn(end(id)), -48, -32],
  ['side-bend', 'to the right', (id) => middle(id).pose.lumbarSide + middle(id).pose.thoraxSide, 15, 30],
  ['abdominal-brace', 'draws the belly in', (id) => end(id).pose.breath - start(id).pose.breath, -4, -1],
  ['heel-slide', 'leg nearly straight', (id) => end(id).pose.kneeR, 0, 20],
  ['bird-dog-leg', 'leg at hip height', (id) => slope(end(id).at.hipR, end(id).at.ankleR), 0, 12],
  ['bird-dog', 'leg level', (id) => slope(end(id).at.hipR, end(id).at.ankleR), 0, 12],
  ['bird-dog', 'opposite arm level', (id) => slope(end(id).at.shoulderL, end(id).at.wristL), 0, 15],
  ['bridge', 'pelvis up', (id) => end(id).at.pelvis[1] - start(id).at.pelvis[1], 15, 35],
  ['bridge', 'shoulder, hip and knee in line', (id) => line(end(id)), 160, 180],
  ['bridge-march', 'the pelvis stays level', (id) => middle(id).at.pelvis[1] - start(id).at.pelvis[1], -3, 3],
  ['bridge-march', 'a foot off the floor', (id) => middle(id).at.ankleR[1] - start(id).at.ankleR[1], 5, 14],
  ['wall-side-plank', 'leans on the forearm', (id) => -end(id).pose.roll, 6, 20],
  ['wall-plank', 'trunk 60 to 75 degrees to the floor', (id) => slope(end(id).at.pelvis, end(id).at.neck), 60, 78],
  ['wall-plank', 'one line', (id) => line(end(id)), 165, 180],
  ['knee-plank', 'one line', (id) => line(end(id)), 162, 180],
  ['clamshell', 'knees apart', (id) => end(id).at.kneeR[1] - end(id).at.kneeL[1], 25, 45],
  ['clamshell', 'the pelvis does not roll', (id) => end(id).pose.roll - start(id).pose.roll, -3, 3],
  ['sit-to-stand', 'nose over toes', (id) => middle(id).at.head[0] - middle(id).at.ankleR[0], 0, 40],
  ['sit-to-stand', 'stands tall', (id) => end(id).pose.kneeR, -3, 8],
  ['chair-squat', 'knees bend', (id) => end(id).pose.kneeR, 80, 110],
  ['chair-squat', 'the chair is tapped', (id) => end(id).at.pelvis[1] - 12.5, 40, 52],
  ['step-up', 'the body rises one step', (id) => end(id).at.pelvis[1] - start(id).at.pelvis[1], 15, 19],
  ['hip-hinge', 'from the hips', (id) => trunkLean(end(id)) - trunkLean(start(id)), 45, 65],
  ['hip-hinge', 'the low back keeps its shape', (id) => end(id).pose.lumbar - start(id).pose.lumbar, -2, 2],
  ['hip-hinge', 'knees soft', (id) => end(id).pose.kneeR, 10, 30],
  ['band-row', 'elbows behind the ribs', (id) => end(id).at.shoulderR[0] - end(id).at.elbowR[0], 4, 20],
  ['wall-sit', 'knees 60 to 90', (id) => end(id).pose.kneeR, 60, 92],
  ['belly-breathing', 'the belly rises', (id) => end(id).pose.breath - start(id).pose.breath, 3, 8],
  ['cycling', 'a bend is left at the bottom', (id) => end(id).pose.kneeR, 22, 45],
  ['cycling', 'not too bent at the top', (id) => start(id).pose.kneeR, 90, 118],
  ['pelvic-clock', 'twelve flattens the low back', (id) => start(id).pose.pitch - 89, 8, 18],
  ['pelvic-clock', 'three is on the left side', (id) => middle(id).pose.twist, -12, -5],
  ['pelvic-clock', 'nine on the right', (id) => end(id).pose.twist, 5, 12],
  [
    'standing-pelvic-tilt',
    'the low back rounds toward the wall',
    (id) => end(id).pose.lumbar - start(id).pose.lumbar,
    15,
    60,
  ],
  [
    'standing-pelvic-tilt',
    'the head stays',
    (id) => Math.hypot(...subtract(end(id).at.head, start(id).at.head)),
    0,
    1.5,
  ],
  ['standing-pelvic-tilt', 'the knees stay', (id) => end(id).pose.kneeR - start(id).pose.kneeR, -5, 5.5],
  ['thread-the-needle', 'opens to the left', (id) => middle(id).pose.thoraxTurn, -50, -35],
  ['thread-the-needle', 'the hand is high', (id) => middle(id).at.handL[1], 80, 130],
  [
    'thread-the-needle',
    'the holding arm is upright',
    (id) => slope(middle(id).at.wristR, middle(id).at.shoulderR),
    80,
    90,
  ],
  ['thread-the-needle', 'threads to the other side', (id) => end(id).at.handL[2], 25, 80],
  ['thread-the-needle', 'behind the arm that holds', (id) => end(id).at.wristR[0] - end(id).at.handL[0], 8, 30],
  ['both-knees-to-chest', 'both thighs come in', (id) => Math.min(end(id).pose.hipL, end(id).pose.hipR), 100, 132],
  ['both-knees-to-chest', 'the tailbone may lift', (id) => end(id).pose.pitch - start(id).pose.pitch, 8, 30],
  ['supine-twist', 'knees sink to the right', (id) => end(id).at.kneeR[2], 25, 60],
  ['supine-twist', 'the knee is near the floor', (id) => end(id).at.kneeR[1], 4, 14],
  ['supine-twist', 'the far shoulder stays down', (id) => end(id).at.shoulderL[1] - start(id).at.shoulderL[1], -5, 5],
  ['hip-flexor-stretch', 'hips 5 to 12 forward', (id) => end(id).at.pelvis[0] - start(id).at.pelvis[0], 5, 12],
  ['hip-flexor-stretch', 'the rear hip opens', (id) => end(id).pose.hipR, -25, -8],
  ['hamstring-stretch', 'the knee straightens', (id) => end(id).pose.kneeR, 0, 15],
  ['child-pose', 'sits on the heels', (id) => end(id).at.pelvis[0] - start(id).at.pelvis[0], -45, -28],
  ['child-pose', 'the forehead is low', (id) => end(id).at.head[1], 8, 24],
  ['prone-press-up', 'hips stay down', (id) => end(id).at.pelvis[1] - start(id).at.pelvis[1], -2, 2],
  ['prone-press-up', 'arms push long', (id) => end(id).pose.elbowR, 5, 60],
  ['roll-down', 'rounds', (id) => end(id).pose.lumbar, 35, 55],
  ['roll-down', 'hands reach the shins', (id) => end(id).at.handR[1], 8, 42],
  ['roll-down', 'knees soft', (id) => end(id).pose.kneeR, 2, 24],
  ['open-book', 'palms together', (id) => Math.hypot(...subtract(start(id).at.handR, start(id).at.handL)), 0, 16],
  ['open-book', 'the chest opens', (id) => end(id).pose.thoraxTurn + end(id).pose.lumbarTurn, 45, 60],
  ['open-book', 'the knees stay together', (id) => Math.hypot(...subtract(end(id).at.kneeR, end(id).at.kneeL)), 8, 20],
  ['dead-bug-heel-taps', 'a heel on the floor', (id) => middle(id).at.heelR[1], 2, 5],
  ['dead-bug', 'opposite leg low and long', (id) => slope(middle(id).at.hipR, middle(id).at.ankleR), 8, 30],
  ['dead-bug', 'opposite arm overhead', (id) => middle(id).pose.shoulderL, 150, 170],
  ['dead-bug', 'the other leg waits', (id) => middle(id).pose.hipL - start(id).pose.hipL, -3, 3],
  ['bird-dog-squares', 'hand goes up', (id) => middle(id).at.handL[1] - start(id).at.handL[1], 10, 18],
  ['bird-dog-squares', 'trunk stays', (id) => Math.abs(middle(id).at.neck[1] - start(id).at.neck[1]), 0, 3],
  ['single-leg-bridge', 'shoulder, hip and knee in line', (id) => line(end(id)), 160, 180],
  ['single-leg-bridge', 'thighs side by side', (id) => end(id).at.kneeR[1] - end(id).at.kneeL[1], -7, 7],
  [
    'knee-side-plank',
    'shoulder, hip and knee in line',
    (id) => angle(end(id).at.neck, end(id).at.pelvis, end(id).at.kneeL),
    160,
    180,
  ],
  [
    'side-plank',
    'shoulder, hip and ankle in line',
    (id) => angle(end(id).at.neck, end(id).at.pelvis, end(id).at.ankleL),
    165,
    180,
  ],
  ['side-plank', 'elbow under the shoulder', (id) => end(id).at.elbowL[0] - end(id).at.shoulderL[0], -8, 8],
  ['side-plank-leg-lift', 'the upper leg 20 to 30 up', (id) => end(id).pose.hipOutR - start(id).pose.hipOutR, 18, 36],
  ['plank', 'one line', (id) => angle(end(id).at.neck, end(id).at.hipR, end(id).at.ankleR), 168, 180],
  [
    'plank-shoulder-tap',
    'hand on the other shoulder',
    (id) => Math.hypot(...subtract(middle(id).at.handR, middle(id).at.shoulderL)),
    0,
    14,
  ],
  ['plank-shoulder-tap', 'hips still', (id) => middle(id).at.pelvis[1] - start(id).at.pelvis[1], -2, 2],
  ['curl-up', 'head a little up', (id) => end(id).at.head[1] - start(id).at.head[1], 4, 16],
  ['curl-up', 'the low back stays', (id) => end(id).pose.lumbar - start(id).pose.lumbar, -1, 1],
  ['side-leg-raise', 'leg 30 to 35 up', (id) => end(id).pose.hipOutR - start(id).pose.hipOutR, 25, 40],
  ['goblet-squat', 'thighs near level', (id) => slope(end(id).at.hipR, end(id).at.kneeR), 0, 22],
  ['goblet-squat', 'heels down', (id) => end(id).at.heelR[1], 2.4, 4.4],
  ['split-squat', 'rear knee near the floor', (id) => end(id).at.kneeL[1], 6, 18],
  ['split-squat', 'front knee over the foot', (id) => end(id).at.kneeR[0] - end(id).at.toeR[0], -25, 0],
  ['box-lift', 'bends', (id) => middle(id).pose.lumbar, 15, 30],
  ['box-lift', 'holds it close', (id) => end(id).at.handR[0] - end(id).at.chest[0], 15, 45],
  ['free-lift', 'turns to the side', (id) => middle(id).pose.thoraxTurn + middle(id).pose.lumbarTurn, 15, 45],
  ['free-lift', 'turns back to put it down', (id) => chestTurn(end(id)), -30, -10],
  [
    'free-lift',
    'puts it at the height of the shoulder',
    (id) => end(id).at.handR[1] - end(id).at.shoulderR[1],
    -25,
    12,
  ],
  ['romanian-deadlift', 'from the hips', (id) => trunkLean(end(id)) - trunkLean(start(id)), 60, 85],
  ['romanian-deadlift', 'down to mid-shin', (id) => end(id).at.handR[1], 18, 42],
  ['deadlift', 'hips above knees', (id) => start(id).at.hipR[1] - start(id).at.kneeR[1], 8, 40],
  ['deadlift', 'stands tall', (id) => end(id).pose.kneeR, -3, 10],
  ['suitcase-carry', 'no leaning', (id) => Math.abs(end(id).at.neck[2] - end(id).at.pelvis[2]), 0, 3],
  ['farmer-carry', 'arms hang', (id) => Math.abs(end(id).pose.shoulderR) + end(id).pose.elbowR, 0, 12],
  ['prone-back-extension', 'chest 4 to 12 up', (id) => end(id).at.chest[1] - start(id).at.chest[1], 4, 12],
  ['bench-back-extension', 'from 60 forward', (id) => end(id).pose.pitch - start(id).pose.pitch, 50, 70],
  ['bench-back-extension', 'into line', (id) => line(end(id)), 165, 180],
  ['pallof-press', 'arms straight', (id) => end(id).pose.elbowR, -3, 25],
  ['pallof-press', 'the chest does not turn', (id) => chestTurn(end(id)), -3, 3],
  ['interval-walking', 'brisk with bent elbows', (id) => end(id).pose.elbowR - start(id).pose.elbowR, 25, 60],
  ['swimming', 'glides long', (id) => line(start(id)), 165, 180],
  ['water-walking', 'steps', (id) => Math.abs(start(id).at.ankleR[0] - start(id).at.ankleL[0]), 35, 70],
  ['stair-climbing', 'a knee high', (id) => Math.max(start(id).pose.hipR, start(id).pose.hipL), 35, 75],
  ['slow-breathing', 'the belly widens', (id) => end(id).pose.breath - start(id).pose.breath, 3, 8],
  ['muscle-relaxation', 'fists', (id) => end(id).pose.gripR - start(id).pose.gripR, 0.9, 1],
  ['body-scan', 'lies on the bed', (id) => start(id).at.pelvis[1], 52, 66],
  ['rest-position', 'hips 90', (id) => start(id).pose.hipR, 80, 100],
  ['rest-position', 'knees 90', (id) => start(id).pose.kneeR, 75, 100],
  ['sitting-break', 'stands up', (id) => middle(id).at.pelvis[1] - start(id).at.pelvis[1], 28, 40],
  ['heat-pack', 'sits', (id) => start(id).pose.hipR, 70, 110],
];

describe('does what its description says', () => {
  it.each(rows)('%s: %s', (id, _, measure, least, most) => {
    const value = measure(id);
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
  });
});
