import type { Person, Reading } from '@rugwijs/journal';
import type { Language, Words } from '@rugwijs/text';
import { sayDate, sayNumber } from '../../today/say.ts';

interface MeasureWords {
  readonly paper: Words['care']['letters']['paper'];
  readonly measures: Words['measures'];
}

/** So many readings of one measure fit on a line; the first always stands there. */
const shown = 8;

/** Every measure with its dates and raw scores, for whoever reads the letter. */
export function measured({ measures, plan, logs }: Person, words: MeasureWords, language: Language): readonly string[] {
  const { paper } = words;
  const line = (name: string, readings: readonly Reading[]) =>
    readings.length === 0 ? [] : [paper.reading(name, dated(readings, language))];
  const nameOf = (id: string) => plan?.plan.activities.find((activity) => activity.id === id)?.name ?? id;
  return [
    ...line(paper.pain, measures.pain),
    ...line(paper.function, measures.function),
    ...Object.entries(measures.activities).flatMap(([id, readings]) => line(paper.activity(nameOf(id)), readings)),
    ...logs.scored.map(({ instrument, name, day, score, items = {} }) => {
      const raw = Object.values(items).map((value) => sayNumber(value, language));
      const known: Readonly<Record<string, { readonly name: string }>> = words.measures.instruments;
      const named = name ?? known[instrument]?.name ?? instrument;
      return paper.score(`${named} (${sayDate(day, language)})`, sayNumber(score, language), raw.join(', '));
    }),
  ];
}

function dated(readings: readonly Reading[], language: Language): string {
  const [first, ...later] = readings;
  const kept = first === undefined ? [] : [first, ...later.slice(-shown + 1)];
  return kept.map(({ day, value }) => `${sayDate(day, language)} ${sayNumber(value, language)}`).join(' · ');
}
