import type { CalmRoundId } from '@rugwijs/core';
import type { FigureId } from '@rugwijs/figure';

/** Who shows a round. */
export const figureOf: Readonly<Record<CalmRoundId, FigureId>> = {
  'paced-breathing': 'slow-breathing',
  'belly-breathing': 'belly-breathing',
  'muscle-relaxation': 'muscle-relaxation',
  'body-scan': 'body-scan',
  mindfulness: 'slow-breathing',
};
