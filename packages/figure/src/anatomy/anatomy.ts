/** The lower back from inside: a drawing that bends. No language and no colour in it; the page says what each part looks like. */
import { backLabels, backShapes } from './back-view.ts';
import { chainOf } from './chain.ts';
import type { BackLabel, BackShape } from './parts.ts';
import { sideLabels, sideShapes } from './side-view.ts';

export const anatomyViews = ['side', 'back'] as const;
export type AnatomyView = (typeof anatomyViews)[number];

export interface Anatomy {
  /** Left, top, width and height in millimetres; the same at every bend. */
  readonly viewBox: readonly [number, number, number, number];
  /** Back to front; the same number and order at every bend. */
  readonly shapes: readonly BackShape[];
  readonly labels: readonly BackLabel[];
}

const viewBox = [-134, -216, 268, 344] as const;

/**
 * The lower back, bent.
 * @param view `side`: from its left side, belly at the left. `back`: from behind, as if the eye goes along the back.
 * @param bend −1 fully backward, 0 upright, 1 fully forward.
 */
export function anatomy(view: AnatomyView, bend: number): Anatomy {
  const chain = chainOf(bend);
  return view === 'side'
    ? { viewBox, shapes: sideShapes(chain), labels: sideLabels(chain) }
    : { viewBox, shapes: backShapes(chain), labels: backLabels(chain) };
}
