import { exercise } from '../exercise.ts';

/**
 * First step back to bending for who avoids it. Deep bending: contraindicated with a fragility fracture, and never with a radicular pattern.
 * exercises.json `zittend_vooroverbuigen`
 */
export const seatedForwardBend = exercise({
  id: 'seated-forward-bend',
  reference: 'zittend_vooroverbuigen',
  level: 1,
  category: 'graded-exposure',
  purpose: 'bending',
  position: 'sitting',
  onFloor: false,
  equipment: ['chair'],
  sides: 'together',
  secondsPerRep: 8,
  startDose: { kind: 'reps', sets: 1, reps: 5 },
  topDose: { kind: 'reps', sets: 1, reps: 12 },
  doses: 'mobility',
  control: false,
  notWith: ['osteoporosis', 'vertebral-fracture', 'radicular', 'new-hip-or-knee', 'spine-procedure'],
  careWith: ['pregnancy', 'high-blood-pressure'],
  easier: ['seated-cat-cow'],
  harder: ['roll-down'],
  feltIn: ['low-back'],
  studied: 'kind',
  certainty: 'low',
  sources: ['kngf2021', 'saraceni2020'],
});
