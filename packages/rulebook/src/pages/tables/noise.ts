import { adaptationKnowledge } from '@rugwijs/clinical';
import type { Measure } from '@rugwijs/core';
import type { Desk } from '../../desk.ts';
import { heading, list, paragraph, strong, table } from '../../model/build.ts';
import type { Block } from '../../model/page.ts';
import { shortSources, sure, tableDoubts } from '../grounds.ts';

/** How much each score moves by itself, and from which change the app speaks. */
export function noiseBlocks(desk: Desk): readonly Block[] {
  const words = desk.words.tables.noise;
  const { measures } = adaptationKnowledge.progress;
  const { decimal } = desk.words.phrases;
  const text = desk.text.progress;
  const ids = Object.keys(measures) as Measure[];
  const recovered = measures.pain.recovered;
  return [
    paragraph(words.lead),
    table(
      words.head,
      [3, 4, 2, 2, 3, 2, 2],
      ids.map((id) => {
        const { band, realOnce, realOnMeans, meansInARow, mic, clearAt } = measures[id];
        return [
          [strong(text.measures[id].name)],
          text.measures[id].scale,
          words.plusMinus(decimal(band)),
          decimal(realOnce),
          words.weeksInARow(decimal(realOnMeans), meansInARow),
          decimal(mic),
          decimal(clearAt),
        ];
      }),
    ),
    ...(recovered === undefined
      ? []
      : [paragraph(words.recovered(recovered.at, recovered.sustainedAt, recovered.weeks))]),
    table(
      words.sourcesHead,
      [2, 2, 4, 2],
      ids.map((id) => {
        const { validated, sources, certainty } = measures[id];
        return [
          [strong(text.measures[id].name)],
          validated ? words.validated : words.notValidated,
          shortSources(sources, desk),
          sure(certainty, desk),
        ];
      }),
    ),
    heading(words.says),
    list(Object.values(text.sentences)),
    heading(words.honest),
    list(ids.map((id) => [strong(text.measures[id].name), ': ', text.measures[id].honest])),
    ...tableDoubts('measurement-noise', desk),
  ];
}
