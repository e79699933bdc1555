import type { ConflictWords } from '../../claim-words.ts';

/** Where what people hear contradicts itself. */
export const conflictWords = {
  lifting: {
    title: 'Lifting: straight or round?',
    one: 'Keep your back straight and bend your knees.',
    other: 'Just bend, turn and lift. Your back can do it.',
    ours: 'There is not one right way. Start light, hold it close and build up.',
  },
} as const satisfies Record<string, ConflictWords>;
