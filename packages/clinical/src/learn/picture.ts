import type { ExerciseId } from '../session/exercise-ids.ts';

/** Parts of the drawn lower back that can be lit. */
export const anatomyParts = [
  'vertebrae',
  'sacrum',
  'discs',
  'joints',
  'cord',
  'cauda',
  'roots',
  'sciatic-nerve',
  'back-muscles',
  'belly-muscles',
  'lordosis',
] as const;

export type AnatomyPart = (typeof anatomyParts)[number];

/** The one picture of a lesson; each kind is drawn from data, none is a photograph. */
export type Picture =
  | { readonly kind: 'figure'; readonly exercise: ExerciseId }
  | { readonly kind: 'anatomy'; readonly part: AnatomyPart }
  /** So many of ten little people. */
  | { readonly kind: 'ten'; readonly n: number }
  /** How pain goes on average in a year, with its band: new pain, or pain that lasts. */
  | { readonly kind: 'course'; readonly group: 'acute' | 'persistent' }
  /** How many people without pain have changes on a scan, by age. */
  | { readonly kind: 'scans' };
