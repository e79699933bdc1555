import type { HomeTestId } from '@rugwijs/core';
import type { FigureId } from '@rugwijs/figure';

/** The figure of each test; a hold is shown at `hold` of its cycle. */
export const figures: Readonly<Record<HomeTestId, { readonly id: FigureId; readonly hold: number }>> = {
  'back-hold': { id: 'prone-back-extension', hold: 0.5 },
  'side-bridge': { id: 'side-plank', hold: 0.5 },
  plank: { id: 'plank', hold: 0.5 },
  'chair-stand': { id: 'sit-to-stand', hold: 0 },
  'five-stands': { id: 'sit-to-stand', hold: 0.25 },
  'six-minute-walk': { id: 'walking', hold: 0.25 },
  'own-route': { id: 'walking', hold: 0.6 },
};
