import { exercise } from '../exercise.ts';

/**
 * Tense a little, let go for long. WHO 2023 does not advise it as a routine; offered as comfort, by choice.
 * exercises.json `spierontspanning`
 */
export const muscleRelaxation = exercise({
  id: 'muscle-relaxation',
  reference: 'spierontspanning',
  level: 1,
  category: 'breathing',
  purpose: 'calm',
  position: 'lying',
  onFloor: false,
  equipment: ['bed', 'mat'],
  sides: 'together',
  secondsPerRep: 30,
  startDose: { kind: 'time', minutes: 8 },
  topDose: { kind: 'time', minutes: 15 },
  doses: 'breathing',
  control: false,
  notWith: ['pregnancy'],
  careWith: [],
  easier: ['belly-breathing'],
  harder: [],
  feltIn: ['whole-body'],
  studied: 'kind',
  certainty: 'very-low',
  sources: ['who2023'],
});
