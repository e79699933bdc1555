import { exercise } from '../exercise.ts';

/**
 * Two equal weights. Unsteady: left out, since both hands are full (own).
 * exercises.json `boer_lopen`
 */
export const farmerCarry = exercise({
  id: 'farmer-carry',
  reference: 'boer_lopen',
  level: 4,
  category: 'strength',
  purpose: 'trunk',
  position: 'moving',
  onFloor: false,
  equipment: ['bag', 'weight', 'gym'],
  sides: 'together',
  secondsPerRep: 4,
  startDose: { kind: 'hold', sets: 3, seconds: 15 },
  topDose: { kind: 'hold', sets: 3, seconds: 40 },
  doses: 'carry',
  control: false,
  notWith: ['radicular', 'vertebral-fracture', 'spine-procedure', 'pregnancy', 'balance'],
  careWith: ['osteoporosis', 'heart', 'lungs', 'high-blood-pressure'],
  easier: ['suitcase-carry'],
  harder: [],
  feltIn: ['hands', 'shoulders', 'belly'],
  studied: 'practice',
  certainty: 'expert',
  sources: ['own'],
});
