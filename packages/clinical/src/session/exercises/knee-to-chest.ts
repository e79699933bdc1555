import { exercise } from '../exercise.ts';

/**
 * Comfort, held like a stretch, and counted as one. Bends hip and back deeply: not with weak bone, a new hip, or a healing back.
 * exercises.json `knie_naar_borst`
 */
export const kneeToChest = exercise({
  id: 'knee-to-chest',
  reference: 'knie_naar_borst',
  level: 1,
  category: 'mobility',
  purpose: 'relief',
  position: 'lying',
  onFloor: true,
  equipment: ['mat'],
  sides: 'each',
  secondsPerRep: 4,
  startDose: { kind: 'hold', sets: 2, seconds: 15 },
  topDose: { kind: 'hold', sets: 2, seconds: 30 },
  doses: 'stretch',
  control: false,
  notWith: ['pregnancy', 'osteoporosis', 'vertebral-fracture', 'new-hip-or-knee', 'spine-procedure'],
  careWith: ['radicular'],
  easier: ['supine-pelvic-tilt'],
  harder: ['both-knees-to-chest'],
  feltIn: ['low-back', 'buttocks'],
  studied: 'kind',
  certainty: 'low',
  sources: ['kngf2021', 'owen2020'],
});
