import { coachKnowledge } from '@rugwijs/clinical';
import type { InstrumentResult } from '@rugwijs/core';
import type { Person, Reading } from '@rugwijs/journal';
import type { Language } from '@rugwijs/text';
import { sayDate, sayNumber } from '../../today/say.ts';
import type { PaperWords } from './paper-words.ts';

/** So many readings of one measure fit on a line; the first always stands there. */
const shown = 8;

/** Every measure with its dates and raw scores, for whoever reads the letter. */
export function measured({ measures, plan, logs }: Person, words: PaperWords): readonly string[] {
  const { language } = words;
  const { paper } = words.care.letters;
  const line = (name: string, readings: readonly Reading[]) =>
    readings.length === 0 ? [] : [paper.reading(name, dated(readings, language))];
  const nameOf = (id: string) => plan?.plan.activities.find((activity) => activity.id === id)?.name ?? id;
  return [
    ...line(paper.pain, measures.pain),
    ...line(paper.function, measures.function),
    ...Object.entries(measures.activities).flatMap(([id, readings]) => line(paper.activity(nameOf(id)), readings)),
    ...logs.scored.map((result) => {
      const { instrument, name, day, score } = result;
      const known: Readonly<Record<string, { readonly name: string }>> = words.measures.instruments;
      const named = name ?? known[instrument]?.name ?? instrument;
      const raw = rawAnswers(result, paper.open, language);
      return paper.score(`${named} (${sayDate(day, language)})`, sayNumber(score, language), raw.join(', '));
    }),
  ];
}

/**
 * Every answer under the number of its item, an open one named as open. Of a practice's own list the file, with its items, may be
 * gone: then the item's own number in that list stands before the answer.
 */
function rawAnswers({ instrument, items }: InstrumentResult, open: string, language: Language): readonly string[] {
  if (items === undefined) return [];
  const said = (value: number | undefined) => (value === undefined ? open : sayNumber(value, language));
  const known = Object.entries(coachKnowledge.measures.instruments).find(([id]) => id === instrument)?.[1];
  if (known === undefined) return Object.entries(items).map(([id, value]) => `${id}: ${said(value)}`);
  return known.items.map(({ id }, index) => `${index + 1}: ${said(items[id])}`);
}

function dated(readings: readonly Reading[], language: Language): string {
  const [first, ...later] = readings;
  const kept = first === undefined ? [] : [first, ...later.slice(-shown + 1)];
  return kept.map(({ day, value }) => `${sayDate(day, language)} ${sayNumber(value, language)}`).join(' · ');
}
