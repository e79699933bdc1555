/** A frame as text: sharp on screen and in print, no style attributes, so a strict content policy accepts it. */
import { type Colours, paintOf } from './colours.ts';
import type { Frame } from './frame.ts';

export interface SvgOptions {
  /** Name for screen readers; without it the picture is hidden from them. */
  readonly title?: string;
  readonly class?: string;
  readonly contrast?: 'usual' | 'more';
  /** `page` (default) follows the tokens of the app; `light` and `dark` stand alone, for files and print. */
  readonly colours?: Colours;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const attribute = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** What the body is seen through. */
const clear = new Set(['f-water', 'f-cue']);

/** The frame as an SVG element, one path a shape, in the order of the shapes. */
export function toSvg({ viewBox, shapes, look }: Frame, options: SvgOptions = {}): string {
  const contrast = options.contrast === 'more';
  const paths = shapes.map((shape) => {
    const paint = paintOf(shape.class, look, options.colours ?? 'page', contrast);
    const rim = paint.rim ? ` stroke="${paint.rim}" stroke-width="2" paint-order="stroke"` : '';
    const opacity = clear.has(shape.class) ? ' fill-opacity=".6"' : '';
    return `<path class="${paint.class}" fill="${paint.fill}"${rim}${opacity} d="${shape.d}"/>`;
  });
  const name =
    options.title === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${attribute(options.title)}"`;
  const own = options.class === undefined ? '' : ` ${attribute(options.class)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="figure${own}" viewBox="${viewBox.join(' ')}" preserveAspectRatio="xMidYMax" ${name}>${paths.join('')}</svg>`;
}
