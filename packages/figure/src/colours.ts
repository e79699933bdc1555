/** Which colour a shape gets: the page's own tokens, or plain colours for a file and for print. */
import type { HairColour, Look, Skin } from './bodies.ts';

/** `page`: the tokens of the app, light where there is no page. The others stand alone: no token, no system colour. */
export type Colours = 'page' | 'light' | 'dark';

/** Class without `f-`: token, light, dark. */
const usual: Readonly<Record<string, readonly [token: string, light: string, dark: string]>> = {
  skin: ['fig-skin', '#d99e7a', '#d9a07d'],
  'skin-far': ['fig-skin-far', '#bd8260', '#b58263'],
  foot: ['fig-skin', '#d99e7a', '#d9a07d'],
  'foot-far': ['fig-skin-far', '#bd8260', '#b58263'],
  top: ['fig-top', '#0f6b66', '#2f8d82'],
  'top-far': ['fig-top-far', '#0a4e4b', '#216860'],
  leg: ['fig-leg', '#223f3d', '#dccfb8'],
  'leg-far': ['fig-leg-far', '#526c69', '#a59c8a'],
  lap: ['fig-leg', '#223f3d', '#dccfb8'],
  hair: ['fig-hair', '#7c837e', '#b7bcb6'],
  eye: ['fig-eye', '#16302f', '#101b1a'],
  bone: ['fig-bone', '#fbf2e0', '#f3ead8'],
  ghost: ['sand-deep', '#e0d3bd', '#2e3f3c'],
  mat: ['sand-deep', '#e0d3bd', '#2e3f3c'],
  prop: ['line', '#72827d', '#7d8f8a'],
  water: ['fig-water', '#9cc7cc', '#3f6f78'],
  warm: ['fig-warm', '#b9771f', '#e0a64a'],
  cue: ['fig-cue', '#e3a93c', '#e3a93c'],
};

type Pair = readonly [light: string, dark: string];

/** Near and far, each for a light and a dark page: there the darkest tones are drawn lighter, or they would sink into it. */
const skins: Readonly<Record<Exclude<Skin, 'usual'>, readonly [near: Pair, far: Pair]>> = {
  pale: [
    ['#efc5a8', '#efc5a8'],
    ['#d4a587', '#d4a587'],
  ],
  olive: [
    ['#c8925f', '#c8925f'],
    ['#a97646', '#a97646'],
  ],
  brown: [
    ['#a26a45', '#b0744c'],
    ['#845234', '#91603f'],
  ],
  dark: [
    ['#7d5034', '#9a6848'],
    ['#623c26', '#7d5238'],
  ],
  deep: [
    ['#633e2b', '#875a42'],
    ['#4b2d1f', '#6c4632'],
  ],
};
const hairs: Readonly<Record<Exclude<HairColour, 'usual'>, Pair>> = {
  white: ['#d3d1c8', '#d3d1c8'],
  black: ['#3a312d', '#5d544f'],
  brown: ['#5e412e', '#7a5740'],
  fair: ['#c9a35f', '#c9a35f'],
  red: ['#a5582f', '#b5663b'],
  plum: ['#75527f', '#8d6698'],
};

/** High contrast: fill and rim, of ink and paper. Clothes are ink, skin is paper; a rim parts what overlaps. */
const strong: Readonly<Record<string, readonly [fill: Tint, rim?: Tint]>> = {
  skin: ['paper', 'ink'],
  'skin-far': ['paper', 'ink'],
  foot: ['paper', 'ink'],
  'foot-far': ['paper', 'ink'],
  top: ['ink', 'paper'],
  'top-far': ['ink', 'paper'],
  leg: ['ink', 'paper'],
  'leg-far': ['ink', 'paper'],
  lap: ['ink'],
  hair: ['ink', 'paper'],
  eye: ['ink'],
  bone: ['paper'],
  ghost: ['faint', 'paper'],
  mat: ['faint', 'ink'],
  prop: ['ink', 'paper'],
  water: ['faint', 'ink'],
  warm: ['ink', 'paper'],
  cue: ['faint', 'ink'],
};
type Tint = 'ink' | 'paper' | 'faint';
const tints: Readonly<Record<Tint, readonly [token: string, light: string, dark: string]>> = {
  ink: ['ink', '#000', '#fff'],
  paper: ['paper', '#fff', '#000'],
  faint: ['sand-deep', '#ccc', '#444'],
};

const written = ([token, light, dark]: readonly [string, string, string], colours: Colours) =>
  colours === 'page' ? `var(--${token},${light})` : colours === 'light' ? light : dark;

export interface Paint {
  /** The class of the path: a colour of one's own gets a class of its own, so that the page's rule does not win. */
  readonly class: string;
  readonly fill: string;
  readonly rim?: string;
}

/** How a shape of this class is painted. */
export function paintOf(shape: string, { skin, hairColour }: Look, colours: Colours, contrast: boolean): Paint {
  const part = shape.slice(2);
  if (contrast) {
    const [fill, rim] = strong[part] ?? ['ink', 'paper'];
    return {
      class: `${shape}-more`,
      fill: written(tints[fill], colours),
      ...(rim ? { rim: written(tints[rim], colours) } : {}),
    };
  }
  const far = part.endsWith('-far');
  const own = (name: string, pair: Pair) => ({
    class: `${shape}-${name}`,
    fill: written([`fig-${name}${far ? '-far' : ''}`, ...pair], colours),
  });
  if (skin !== 'usual' && /^(skin|foot)/.test(part)) return own(skin, skins[skin][far ? 1 : 0]);
  if (hairColour !== 'usual' && part === 'hair') return own(`hair-${hairColour}`, hairs[hairColour]);
  return { class: shape, fill: written(usual[part] ?? ['ink', '#000', '#fff'], colours) };
}
