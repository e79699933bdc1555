import type { Lesson } from './lesson.ts';

/** How back pain goes, in days and in years. */
export const courseLessons = {
  'flare-up': {
    topic: 'course',
    minutes: 2,
    certainty: 'expert',
    sources: ['costaFlare2019', 'french2006', 'own'],
    picture: { kind: 'figure', exercise: 'heat-pack' },
    occasions: ['flare-up'],
  },
  waves: {
    topic: 'course',
    minutes: 2,
    certainty: 'moderate',
    sources: ['daSilva2019', 'childs2005', 'kngf2021'],
    picture: { kind: 'ten', n: 4 },
    occasions: ['flare-up', 'persistent-pain'],
  },
  course: {
    topic: 'course',
    minutes: 2,
    certainty: 'moderate',
    sources: ['henschke2008', 'costa2012', 'wallwork2024', 'nhg2017'],
    picture: { kind: 'course', group: 'acute' },
    occasions: ['new-pain'],
  },
  'course-persistent': {
    topic: 'course',
    minutes: 2,
    certainty: 'moderate',
    sources: ['wallwork2024', 'hayden2021', 'kngf2021', 'who2023'],
    // No curve: its numbers are not for people whose pain lasts (facts.md H).
    picture: { kind: 'figure', exercise: 'free-lift' },
    occasions: ['persistent-pain'],
  },
  relapse: {
    topic: 'course',
    minutes: 2,
    certainty: 'moderate',
    sources: ['daSilva2019', 'pocovi2024', 'own'],
    picture: { kind: 'ten', n: 7 },
    occasions: ['flare-up'],
  },
  'staying-well': {
    topic: 'course',
    minutes: 2,
    certainty: 'moderate',
    sources: ['steffens2016', 'pocovi2024', 'own'],
    picture: { kind: 'figure', exercise: 'cycling' },
    occasions: ['recovered'],
  },
} as const satisfies Record<string, Lesson>;
