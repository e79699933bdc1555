import { exercise } from '../exercise.ts';

/**
 * Seconds in place of metres: about one metre a second.
 * exercises.json `dragen_koffer`
 */
export const suitcaseCarry = exercise({
  id: 'suitcase-carry',
  reference: 'dragen_koffer',
  level: 3,
  category: 'strength',
  purpose: 'trunk',
  position: 'moving',
  onFloor: false,
  equipment: ['bag', 'weight'],
  sides: 'each',
  secondsPerRep: 4,
  startDose: { kind: 'hold', sets: 3, seconds: 15 },
  topDose: { kind: 'hold', sets: 3, seconds: 30 },
  doses: 'carry',
  control: false,
  notWith: ['radicular', 'vertebral-fracture', 'spine-procedure', 'pregnancy'],
  careWith: ['osteoporosis', 'heart', 'lungs', 'high-blood-pressure', 'balance'],
  easier: ['knee-side-plank', 'wall-side-plank'],
  harder: ['farmer-carry'],
  feltIn: ['sides', 'hands'],
  studied: 'practice',
  certainty: 'expert',
  sources: ['own'],
});
