import type { anatomy as nl } from '../../nl/learn/anatomy.ts';

export const anatomy: typeof nl = { title: 'Inside your back' };
