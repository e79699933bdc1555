import { exercise } from '../exercise.ts';

/**
 * Awareness before the limbs load the trunk; no better than other exercise and not an all-day habit. Breathing goes on.
 * exercises.json `buik_aanspannen`
 */
export const abdominalBrace = exercise({
  id: 'abdominal-brace',
  reference: 'buik_aanspannen',
  level: 1,
  category: 'isometric',
  purpose: 'trunk',
  position: 'lying',
  onFloor: true,
  equipment: ['mat'],
  sides: 'together',
  secondsPerRep: 2,
  startDose: { kind: 'hold', sets: 5, seconds: 5 },
  topDose: { kind: 'hold', sets: 5, seconds: 10 },
  doses: 'isometric',
  control: true,
  notWith: ['pregnancy'],
  careWith: ['heart', 'high-blood-pressure'],
  easier: ['belly-breathing'],
  harder: ['heel-slide', 'wall-plank', 'curl-up'],
  feltIn: ['belly'],
  studied: 'kind',
  certainty: 'low',
  sources: ['kngf2021'],
});
