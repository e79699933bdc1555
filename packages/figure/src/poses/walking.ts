import { passingGround, walk } from './walk.ts';

/** Walking outdoors: as walk, with the ground passing by. */
export const walking = { ...walk, props: [passingGround] };
