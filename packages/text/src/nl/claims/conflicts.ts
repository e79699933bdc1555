import type { ConflictWords } from '../../claim-words.ts';

/** Where what people hear contradicts itself. */
export const conflictWords = {
  lifting: {
    title: 'Tillen: recht of rond?',
    one: 'Houd je rug recht en buig je knieën.',
    other: 'Buk, draai en til gewoon. Je rug kan dat.',
    ours: 'Er is niet één goede manier. Begin licht, houd het dicht bij je en bouw op.',
  },
} as const satisfies Record<string, ConflictWords>;
