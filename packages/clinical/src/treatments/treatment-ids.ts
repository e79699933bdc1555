/** Ids of the treatments and aids, in the order of the table. */
export const treatmentIds = ['heat'] as const;

export type TreatmentId = (typeof treatmentIds)[number];
