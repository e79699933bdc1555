import type { demands as nlDemands } from '../../nl/coach/demands.ts';

/** What an activity asks of the body. */
export const demands: typeof nlDemands = {
  lift: 'Lifting or carrying',
  bend: 'Bending deep',
  twist: 'Turning far',
  impact: 'Running or jumping',
  strain: 'Getting well out of breath',
  fall: 'A chance of falling',
  drive: 'Driving a car or motorbike yourself',
  none: 'None of these',
};
