import type { Demand } from '@rugwijs/core';

/** What an activity asks of the body. */
export const demands: Readonly<Record<Demand | 'none', string>> = {
  lift: 'Tillen of dragen',
  bend: 'Diep bukken',
  twist: 'Ver draaien',
  impact: 'Rennen of springen',
  strain: 'Flink buiten adem raken',
  fall: 'Kans om te vallen',
  drive: 'Zelf een auto of motor rijden',
  none: 'Niets van dit alles',
};
