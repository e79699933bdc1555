import { type Answers, chooseLesson, type Seen } from '@rugwijs/core';
import { describe, expect, it } from 'vitest';
import { anatomyParts } from '../learn/picture.ts';
import { topics } from '../learn/topic.ts';
import { exerciseIds } from '../session/exercise-ids.ts';
import { sources } from '../sources/sources.ts';
import { lessonOccasions } from './lesson.ts';
import { lessonIds } from './lesson-ids.ts';
import { lessons } from './lessons.ts';
import { lessonKnowledge } from './occasions.ts';

const table = lessonIds.map((id) => [id, lessons[id]] as const);

describe('lessons', () => {
  it('stand in the order of reading exactly once, forty or more', () => {
    expect(new Set(lessonIds).size).toBe(lessonIds.length);
    expect(Object.keys(lessons).sort()).toEqual([...lessonIds].sort());
    expect(lessonIds.length).toBeGreaterThanOrEqual(40);
  });

  it.each(table)('%s: topic, sources and occasions are known and named once', (_id, lesson) => {
    expect(topics).toContain(lesson.topic);
    expect(lesson.sources.length).toBeGreaterThan(0);
    expect(Object.keys(sources)).toEqual(expect.arrayContaining([...lesson.sources]));
    expect(new Set(lesson.sources).size).toBe(lesson.sources.length);
    expect(lessonOccasions).toEqual(expect.arrayContaining([...lesson.occasions]));
    expect(new Set(lesson.occasions).size).toBe(lesson.occasions.length);
  });

  it.each(table)('%s: its picture can be drawn', (_id, { picture }) => {
    if (picture.kind === 'figure') expect(exerciseIds).toContain(picture.exercise);
    if (picture.kind === 'anatomy') expect(anatomyParts).toContain(picture.part);
    if (picture.kind === 'ten') expect([1, 2, 3, 4, 5, 6, 7, 8, 9]).toContain(picture.n);
  });

  // Our own proposal alone never carries more than a practice rule.
  it.each(table)('%s: is no surer than what it leans on', (_id, lesson) => {
    if (lesson.sources.every((id) => sources[id].read === 'own')) expect(lesson.certainty).toBe('expert');
  });

  it.each(lessonOccasions)('somebody with %s finds a lesson', (occasion) => {
    expect(table.filter(([, lesson]) => lesson.occasions.some((one) => one === occasion))).not.toHaveLength(0);
  });

  it.each<readonly [string, Answers, readonly Seen[], string | undefined]>([
    ['pain in the buttock without the features of a nerve', { 'leg-pain': 'buttock-thigh' }, [], 'lesson-next'],
    ['a nerve that reacts', { 'leg-pain': 'below-knee' }, ['radicular'], 'lesson-leg-pain'],
    ['a narrow canal', { 'relief-sitting': 'yes' }, ['claudication'], 'lesson-claudication'],
    ['told as new, months ago', { duration: 'under-2-weeks' }, ['persistent-pain'], 'lesson-persistent-pain'],
    ['new', { duration: 'under-2-weeks' }, ['new-pain'], 'lesson-new-pain'],
  ])('the kind of pain decides, not one raw answer: %s', (_who, answers, seen, rule) => {
    const chosen = chooseLesson(lessonKnowledge, { answers, seen, read: [] });
    expect(chosen?.reasons[0]?.rule).toBe(rule);
  });
});
