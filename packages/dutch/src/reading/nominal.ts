import type { ReadSentence } from './sentences.ts';

/** Verbs made into nouns: "het bewegen van", "de verbetering van", "het gebruiken ervan". They can nearly always be a verb again. */
export function nominal({ text }: Pick<ReadSentence, 'text'>): readonly string[] {
  return [...text.matchAll(nounOfVerb)].map(([found]) => found).filter((found) => !lasting.test(found));
}

const nounOfVerb =
  /(?<!\p{L})(?:het \p{L}{3,}(?:en|aan) (?:van|ervan)|(?:de |een )?(?:\p{L}{3,}(?:ing|atie|heid)) van)(?!\p{L})/giu;

/** Nouns in -ing, -heid and -atie that name a thing: nobody would say them with a verb. */
const lasting =
  /(?:houding|oefening|wandeling|stelling|ruimte|afdeling|rekening|woning|kleding|leuning|vergadering|richting|hoeveelheid|overheid|combinatie|organisatie|praktijkvereniging|instelling|vereniging|spanning|tekening|waarschuwing|training|ervaring|mening|\p{L}*been|het (?:einde|midden|eten|leven))\s/iu;
