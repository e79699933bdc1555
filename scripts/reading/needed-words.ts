import type { ReadLanguage } from '@rugwijs/dutch';

/**
 * Words of questions, verdicts, exercises and tools that are rare and long, and stay: by the reason why. Lessons, claims and
 * treatments have room to explain; a question that is answered with yes or no must name the thing itself.
 */
const reasons: Readonly<Record<ReadLanguage, Readonly<Record<string, readonly string[]>>>> = {
  nl: {
    'a sign, illness, treatment or medicine that somebody who has it knows by this name': list(`
      benauwdheid bestraling bipolaire bloedarmoede bloedstolling bloedvaten bonzende branderig cortison darmontsteking dialyse epilepsie
      erectie infuuslijn ingezakt ingezakte inzakken menstruatie menstruatiepijn nachtzweten nierdialyse oncoloog ontlasting onverklaarde
      oogontsteking opvliegers plasklachten prikkelbare psoriasis rillerig rillingen ruggenprik slaperig stollingsziekte thermometer tramadol
      trombosedienst verwijde
    `),
    'what is done in an exercise or at home, or with what: plain, only rare in subtitles of films': list(`
      aanspannen afdrogen afrollen afvegen afwisselen afwisselend bezemsteel bodyscan elastiek ertegenop ertussen gehalveerd gekopieerd
      handbreedte heuphoogte hielschuiven hieltikken hometrainer inademt indeling ingevuld invulde matige mildere nalopen oefenplan opdrukken
      oprollen percentage piekerde piekeren pijncijfer presentaties proefrondjes scharnieren schommelen schoudertik selecteer tegenop tuinieren
      uitvalspas volgordes vooroverbuigen vooroverbuigt zitpauzes zorgverleners
    `),
    'the name of an exercise under which it is found elsewhere': list('deadlift pallof-druk roemeense'),
    'a licence, a typeface, a file: for who wants to know': list(`
      apache-licentie atkinson ce-keurmerk fhir hyperlegible javascript json-bestand license licentie questionnaire questionnaireresponse sil
    `),
    'in a letter to a doctor or physiotherapist': list('beoordeelt slaapefficiëntie standaarddeviatie'),
  },
  en: {
    'a sign, illness, treatment or medicine that somebody who has it knows by this name': list(`
      addison’s ambulance anaemia antibiotics bipolar catheter cortisone dialysis dizziness eczema epidural epilepsy erection genitals irritated
      menopause oncologist paralysed psoriasis shivering shivery thermometer unexplained unsteadily unsteady vomiting
    `),
    'what is done in an exercise or at home, or with what: plain, only rare on the web': list(`
      alongside bearable centimetres endurance evenly handlebars interrupt motorbike percentile pleasantly presenter's unpleasant wonderfully
    `),
    'the name of an exercise or questionnaire under which it is found elsewhere': list('fabq romanian'),
    'a licence, a typeface, a file: for who wants to know': list(
      'atkinson fhir hyperlegible json questionnaireresponse rulebook sil typeface',
    ),
  },
};

/** The hard words that stay outside lessons, claims and treatments. */
export function neededWords(language: ReadLanguage): readonly string[] {
  return Object.values(reasons[language]).flat();
}

function list(words: string): readonly string[] {
  return words.split(/\s+/).filter(Boolean);
}
