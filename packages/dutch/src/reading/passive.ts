import type { ReadSentence } from './sentences.ts';

/**
 * The verb and the participle of a Dutch passive: a form of `worden` (`wordt gedaan`), or of `zijn` when the participle
 * is not of a verb of going or becoming (`is bewezen`, but not `is gezakt`). Looks at spelling alone: a hint, no parse.
 */
export function passive({
  words,
}: Pick<ReadSentence, 'words'>): readonly [verb: string, participle: string] | undefined {
  const lower = words.map((word) => word.toLowerCase());
  const participle = lower.find(isParticiple);
  if (participle === undefined) return;
  const verb = lower.find((word) => worden.has(word) || (zijn.has(word) && !becoming.test(participle)));
  return verb === undefined ? undefined : [verb, participle];
}

const worden = new Set('word wordt worden werd werden'.split(' '));
const zijn = new Set('is zijn was waren'.split(' '));

function isParticiple(word: string): boolean {
  return participle.test(word) && !noParticiple.has(word);
}

/** `ge-`, after a preposition or not; or an unstressed prefix, where only some ends tell a participle from the verb itself. */
const participle =
  /^(?:aan|achter|af|bij|binnen|door|klaar|los|mee|na|neer|om|onder|op|over|samen|tegen|terug|toe|uit|vast|voor|weg)?(?:ge\p{L}{2,}(?:[dt]|en)|(?:be|ver|ont|her|er)\p{L}+(?:[^d]d|cht|rkt|akt|ukt|oken|even|ezen|eken|oren|oten|olpen|oken|omen|oden))$|^(?:onder|over|voor)(?:zocht|broken|schreven|spoeld|komen)$/u;

/** Participles that make a past tense with `zijn`: something moves or becomes. */
const becoming =
  /ge(?:gaan|komen|weest|worden|zakt|stopt|vallen|bleven|groeid|daald|stegen|beurd|lukt|start|trokken|weken|sprongen|wend|slaagd)$|^(?:veranderd|hersteld|verbeterd|verslechterd|verminderd|verdwenen|verschenen|gelukt)$/u;

/** Words that only look like one. */
const noParticiple = new Set(
  'gezond ongezond gebied geduld geld geluid verband verstand bekend onbekend bestand beeld benauwd bericht bereid gezondheid gewicht gebeurt gebieden gemiddelden gewrichten gewoonten gezicht gedachten gevoelens gerust gericht geven gelden genieten getallen gegevens gebruiken gebeuren geleden verleden gewend verkracht aandacht belangrijkste gevoeligheid geldt geeft geneest gelooft gedicht gewond gemiddeld'.split(
    ' ',
  ),
);
