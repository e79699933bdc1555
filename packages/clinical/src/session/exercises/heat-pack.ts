import { exercise } from '../exercise.ts';

/**
 * Comfort before moving. Skin that feels less, a wound, fever or poor circulation forbid it: told in the words, and by diabetes and a procedure here.
 * exercises.json `warmte`
 */
export const heatPack = exercise({
  id: 'heat-pack',
  reference: 'warmte',
  level: 1,
  category: 'comfort',
  purpose: 'comfort',
  position: 'sitting',
  onFloor: false,
  equipment: ['heat-pack'],
  sides: 'together',
  secondsPerRep: 1,
  startDose: { kind: 'time', minutes: 15 },
  topDose: { kind: 'time', minutes: 20 },
  doses: 'heat',
  control: false,
  notWith: ['diabetes', 'spine-procedure'],
  careWith: ['pregnancy'],
  easier: [],
  harder: [],
  feltIn: ['low-back'],
  studied: 'itself',
  certainty: 'moderate',
  sources: ['french2006'],
});
