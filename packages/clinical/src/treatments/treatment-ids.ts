/** Ids of the treatments and aids, in the order of the table: first what somebody does alone, last what is bought. */
export const treatmentIds = [
  'exercise-therapy',
  'walking',
  'strength-machines',
  'heat',
  'massage-classic',
  'shiatsu',
  'deep-tissue-massage',
  'massage-chair',
  'manual-therapy',
  'dry-needling',
  'acupuncture',
  'tens',
  'laser',
  'shockwave',
  'medicines',
  'injections',
  'surgery',
  'brace',
  'posture-shirt',
  'cushion',
  'insoles',
  'ergonomic-chair',
  'sit-stand-desk',
  'mattress',
] as const;

export type TreatmentId = (typeof treatmentIds)[number];
