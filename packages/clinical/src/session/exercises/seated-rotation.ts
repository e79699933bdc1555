import { exercise } from '../exercise.ts';

/**
 * Trust in turning. Contraindicated after a recent fusion; full turning is left out with a collapsed vertebra.
 * exercises.json `zittend_draaien`
 */
export const seatedRotation = exercise({
  id: 'seated-rotation',
  reference: 'zittend_draaien',
  level: 1,
  category: 'mobility',
  purpose: 'loosen',
  position: 'sitting',
  onFloor: false,
  equipment: ['chair'],
  sides: 'together',
  secondsPerRep: 8,
  startDose: { kind: 'reps', sets: 1, reps: 5 },
  topDose: { kind: 'reps', sets: 1, reps: 12 },
  doses: 'mobility',
  control: false,
  notWith: ['spine-procedure', 'vertebral-fracture'],
  careWith: ['osteoporosis', 'radicular', 'pregnancy'],
  easier: ['knee-rocking'],
  harder: ['open-book'],
  feltIn: ['upper-back', 'sides'],
  studied: 'kind',
  certainty: 'low',
  sources: ['kngf2021'],
});
