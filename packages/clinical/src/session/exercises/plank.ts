import { exercise } from '../exercise.ts';

/**
 * Forearms and toes. High blood pressure is left out whether it is under control or not, since we do not ask (own).
 * exercises.json `plank`
 */
export const plank = exercise({
  id: 'plank',
  reference: 'plank',
  level: 3,
  category: 'isometric',
  purpose: 'trunk',
  position: 'kneeling',
  onFloor: true,
  equipment: ['mat'],
  sides: 'together',
  secondsPerRep: 4,
  startDose: { kind: 'hold', sets: 3, seconds: 10 },
  topDose: { kind: 'hold', sets: 3, seconds: 30 },
  doses: 'isometric',
  control: false,
  notWith: ['pregnancy', 'heart', 'high-blood-pressure'],
  careWith: [],
  easier: ['knee-plank'],
  harder: ['plank-shoulder-tap', 'side-plank'],
  feltIn: ['belly', 'buttocks'],
  studied: 'kind',
  certainty: 'low',
  sources: ['hayden2021'],
});
