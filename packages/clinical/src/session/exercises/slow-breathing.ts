import { exercise } from '../exercise.ts';

/**
 * Six breaths a minute, paced. Four minutes to begin with, since under four a step would be more than a quarter.
 * exercises.json `ademhaling_langzaam`
 */
export const slowBreathing = exercise({
  id: 'slow-breathing',
  reference: 'ademhaling_langzaam',
  level: 2,
  category: 'breathing',
  purpose: 'calm',
  position: 'sitting',
  onFloor: false,
  equipment: [],
  sides: 'together',
  secondsPerRep: 10,
  startDose: { kind: 'time', minutes: 4 },
  topDose: { kind: 'time', minutes: 10 },
  doses: 'breathing',
  control: false,
  notWith: [],
  careWith: ['heart', 'lungs'],
  easier: ['belly-breathing'],
  harder: [],
  feltIn: ['breath'],
  studied: 'itself',
  certainty: 'very-low',
  sources: ['breathing2025', 'lehrer2014'],
});
