import { lessonIds } from '@rugwijs/clinical';
import { describe, expect, it } from 'vitest';
import { lessons as en } from './en/lessons.ts';
import type { LessonWords } from './lesson-words.ts';
import { lessons as nl } from './nl/lessons.ts';

const words = { nl: nl.lessons, en: en.lessons };

/** What somebody reads in the lesson itself: at most 250 words. */
const read = ({ title, text, today }: LessonWords) => [title, ...text, today];
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const sentencesIn = (text: string) => text.match(/[^.!?…]+[.!?…]+/g) ?? [];

/** Signs for which hours or days may count, and the words that say what to do: in that paragraph or the next. */
const sign = {
  nl: /koorts|zwakker|doof been|(?:gevoel|voel)[^.?]* tussen je benen|plassen anders|anders plassen|niet goed plassen|voet die hangt|hangt je voet|een been (ineens|zak)/iu,
  en: /fever|weaker|numb leg|feel[^.?]* between your legs|peeing is different|different peeing|hard to pee|foot that drops|foot drop|leg gives? way/iu,
};
const whatToDo = {
  nl: /\b(bel|bellen|bij alarm|huisarts|dokter)\b/iu,
  en: /\b(call|look under alarm|GP|doctor)\b/iu,
};

describe.each(['nl', 'en'] as const)('%s: lessons', (language) => {
  const table = lessonIds.map((id) => [id, words[language][id]] as const);

  it.each(table)('%s can be read in two minutes', (_id, lesson) => {
    expect(
      read(lesson)
        .map(wordsIn)
        .reduce((sum, count) => sum + count),
    ).toBeLessThanOrEqual(250);
    expect(lesson.text.length).toBeGreaterThanOrEqual(2);
    const lengths = read(lesson).flatMap(sentencesIn).map(wordsIn);
    expect(lengths.reduce((sum, length) => sum + length) / lengths.length).toBeLessThanOrEqual(12);
  });

  it.each(table)('%s says what its picture shows, and one thing to do', (_id, { picture, today }) => {
    expect(picture).toMatch(/\S \S.*\.$/u);
    expect(today).toMatch(/\S \S.*[.?!…”]$/u);
  });

  it.each(table)('%s never names an alarm sign without what to do', (_id, lesson) => {
    lesson.text.forEach((paragraph, at) => {
      const andOn = `${paragraph} ${lesson.text[at + 1] ?? ''}`;
      if (sign[language].test(paragraph)) expect(andOn).toMatch(whatToDo[language]);
    });
    expect(lesson.today).not.toMatch(sign[language]);
  });

  it('claims to judge: some hold, some do not, and each is said once', () => {
    const quizzes = table.map(([, lesson]) => lesson.quiz);
    const holding = quizzes.filter(({ holds }) => holds).length;
    expect(holding).toBeGreaterThan(quizzes.length / 5);
    expect(holding).toBeLessThan((quizzes.length * 4) / 5);
    expect(new Set(quizzes.map(({ statement }) => statement)).size).toBe(quizzes.length);
  });
});

describe('both languages', () => {
  it.each(lessonIds)('%s says the same: as many paragraphs, the same judgement', (id) => {
    expect(words.en[id].text).toHaveLength(words.nl[id].text.length);
    expect(words.en[id].quiz.holds).toBe(words.nl[id].quiz.holds);
  });

  it('hold the same lessons, no more', () => {
    for (const lessons of [words.nl, words.en]) expect(Object.keys(lessons).sort()).toEqual([...lessonIds].sort());
  });
});
