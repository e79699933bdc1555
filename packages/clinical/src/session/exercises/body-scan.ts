import { exercise } from '../exercise.ts';

/**
 * Attention from feet to head, lying down. Mindfulness as a whole did a little for persistent pain; this one part was not looked at.
 * exercises.json `bodyscan`
 */
export const bodyScan = exercise({
  id: 'body-scan',
  reference: 'bodyscan',
  level: 2,
  category: 'breathing',
  purpose: 'calm',
  position: 'lying',
  onFloor: false,
  equipment: ['bed', 'mat'],
  sides: 'together',
  secondsPerRep: 60,
  startDose: { kind: 'time', minutes: 8 },
  topDose: { kind: 'time', minutes: 15 },
  doses: 'breathing',
  control: false,
  notWith: ['pregnancy'],
  careWith: [],
  easier: ['muscle-relaxation'],
  harder: [],
  feltIn: ['whole-body'],
  studied: 'kind',
  certainty: 'low',
  sources: ['jenkins2025'],
});
