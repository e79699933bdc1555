/** What a claim, a lesson or a treatment is about; also the order in which Leren lists them. */
export const topics = [
  'back',
  'course',
  'alarm',
  'moving',
  'exercise',
  'posture',
  'daily-life',
  'mind',
  'lifestyle',
  'treatment',
  'aid',
  'care',
] as const;

export type Topic = (typeof topics)[number];
