import type { Day } from '@rugwijs/core';
import type { Language, Words } from '@rugwijs/text';
import { Bones } from '../design/bones.tsx';
import { weekday, weekOf } from './calendar.ts';
import { sayList, sayShortWeekday, sayWeekday } from './say.ts';

export interface WeekBonesProps {
  today: Day;
  done: ReadonlySet<Day>;
  words: Words['practice']['today']['week'];
  language: Language;
}

/** Seven vertebrae, Monday to Sunday: on which days there was a session, and which one is today. */
export function WeekBones({ today, done, words, language }: WeekBonesProps) {
  const days = weekOf(today);
  const names = days.filter((day) => done.has(day)).map((day) => sayWeekday(day, language));
  return (
    <Bones
      wide
      total={7}
      done={days.map((day) => done.has(day))}
      now={weekday(today)}
      words={days.map((day) => sayShortWeekday(day, language))}
      label={words.label(names.length ? sayList(names, language) : '', sayWeekday(today, language))}
    />
  );
}
