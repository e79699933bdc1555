import type { AdaptationKnowledge, Exercise, HandOverKnowledge, LessonKnowledge, TriageKnowledge } from '@rugwijs/core';

/** What fold and advise need to know; the whole `Knowledge` of `@rugwijs/clinical` fits. */
export type JournalKnowledge = TriageKnowledge &
  AdaptationKnowledge & {
    readonly exercises: readonly Exercise[];
    readonly lessons: LessonKnowledge;
    readonly coach: HandOverKnowledge;
  };
