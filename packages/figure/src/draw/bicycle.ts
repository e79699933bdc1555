/** An upright bicycle that is pedalled by the feet it is drawn with. */
import { scale } from '../camera.ts';
import { type Easel, flat, type Shape } from './parts.ts';

type Place = readonly [x: number, y: number];

export interface Bicycle {
  readonly kind: 'bicycle';
  /** Behind the person: frame, wheels, far crank. In the middle: the near crank, over the far leg. */
  readonly layer?: 'back' | 'middle';
  readonly bracket: Place;
  readonly crank: number;
  readonly saddle: Place;
  readonly grip: Place;
}

/** Where a pedal is at this share of a turn; 0 is the top, and it goes forward from there. */
export const pedal = ({ bracket, crank }: Bicycle, turn: number): Place => [
  bracket[0] + crank * Math.sin(turn * 2 * Math.PI),
  bracket[1] + crank * Math.cos(turn * 2 * Math.PI),
];

const wheel = 34;

/** Frame, wheels and one crank. */
export function drawBicycle({ eye, pen, phase }: Easel, bicycle: Bicycle): Shape[] {
  const { bracket, saddle, grip } = bicycle;
  const at = ([x, y]: Place, z = 0) => flat(eye.point([x, y, z]));
  const tube = (points: readonly Place[], r: number, z = 0) =>
    pen.chain(points.map((place) => [at(place, z), r * scale] as const));
  const near = bicycle.layer === 'middle';
  const turn = near ? phase : phase + 0.5;
  const foot = pedal(bicycle, turn);
  const z = near ? 9.5 : -9.5;
  const pedals =
    tube([bracket, foot], 1.1, z) +
    tube(
      [
        [foot[0] - 5, foot[1] - 1],
        [foot[0] + 5, foot[1] - 1],
      ],
      1.2,
      z,
    );
  if (near) return [{ class: 'f-prop', d: pedals + pen.circle(at(bracket, z), 4 * scale) }];
  const rear: Place = [bracket[0] - 46, wheel];
  const front: Place = [bracket[0] + 60, wheel];
  const head: Place = [grip[0] + 12, grip[1] - 22];
  const wheels = [rear, front].map(
    (hub) => pen.ring(at(hub), wheel * scale, (wheel - 2.4) * scale) + pen.circle(at(hub), 2.4 * scale),
  );
  const low: Place = [head[0] + 5, head[1] - 16];
  const frame =
    tube([bracket, [saddle[0] + 1, saddle[1] - 4]], 1.5) +
    tube([rear, bracket], 1.2) +
    tube([rear, [saddle[0] + 8, saddle[1] - 28]], 1.1) +
    tube([low, [bracket[0] + 6, bracket[1] + 8], bracket], 1.6) +
    tube([front, low, head], 1.4) +
    tube([head, [head[0] - 3, grip[1] + 1], grip], 1.3) +
    tube(
      [
        [saddle[0] - 9, saddle[1] - 2.4],
        [saddle[0] + 12, saddle[1] - 3],
      ],
      2.2,
    );
  return [{ class: 'f-prop', d: wheels.join('') + frame + pedals }];
}
