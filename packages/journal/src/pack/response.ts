import type { Day, Instant } from '@rugwijs/core';
import type { Pack, PackItem } from './read-pack.ts';

/** What was chosen, by question: for a choice its place in the list, else the number (yes is 1). */
export type PackChoices = Readonly<Record<string, number>>;

/** The numbers that choices count for, by question. */
export function valuesOf(pack: Pack, chosen: PackChoices): Readonly<Record<string, number>> {
  return Object.fromEntries(
    pack.questions.flatMap((question) => {
      const one = chosen[question.id];
      const value = one === undefined || question.kind !== 'choice' ? one : question.options[one]?.value;
      return value === undefined ? [] : [[question.id, value]];
    }),
  );
}

/** A FHIR R4 QuestionnaireResponse with the answers, for whoever gave the questionnaire. No name and no id of a person. */
export function questionnaireResponse(pack: Pack, chosen: PackChoices, when: { day: Day; at: Instant }): object {
  return {
    resourceType: 'QuestionnaireResponse',
    ...(pack.url ? { questionnaire: `${pack.url}|${pack.version}` } : {}),
    status: pack.questions.every(({ id }) => chosen[id] !== undefined) ? 'completed' : 'in-progress',
    authored: when.at,
    item: pack.questions.flatMap((question) => {
      const one = chosen[question.id];
      if (one === undefined) return [];
      return [{ linkId: question.id, text: question.text, answer: [answerOf(question, one)] }];
    }),
  };
}

function answerOf({ kind, options }: PackItem, chosen: number): object {
  if (kind === 'boolean') return { valueBoolean: chosen === 1 };
  if (kind === 'integer') return { valueInteger: chosen };
  const option = options[chosen];
  return option?.coding ? { valueCoding: option.coding } : { valueString: option?.label ?? '' };
}
