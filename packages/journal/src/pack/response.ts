import type { Day, Instant } from '@rugwijs/core';
import type { Pack, PackItem } from './read-pack.ts';

/** What was chosen, by question: for a choice its place in the list, else the number (yes is 1). */
export type PackChoices = Readonly<Record<string, number>>;

/** The numbers that choices count for, by question. */
export function valuesOf(pack: Pack, chosen: PackChoices): Readonly<Record<string, number>> {
  return Object.fromEntries(
    pack.questions.flatMap((question) => {
      const one = chosenFor(question, chosen);
      const value = one === undefined || question.kind !== 'choice' ? one : question.options[one]?.value;
      return value === undefined ? [] : [[question.id, value]];
    }),
  );
}

/** A FHIR R4 QuestionnaireResponse with the answers, for whoever gave the questionnaire. No name and no id of a person. */
export function questionnaireResponse(pack: Pack, chosen: PackChoices, when: { day: Day; at: Instant }): object {
  const item = pack.questions.flatMap((question) => {
    const answer = answerOf(question, chosenFor(question, chosen));
    return answer === undefined ? [] : [{ linkId: question.id, text: question.text, answer: [answer] }];
  });
  return {
    resourceType: 'QuestionnaireResponse',
    ...(pack.url ? { questionnaire: `${pack.url}|${pack.version}` } : {}),
    status: item.length === pack.questions.length ? 'completed' : 'in-progress',
    authored: when.at,
    item,
  };
}

/** A question may be called like a property of every object. */
function chosenFor({ id }: PackItem, chosen: PackChoices): number | undefined {
  return Object.hasOwn(chosen, id) ? chosen[id] : undefined;
}

/** Undefined when nothing was chosen, or something that is not in the list. */
function answerOf({ kind, options }: PackItem, chosen: number | undefined): object | undefined {
  if (chosen === undefined) return undefined;
  if (kind === 'boolean') return { valueBoolean: chosen === 1 };
  if (kind === 'integer') return { valueInteger: chosen };
  return options[chosen]?.answer;
}
