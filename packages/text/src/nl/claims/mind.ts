import type { ClaimWords } from '../../claim-words.ts';

/** Stress, mood, breathing and attention: what they do, and what they do not. */
export const mindClaims = {
  'stress-tightens-your-back': {
    heard: 'Door stress zitten je spieren vast en wordt de pijn erger.',
    why: 'Stress en pijn die blijft, gaan vaak samen. Of vaste spieren de schakel zijn, is minder zeker.',
    instead: 'Doe elke dag iets waar je rustig van wordt, al is het vijf minuten. Een stukje lopen mag ook.',
  },
  'education-breathing-mindfulness': {
    heard: 'Uitleg, ademen en mindfulness helpen tegen rugpijn.',
    why: 'Bij lange pijn scheelde mindfulness na een jaar of langer ongeveer 1 punt op 10, en gedragstherapie iets minder. Voor ademen is het bewijs zwak.',
    instead: 'Kies wat bij je past en doe het naast bewegen. Je huisarts kan je helpen zoeken.',
  },
  'deep-breathing-switches-to-rest': {
    heard: 'Met diep ademen zet je je lijf in de ruststand.',
    why: 'Langzaam ademen maakt je hartslag rustiger. In kleine onderzoeken werd ook de rugpijn wat minder, maar dat bewijs is erg zwak.',
    instead: 'Probeer vijf minuten: vier tellen in, zes tellen uit. Houd het erin als het prettig is.',
  },
  'mindfulness-lowers-stress-and-pain': {
    heard: 'Mindfulness en gedragstherapie geven minder stress en minder pijn.',
    why: 'Bij pijn die al lang duurt, hielpen ze na een tot twee jaar nog een beetje: ongeveer 1 punt op 10. Veel van de onderzoeken waren niet sterk.',
    instead: 'Vraag je huisarts naar een cursus in de buurt of online. Blijf daarnaast bewegen.',
  },
  'fear-and-gloom-change-pain': {
    heard: 'Angst en somberheid maken de pijn heviger.',
    why: 'Ze maken de kans groter dat pijn blijft. De pijn is daarmee niet minder echt.',
    instead:
      'Praat erover met iemand die je vertrouwt, of met je huisarts. Denk je aan zelfdoding? Bel 113, dag en nacht.',
  },
  'shallow-breathing-adds-to-pain': {
    heard: 'Hoog ademen maakt pijn erger, en buikademen zet je diepe spieren aan.',
    why: 'Oefenen met ademen gaf in kleine, erg zwakke onderzoeken wat minder pijn en wat meer werk van de buikspieren. Dat hoog ademen pijn geeft, weet niemand zeker.',
    instead: 'Let er niet de hele dag op. Neem liever een paar keer per dag een rustige minuut.',
  },
  'not-between-your-ears': {
    heard: 'Stress en gevoel tellen mee, maar de pijn zit niet tussen je oren.',
    why: 'Pijn is altijd echt. Wat je voelt en denkt, doet mee in hoe sterk pijn is en hoe lang hij blijft.',
    instead: 'Vertel je fysiotherapeut ook over stress, slaap en zorgen. Dan past het plan beter bij je.',
  },
  'talking-helps-lasting-pain': {
    heard: 'Bij lange rugpijn helpen uitleg en gedragstherapie.',
    why: 'De richtlijn van de WHO noemt beide bij pijn die blijft. Het effect op de pijn is klein, maar het houdt lang aan.',
    instead: 'Lees hier elke dag één les. Zitten angst of somberheid in de weg, vraag dan je huisarts om hulp.',
  },
} as const satisfies Record<string, ClaimWords>;
