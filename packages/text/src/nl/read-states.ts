import type { ReadState } from '@rugwijs/clinical';

/** How much of a source we read. */
export const readStates: Readonly<Record<ReadState, string>> = {
  full: 'helemaal gelezen',
  abstract: 'samenvatting gelezen',
  excerpt: 'deels gelezen',
  secondary: 'via een andere bron',
  recall: 'uit het hoofd, nog na te lezen',
  own: 'eigen voorstel',
};
