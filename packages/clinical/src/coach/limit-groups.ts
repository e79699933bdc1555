import type { Limit } from '@rugwijs/core';

/** Load on a bone or a wound that only the own physiotherapist should dose (own). */
export const bones: readonly Limit[] = ['osteoporosis', 'vertebral-fracture', 'spine-procedure'];

/** Holding one's breath and long holding: what exercises.json leaves out for heart and blood pressure, and lungs beside it (own). */
export const straining: readonly Limit[] = ['heart', 'high-blood-pressure', 'lungs'];
