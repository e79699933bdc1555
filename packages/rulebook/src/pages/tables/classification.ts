import { type RiskFactor, triageKnowledge } from '@rugwijs/clinical';
import type { Condition } from '@rugwijs/core';
import { sayWays } from '../../condition/phrase.ts';
import type { Desk } from '../../desk.ts';
import { heading, paragraph, strong, table } from '../../model/build.ts';
import type { Block, Line } from '../../model/page.ts';
import { tableDoubts } from '../grounds.ts';

/** Classes of low back pain, and the points for the risk that it stays. */
export function classificationBlocks(desk: Desk): readonly Block[] {
  const words = desk.words.tables.classification;
  const text = desk.text.classification;
  const { classification } = triageKnowledge;
  const when = (condition: Condition): Line => sayWays(condition, desk);
  const rows = (
    choices: readonly (readonly [string, Condition])[],
    said: Readonly<Record<string, { readonly person: string; readonly letter: string }>>,
  ) =>
    choices.map(([name, condition]) => [
      [strong(said[name]?.letter ?? name)],
      when(condition),
      said[name]?.person ?? '',
    ]);
  const otherwise = (letter: string) => paragraph(words.first, ' ', words.otherwise, ' ', strong(letter));
  return [
    paragraph(words.lead),
    heading(words.course),
    table(words.head, [3, 4, 3], rows(classification.course, text.course)),
    otherwise(text.course.subacute.letter),
    heading(words.leg),
    table(words.head, [3, 4, 3], rows(classification.leg, text.leg)),
    otherwise(text.leg.unknown.letter),
    heading(words.severity),
    table(words.head, [3, 4, 3], rows(classification.severity, text.severity)),
    otherwise(text.severity.unknown.letter),
    heading(words.other),
    table(
      words.head,
      [3, 4, 3],
      [
        [[strong(text.recurrent.letter)], when(classification.recurrent), text.recurrent.person],
        [
          [strong(text.inflammatoryPattern.letter)],
          when(classification.inflammatoryPattern),
          text.inflammatoryPattern.person,
        ],
      ],
    ),
    ...riskBlocks(desk),
    ...tableDoubts('classification-and-risk', desk),
  ];
}

function riskBlocks(desk: Desk): readonly Block[] {
  const words = desk.words.tables.risk;
  const { factors, risk: said } = desk.text.classification;
  const { risk, questions } = triageKnowledge;
  const ticked = questions.find(({ id }) => id === risk.question)?.options?.filter((key) => key !== 'unknown') ?? [];
  const nameOf = (factor: string) => factors[factor as RiskFactor];
  const { highPsych, highPsychWith, highTotal, orFactor, medium } = risk.bands;
  return [
    heading(words.title),
    paragraph(words.lead),
    table(
      words.head,
      [3, 2],
      [
        ...ticked.map((key) => [nameOf(key), risk.psych.includes(key) ? [strong(words.psych)] : words.ticked]),
        ...risk.derived.map(({ factor }) => [nameOf(factor), words.derived]),
      ],
    ),
    table(
      words.bandHead,
      [1, 4, 3],
      [
        [
          [strong(words.bands.high)],
          words.high(highPsych, highPsychWith, highTotal, nameOf(orFactor)),
          said.high.person,
        ],
        [[strong(words.bands.medium)], words.medium(medium), said.medium.person],
        [[strong(words.bands.low)], words.low, said.low.person],
      ],
    ),
    paragraph(words.outside),
  ];
}
