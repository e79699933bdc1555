import type { LessonKnowledge } from '@rugwijs/core';
import type { OptionOf, QuestionId } from '../answers/vocabulary.ts';
import { type LessonOccasion, lessonOccasions } from './lesson.ts';
import { lessonIds } from './lesson-ids.ts';
import { lessons } from './lessons.ts';

type Sign = LessonKnowledge['occasions'][number]['sign'];

/**
 * How each occasion is known: from the course of things, from the kind of pain (its leg pattern, and its duration counted on since it
 * was told), or from one answer. All own choices (see `lessonOccasions`).
 */
const signs: Readonly<Record<LessonOccasion, Sign>> = {
  'flare-up': { seen: 'flare-up' },
  'too-hard-yesterday': { seen: 'too-hard-yesterday' },
  'fear-of-moving': answered('persisting', 'fear', 'avoid'),
  'leg-pain': { seen: 'radicular' },
  claudication: { seen: 'claudication' },
  pregnant: answered('pregnant', 'yes'),
  'low-mood': answered('persisting', 'mood'),
  'poor-sleep': answered('sleep', 'poor'),
  stress: answered('persisting', 'stress'),
  'high-risk': { seen: 'high-risk' },
  'missed-sessions': { seen: 'missed-sessions' },
  recovered: { seen: 'recovered' },
  'new-pain': { seen: 'new-pain' },
  'persistent-pain': { seen: 'persistent-pain' },
  'sitting-work': answered('work-kind', 'sitting'),
  'heavy-work': answered('work-kind', 'heavy'),
  older: { question: 'age', from: 65 },
};

/** What the choice of the next lesson needs to know. */
export const lessonKnowledge: LessonKnowledge = {
  list: lessonIds.map((id) => ({ id, occasions: lessons[id].occasions, onlyThen: lessons[id].onlyThen === true })),
  occasions: lessonOccasions.map((id) => ({ id, sign: signs[id] })),
  // The bounds of staying well (facts-2.md 8; a test holds them together). Two scores in two weeks is own: it opens a page to read.
  recovered: { days: 14, times: 2, pain: 1, hindrance: 1 },
};

function answered<Id extends QuestionId>(question: Id, ...among: readonly OptionOf<Id>[]): Sign {
  return { question, among };
}
