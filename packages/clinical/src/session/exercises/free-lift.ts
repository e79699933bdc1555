import { exercise } from '../exercise.ts';

/**
 * Lifting as in real life: bent, turned, with a round back. Starts at 1 to 2 kg. Flexion is not a shown risk (low quality).
 * exercises.json `tillen_vrij`
 */
export const freeLift = exercise({
  id: 'free-lift',
  reference: 'tillen_vrij',
  level: 4,
  category: 'graded-exposure',
  purpose: 'bending',
  position: 'standing',
  onFloor: false,
  equipment: ['bag', 'weight'],
  sides: 'each',
  secondsPerRep: 8,
  startDose: { kind: 'reps', sets: 2, reps: 6 },
  topDose: { kind: 'reps', sets: 2, reps: 12 },
  doses: 'strength',
  control: false,
  notWith: ['radicular', 'osteoporosis', 'vertebral-fracture', 'spine-procedure', 'pregnancy', 'new-hip-or-knee'],
  careWith: ['heart', 'lungs', 'high-blood-pressure', 'balance'],
  easier: ['box-lift'],
  harder: [],
  feltIn: ['low-back', 'buttocks', 'thighs'],
  studied: 'kind',
  certainty: 'low',
  sources: ['saraceni2020'],
});
