import {
  fleschKincaid,
  meanSentence,
  measure,
  nominal,
  passive,
  type ReadLanguage,
  type ReadSentence,
  readingEase,
} from '@rugwijs/dutch';
import type { Page } from './pages.ts';

type IsHard = (word: string) => boolean;

/** What `npm run reading` prints: a line a part, the hardest sentences with why, and the hard words. */
export function reportOf(pages: readonly Page[], language: ReadLanguage, isHard: IsHard, most: number): string {
  const forEverybody = pages.filter(({ part }) => part !== 'rulebook'); // that one is for a physiotherapist to sign
  const hardest = forEverybody
    .flatMap(({ name, sentences }) => sentences.map((sentence) => ({ name, ...judge(sentence, language, isHard) })))
    .filter(({ words }) => words.length > 5)
    .sort((one, other) => one.ease - other.ease);
  const once = [...new Map(hardest.map((one) => [one.text, one])).values()];
  const hard = wordCounts(forEverybody, isHard);
  return [
    language === 'nl' ? 'Flesch-Douma per part (higher is easier)' : 'Flesch reading ease per part (higher is easier)',
    ...table(pages, language),
    '',
    `The ${Math.min(most, once.length)} hardest sentences of ${hardest.length}`,
    ...once
      .slice(0, most)
      .map(({ name, ease, why, text }) => `${ease.toFixed(0).padStart(4)}  ${name}: ${text}\n      ${why}`),
    '',
    `${hard.length} hard words: rare, of three syllables or more, no compound of common words, not explained in the glossary`,
    ...lines(hard.map(([word, count]) => (count > 1 ? `${word} (${count})` : word))),
  ].join('\n');
}

function table(pages: readonly Page[], language: ReadLanguage): string[] {
  const rows = [...Map.groupBy(pages, ({ part }) => part)].map(([part, inPart]) => {
    const sentences = inPart.flatMap((page) => page.sentences);
    const counted = measure(sentences, language);
    const eases = inPart.flatMap((page) => readingEase(measure(page.sentences, language), language) ?? []);
    const passives = sentences.filter((sentence) => passive(sentence)).length;
    return [
      part.padEnd(15),
      cell(readingEase(counted, language) ?? 0),
      cell(Math.min(...eases)),
      cell(meanSentence(counted), 1),
      cell(Math.max(...sentences.map(({ words }) => words.length))),
      cell(counted.words),
      language === 'nl' ? cell((100 * passives) / sentences.length, 1) : cell(fleschKincaid(counted), 1),
    ].join('');
  });
  const last = language === 'nl' ? 'passive %' : 'grade';
  return [
    ['part'.padEnd(15), ...['ease', 'lowest', 'mean', 'longest', 'words', last].map((head) => head.padStart(10))].join(
      '',
    ),
    ...rows,
  ];
}

function cell(value: number, digits = 0): string {
  return value.toFixed(digits).padStart(10);
}

/** Each thing that makes a sentence heavy takes ten from its ease, so that they sort together. */
function judge(sentence: ReadSentence, language: ReadLanguage, isHard: IsHard) {
  const verb = language === 'nl' ? passive(sentence) : undefined;
  const marks = [
    ...(verb ? [`passive: ${verb.join(' … ')}`] : []),
    ...(language === 'nl' ? nominal(sentence).map((found) => `noun for a verb: ${found}`) : []),
    ...sentence.words.filter(isHard).map((word) => `hard word: ${word}`),
  ];
  const ease = (readingEase(measure([sentence], language), language) ?? 0) - 10 * marks.length;
  return { ...sentence, ease, why: [`${sentence.words.length} words`, ...marks].join(' · ') };
}

function wordCounts(pages: readonly Page[], isHard: IsHard): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of pages.flatMap(({ sentences }) => sentences.flatMap(({ words }) => words))) {
    const lower = word.toLowerCase();
    if (isHard(word)) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  }
  return [...counts].sort(([one], [other]) => one.localeCompare(other));
}

/** Puts words on lines of at most 118 characters. */
function lines(words: readonly string[]): string[] {
  const all: string[] = [];
  for (const word of words) {
    const last = all.at(-1);
    if (last === undefined || last.length + word.length > 116) all.push(`  ${word}`);
    else all[all.length - 1] = `${last}, ${word}`;
  }
  return all;
}
