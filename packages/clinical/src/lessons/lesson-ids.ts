/** Ids of the lessons, in the order in which somebody without any occasion reads them. */
export const lessonIds = ['bending', 'pain-and-damage', 'scan', 'sleep', 'walking', 'flare-up'] as const;

export type LessonId = (typeof lessonIds)[number];
