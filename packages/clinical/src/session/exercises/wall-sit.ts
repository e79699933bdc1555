import { exercise } from '../exercise.ts';

/**
 * A long hold: contraindicated with uncontrolled high blood pressure; left out with heart disease and in pregnancy too (own choice).
 * exercises.json `muurzit`
 */
export const wallSit = exercise({
  id: 'wall-sit',
  reference: 'muurzit',
  level: 2,
  category: 'isometric',
  purpose: 'legs',
  position: 'standing',
  onFloor: false,
  equipment: ['wall'],
  sides: 'together',
  secondsPerRep: 4,
  startDose: { kind: 'hold', sets: 3, seconds: 10 },
  topDose: { kind: 'hold', sets: 3, seconds: 30 },
  doses: 'isometric',
  control: false,
  notWith: ['high-blood-pressure', 'heart', 'pregnancy'],
  careWith: ['new-hip-or-knee', 'lungs', 'balance'],
  easier: ['sit-to-stand'],
  harder: [],
  feltIn: ['thighs'],
  studied: 'kind',
  certainty: 'low',
  sources: ['hayden2021'],
});
