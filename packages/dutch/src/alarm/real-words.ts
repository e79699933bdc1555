export const realWords: ReadonlySet<string> = new Set('passen passend lassen'.split(' '));
