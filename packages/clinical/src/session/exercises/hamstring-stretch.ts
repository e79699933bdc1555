import { exercise } from '../exercise.ts';

/**
 * Only when tightness has to do with the complaint (KNGF 2021 C.2.2). With a radicular pattern it pulls the nerve: left out.
 * exercises.json `hamstringrek_handdoek`
 */
export const hamstringStretch = exercise({
  id: 'hamstring-stretch',
  reference: 'hamstringrek_handdoek',
  level: 2,
  category: 'stretch',
  purpose: 'relief',
  position: 'lying',
  onFloor: true,
  equipment: ['towel'],
  sides: 'each',
  secondsPerRep: 6,
  startDose: { kind: 'hold', sets: 2, seconds: 15 },
  topDose: { kind: 'hold', sets: 2, seconds: 30 },
  doses: 'stretch',
  control: false,
  notWith: ['pregnancy', 'radicular'],
  careWith: ['spine-procedure', 'new-hip-or-knee'],
  easier: ['table-child-pose'],
  harder: [],
  feltIn: ['hamstrings'],
  studied: 'kind',
  certainty: 'low',
  sources: ['kngf2021', 'owen2020'],
});
