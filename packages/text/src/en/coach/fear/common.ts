import type { common as nlCommon } from '../../../nl/coach/fear/common.ts';

/** Things people with back pain often dread. */
export const common: typeof nlCommon = {
  'sit-long': 'Sitting for an hour',
  'low-seat': 'Getting up from a low sofa',
  'turn-in-bed': 'Turning over in bed',
  socks: 'Putting on socks',
  'tie-shoes': 'Bending to tie my shoes',
  'pick-up-light': 'Picking up something light',
  dishwasher: 'Emptying the dishwasher',
  vacuum: 'Vacuuming',
  'make-bed': 'Making the bed',
  'drive-long': 'Driving for an hour',
  'walk-long': 'Walking for half an hour',
  stairs: 'Going up and down the stairs',
  cycle: 'Cycling',
  garden: 'Working in the garden',
  'carry-shopping': 'Carrying full bags',
  'lift-crate': 'Lifting a crate off the floor',
  'lift-child': 'Lifting a child',
  run: 'Running a little',
};
