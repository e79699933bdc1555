import { exercise } from '../exercise.ts';

/**
 * A bench or machine. Nothing shows that a device does more than other strength work (`exercises.json`).
 * exercises.json `rugstrekking_bank`
 */
export const benchBackExtension = exercise({
  id: 'bench-back-extension',
  reference: 'rugstrekking_bank',
  level: 5,
  category: 'strength',
  purpose: 'trunk',
  position: 'prone',
  onFloor: false,
  equipment: ['gym'],
  sides: 'together',
  secondsPerRep: 5,
  startDose: { kind: 'reps', sets: 2, reps: 6 },
  topDose: { kind: 'reps', sets: 2, reps: 12 },
  doses: 'strength',
  control: false,
  notWith: [
    'pregnancy',
    'osteoporosis',
    'vertebral-fracture',
    'radicular',
    'spine-procedure',
    'stenosis',
    'heart',
    'high-blood-pressure',
  ],
  careWith: [],
  easier: ['bird-dog-squares', 'prone-back-extension'],
  harder: [],
  feltIn: ['low-back', 'buttocks'],
  studied: 'kind',
  certainty: 'very-low',
  sources: ['hayden2021'],
});
