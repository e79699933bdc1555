/** Where we look from. No perspective: a drawing that prints well and needs no depth buffer. */
import type { Turn, Vec } from './vector.ts';
import { aboutX, aboutY, multiply, rotate } from './vector.ts';

export interface Camera {
  /** Degrees the person is turned toward the viewer: 0 is from the side, 45 three-quarter, 90 face to face. */
  readonly yaw: number;
  /** Degrees we look down. */
  readonly pitch: number;
}

export const side: Camera = { yaw: -6, pitch: 5 };
export const upright: Camera = { yaw: 6, pitch: 4 };

/** World to screen: x right, y down, depth toward the viewer; `scale` drawing units a cm. */
export interface Eye {
  point(v: Vec): Vec;
  /** Turns a direction, without the scale. */
  direction(v: Vec): Vec;
}

export const scale = 2;

/** The eye of this camera. */
export function eyeOf({ yaw, pitch }: Camera): Eye {
  const view: Turn = multiply(aboutX(pitch), aboutY(-yaw));
  const direction = (v: Vec): Vec => {
    const [x, y, z] = rotate(view, v);
    return [x, -y, z];
  };
  const point = (v: Vec): Vec => {
    const [x, y, z] = direction(v);
    return [x * scale, y * scale, z * scale];
  };
  return { point, direction };
}
