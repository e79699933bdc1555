import { coachKnowledge, type StrengthNorm, strengthNorms } from '@rugwijs/clinical';
import { type HomeTestId, homeTests, placeTries, type SeriesKey, type TestTry } from '@rugwijs/core';
import type { Person } from '@rugwijs/journal';
import { sayDate } from '../../today/say.ts';
import { sayValue } from '../strength/say-value.ts';
import { seriesKeys } from '../strength/series-keys.ts';
import type { PaperSection, PaperWords } from './paper-words.ts';

/** Each home test beside its own start: the first try that counts and the last, with dates; before those the last one for practice. */
export function strengthSection({ logs }: Person, words: PaperWords): PaperSection {
  const lines = homeTests.flatMap((test) =>
    seriesKeys(test, logs.tested).flatMap((key) => sayTries(key, logs.tested, words)),
  );
  return { title: words.care.letters.paper.strength.title, lines };
}

function sayTries(key: SeriesKey, tested: readonly TestTry[], { care, strength, language }: PaperWords): string[] {
  const text = care.letters.paper.strength;
  const placed = placeTries(tested, key, coachKnowledge.strength);
  const counted = placed.filter(({ role }) => role === 'baseline' || role === 'later');
  const [first] = counted;
  const last = counted.at(-1);
  const say = ({ day, value }: TestTry) => `${sayDate(day, language)} ${sayValue(key.test, value, strength, language)}`;
  const practice = placed.findLast(({ role }) => role === 'practice');
  const values = first
    ? [say(first.entry), ...(last && last !== first ? [say(last.entry)] : [])].join(' · ')
    : practice && text.practice(say(practice.entry));
  const where = key.side ? strength.sides[key.side] : key.route;
  return values ? [`${strength.tests[key.test].name}${where ? ` (${where})` : ''}: ${values}`] : [];
}

/** What others did at the tests of this person, with who they were; for the physiotherapist alone, and never a judgement. */
export function normsSection({ logs }: Person, { care, strength }: PaperWords): PaperSection {
  const tests = new Set(logs.tested.map(({ test }) => test));
  const norms = strengthNorms.filter(({ test }) => tests.has(test));
  const { paper } = care.letters;
  const lines = norms.map((norm) => sayNorm(norm, paper.strength, strength));
  return { title: paper.strength.norms, lines: lines.length > 0 ? [strength.norms.lead, ...lines] : [] };
}

function sayNorm(
  { test, side, sample, sex, ages, n, mean, sd, middleHalf }: StrengthNorm,
  text: PaperWords['care']['letters']['paper']['strength'],
  { norms, sides, units }: PaperWords['strength'],
): string {
  const unit = (value: string) => units[unitOf(test)](value);
  const who = [
    norms.samples[sample],
    norms.sexes[sex],
    text.years(ages === undefined ? norms.notKnown : typeof ages === 'number' ? norms.about(ages) : ages.join('–')),
    text.people(n === 'not-in-our-source' ? norms.notInSource : String(n)),
  ].join(', ');
  const values = [
    ...(mean === undefined ? [] : [text.mean(unit(String(mean)), sd === undefined ? undefined : String(sd))]),
    ...(middleHalf === undefined ? [] : [text.half(unit(middleHalf.join('–')))]),
  ].join('; ');
  return `${norms.short[test]}${side ? ` (${sides[side]})` : ''}: ${values} (${who})`;
}

function unitOf(test: HomeTestId) {
  return coachKnowledge.strength.tests[test].unit;
}
