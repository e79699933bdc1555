import { exercise } from '../exercise.ts';

/**
 * Per side: the bent knee changes. No curl-up with weak bone (`common_population_rules`); leads to nothing harder for that reason.
 * exercises.json `curl_up`
 */
export const curlUp = exercise({
  id: 'curl-up',
  reference: 'curl_up',
  level: 2,
  category: 'strength',
  purpose: 'trunk',
  position: 'lying',
  onFloor: true,
  equipment: ['mat'],
  sides: 'each',
  secondsPerRep: 3,
  startDose: { kind: 'hold', sets: 3, seconds: 5 },
  topDose: { kind: 'hold', sets: 3, seconds: 10 },
  doses: 'isometric',
  control: false,
  notWith: ['pregnancy', 'osteoporosis', 'vertebral-fracture', 'spine-procedure'],
  careWith: ['radicular', 'heart', 'high-blood-pressure'],
  easier: ['abdominal-brace'],
  harder: [],
  feltIn: ['belly'],
  studied: 'kind',
  certainty: 'low',
  sources: ['mcgill2010', 'hayden2021'],
});
