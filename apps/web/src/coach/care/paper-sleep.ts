import { readNights, type SleepWeek, sleepWeeks } from '@rugwijs/core';
import type { Person } from '@rugwijs/journal';
import { sayDate, sayNumber } from '../../today/say.ts';
import type { PaperSection, PaperWords } from './paper-words.ts';

/** The first and the last week of the diary. */
export function sleepSection({ logs }: Person, today: string, { care, language }: PaperWords): PaperSection {
  const text = care.letters.paper.sleep;
  const weeks = sleepWeeks(readNights(logs.slept), today);
  const [last] = weeks;
  const first = weeks.at(-1);
  const hours = (minutes: number) => sayNumber(Math.round(minutes / 6) / 10, language);
  const say = ({ from, nights, asleep, inBed, efficiency }: SleepWeek) =>
    text.week(sayDate(from, language), nights, hours(asleep), hours(inBed), String(Math.round(efficiency * 100)));
  const shown = first === undefined ? [] : last === undefined || first === last ? [first] : [first, last];
  return { title: text.title, lines: shown.map(say) };
}
