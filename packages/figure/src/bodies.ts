/** Who does the exercise. The bones are the same for everybody, so every exercise is solved once; flesh, skin and hair differ. */

/** Factors on how wide and deep parts of the body are, and centimetres that are there in front. 1 and 0 is the usual figure. */
export interface Build {
  readonly shoulders: number;
  readonly waist: number;
  readonly hips: number;
  readonly limbs: number;
  readonly bust: number;
  readonly belly: number;
}

export type Hair = 'short' | 'bun' | 'long' | 'curls' | 'bald' | 'scarf';
export type Skin = 'usual' | 'pale' | 'olive' | 'brown' | 'dark' | 'deep';
export type HairColour = 'usual' | 'white' | 'black' | 'brown' | 'fair' | 'red' | 'plum';

/** What a person may choose about the figure. */
export interface Look {
  readonly build: Build;
  readonly skin: Skin;
  readonly hair: Hair;
  readonly hairColour: HairColour;
  readonly beard: boolean;
}

const usualBuild: Build = { shoulders: 1, waist: 1, hips: 1, limbs: 1, bust: 0, belly: 0 };
const usualLook: Look = { build: usualBuild, skin: 'usual', hair: 'short', hairColour: 'usual', beard: false };

const someone = (build: Partial<Build>, look: Partial<Omit<Look, 'build'>> = {}): Look => ({
  ...usualLook,
  ...look,
  build: { ...usualBuild, ...build },
});

/** Eight people. None of them is the example of a good body; the first is who you see before you choose. */
export const bodies = {
  grey: usualLook,
  bun: someone(
    { shoulders: 0.92, waist: 1.02, hips: 1.08, limbs: 0.97, bust: 2.4 },
    { hair: 'bun', skin: 'pale', hairColour: 'white' },
  ),
  sturdy: someone(
    { shoulders: 1.1, waist: 1.2, hips: 1.08, limbs: 1.1, belly: 6 },
    { hair: 'bald', beard: true, hairColour: 'white' },
  ),
  curls: someone(
    { shoulders: 0.97, waist: 1.2, hips: 1.26, limbs: 1.14, bust: 4, belly: 3.5 },
    { hair: 'curls', skin: 'deep', hairColour: 'black' },
  ),
  scarf: someone(
    { shoulders: 0.94, waist: 1.08, hips: 1.12, limbs: 1.02, bust: 2.6, belly: 1 },
    { hair: 'scarf', skin: 'olive', hairColour: 'plum' },
  ),
  slim: someone({ shoulders: 0.94, waist: 0.86, hips: 0.9, limbs: 0.86 }, { skin: 'dark', hairColour: 'black' }),
  long: someone(
    { shoulders: 0.9, waist: 0.92, hips: 1.02, limbs: 0.92, bust: 2 },
    { hair: 'long', skin: 'brown', hairColour: 'brown' },
  ),
  round: someone(
    { shoulders: 1.06, waist: 1.34, hips: 1.28, limbs: 1.2, bust: 4.5, belly: 7 },
    { hair: 'long', skin: 'pale', hairColour: 'red' },
  ),
} as const satisfies Record<string, Look>;

export type BodyId = keyof typeof bodies;
export const bodyIds = Object.keys(bodies) as readonly BodyId[];

/** The look of this body, with what the person changed about it. */
export const lookOf = (body: BodyId = 'grey', own: Partial<Look> = {}): Look => ({ ...bodies[body], ...own });
