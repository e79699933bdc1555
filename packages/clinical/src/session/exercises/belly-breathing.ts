import { exercise } from '../exercise.ts';

/**
 * Calm, about six breaths a minute, sitting or lying; in pregnancy sitting. The effect on pain is very uncertain.
 * exercises.json `ademhaling_buik`
 */
export const bellyBreathing = exercise({
  id: 'belly-breathing',
  reference: 'ademhaling_buik',
  level: 1,
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
  careWith: ['pregnancy', 'lungs'],
  easier: [],
  harder: [],
  feltIn: ['breath'],
  studied: 'itself',
  certainty: 'very-low',
  sources: ['breathing2025'],
});
