/** Parts of the lower back that can be lit; the same names as in the clinical package, which this package may not know. */
export const backParts = [
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

export type BackPart = (typeof backParts)[number];

/** One flat shape or line. `skin` and `crease` belong to no part: they only say where the back is. */
export interface BackShape {
  readonly part: BackPart | 'skin' | 'crease';
  /** `L1` to `L5`, `S1` for the disc under L5, and so on: which one of its kind. */
  readonly level?: string;
  /** A line has a width and no filling. */
  readonly line: boolean;
  readonly d: string;
}

/** A word that the caller may write in the drawing, in its own language: where its middle is and how far it leans. */
export interface BackLabel {
  readonly name: 'L1' | 'L2' | 'L3' | 'L4' | 'L5' | 'belly' | 'back' | 'left' | 'right';
  readonly x: number;
  readonly y: number;
  /** Degrees, clockwise. */
  readonly turn: number;
}
