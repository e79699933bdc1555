import { cycleSeconds, frame, stillPhases, toSvg, views } from '@rugwijs/figure';

/** What the moving figure needs of its package, as one chunk: without the drawn back of Leren, which lives in the same package. */
export const body = { cycleSeconds, frame, stillPhases, toSvg, views };

export type Body = typeof body;
