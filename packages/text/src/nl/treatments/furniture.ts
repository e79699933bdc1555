import type { TreatmentWords } from '../../treatment-words.ts';

/** What is bought to sit at or to lie on. */
export const furniture = {
  'ergonomic-chair': {
    name: 'Ergonomische stoel',
    what: 'Een bureaustoel die je op veel punten kunt instellen.',
    does: 'Hij kan lekkerder zitten. Dat hij rugpijn voorkomt of geneest, is niet aangetoond.',
    forWhom: 'Voor wie veel zit en nu echt slecht zit.',
    notWhen: 'Niet als reden om langer stil te zitten.',
    briefly: { forWhom: 'Wie veel en slecht zit.', notWhen: 'Om langer stil te zitten.' },
    asks: 'Vaak honderden euro’s. Soms betaalt je werk.',
    advised:
      'De richtlijnen die we lazen, noemen de stoel niet. Aanpassen van werkplekken alleen voorkwam geen rugpijn.',
    ours: 'Stel eerst de stoel in die je hebt. Sta elk uur een paar keer op.',
    alsoCalled: ['bureaustoel', 'kantoorstoel', 'zitbal', 'kniestoel', 'Arbo-stoel', 'ergonomie'],
  },
  'sit-stand-desk': {
    name: 'Zit-sta-bureau',
    what: 'Een bureau dat je omhoog en omlaag zet.',
    does: 'Je zit er minder door. In een groot onderzoek was er na drie maanden geen verschil in rugpijn. Mensen zonder rugpijn voelden iets minder ongemak. Lang staan is niet beter dan lang zitten.',
    forWhom: 'Voor wie afwisseling prettig vindt.',
    notWhen: 'Niet om de hele dag te staan. Zeker niet bij vermoeide of dikke benen.',
    briefly: { forWhom: 'Wie graag van houding wisselt.', notWhen: 'Om de hele dag te staan.' },
    asks: 'Honderden euro’s, en de gewoonte om te wisselen.',
    advised: 'Geen van de richtlijnen die we lazen, noemt het.',
    ours: 'Fijn als het er is. Anders: sta op bij elk telefoongesprek.',
    alsoCalled: ['sta-bureau', 'hoog-laagbureau', 'staand werken', 'verstelbaar bureau'],
  },
  mattress: {
    name: 'Matras',
    what: 'Een ander matras, om beter op te liggen.',
    does: 'In één goed onderzoek ging een middelhard matras beter dan een hard. Een duur matras is niet beter gebleken. Een verzakt matras vervangen is logisch, niet bewezen.',
    forWhom: 'Voor wie vooral in bed en bij het opstaan pijn heeft.',
    notWhen:
      'Verwacht geen genezing. Heb je ’s nachts pijn die niet minder wordt als je draait, met koorts of gewichtsverlies? Bel dan je huisarts.',
    briefly: { forWhom: 'Vooral pijn in bed en bij opstaan.', notWhen: 'Wie er genezing van verwacht.' },
    asks: 'Honderden euro’s, eens in de zoveel jaar.',
    advised: 'Geen van de richtlijnen die we lazen, noemt het.',
    ours: 'Kies wat lekker ligt, niet te hard. Probeer eerst een nacht in een ander bed.',
    alsoCalled: ['bed', 'topper', 'hard matras', 'traagschuim', 'waterbed'],
  },
} as const satisfies Record<string, TreatmentWords>;
