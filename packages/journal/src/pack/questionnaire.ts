import * as z from 'zod/mini';
import { text } from '../event/fields.ts';

/** Where FHIR says how a choice counts (R4 `ordinalValue`; R5 calls it `itemWeight`). */
const ordinalUrls = [
  'http://hl7.org/fhir/StructureDefinition/ordinalValue',
  'http://hl7.org/fhir/StructureDefinition/itemWeight',
];
export const minimumUrl = 'http://hl7.org/fhir/StructureDefinition/minValue';
export const maximumUrl = 'http://hl7.org/fhir/StructureDefinition/maxValue';
/** Our own: how the answers make a score (`sum`, `mean`, `percent`). */
export const scoringUrl = 'https://rugwijs.org/fhir/StructureDefinition/scoring';

const words = z.string().check(z.minLength(1), z.maxLength(2000));
const extension = z.looseObject({
  url: z.string(),
  valueDecimal: z.optional(z.number()),
  valueInteger: z.optional(z.number()),
  valueCode: z.optional(z.string()),
});

export type Extension = z.infer<typeof extension>;

const coding = z.looseObject({
  system: z.optional(z.string()),
  code: z.optional(z.string()),
  display: z.optional(words),
  extension: z.optional(z.array(extension)),
});

const option = z.looseObject({
  valueCoding: z.optional(coding),
  valueInteger: z.optional(z.number()),
  valueString: z.optional(words),
  extension: z.optional(z.array(extension)),
});

export type AnswerOption = z.infer<typeof option>;

/** Items are read one by one, so that what is wrong can be said of one of them. */
export const questionnaireItem = z.looseObject({
  // Becomes a key in the journal.
  linkId: text,
  type: z.string(),
  text: z.optional(z.string()),
  required: z.optional(z.boolean()),
  enableWhen: z.optional(z.array(z.unknown())),
  repeats: z.optional(z.boolean()),
  answerOption: z.optional(z.array(option)),
  extension: z.optional(z.array(extension)),
  item: z.optional(z.array(z.unknown())),
});

export type QuestionnaireItem = z.infer<typeof questionnaireItem>;

/** As much of a FHIR R4 Questionnaire as we need. */
export const questionnaire = z.looseObject({
  resourceType: z.literal('Questionnaire'),
  url: z.optional(z.string()),
  title: z.optional(z.string().check(z.maxLength(200))),
  name: z.optional(z.string()),
  version: z.optional(z.string().check(z.maxLength(50))),
  publisher: z.optional(z.string()),
  copyright: z.optional(z.string().check(z.maxLength(5000))),
  extension: z.optional(z.array(extension)),
  item: z.optional(z.array(z.unknown())),
});

/** The number that a choice counts for. */
export function ordinalOf(of: AnswerOption): number | undefined {
  if (of.valueInteger !== undefined) return of.valueInteger;
  const all = [...(of.extension ?? []), ...(of.valueCoding?.extension ?? [])];
  const found = all.find(({ url }) => ordinalUrls.includes(url));
  return found?.valueDecimal ?? found?.valueInteger;
}
