import type { HomeTestId } from '@rugwijs/core';

/** Words of the table for the therapist; no person sees these numbers. */
export const norms = {
  title: 'Getallen van andere mensen, voor de fysiotherapeut',
  lead: 'Niet om iemand mee te vergelijken. De groepen zijn klein en niet zoals jouw patiënt.',
  columns: {
    test: 'Test',
    who: 'Wie',
    ages: 'Leeftijd',
    n: 'Aantal',
    mean: 'Gemiddeld',
    spread: 'Spreiding',
    half: 'Middelste helft',
  },
  samples: { adults: 'volwassenen', students: 'studenten', athletes: 'sporters', 'older-people': 'ouderen' },
  sexes: { all: 'mannen en vrouwen', women: 'vrouwen', men: 'mannen' },
  notKnown: 'niet bekend',
  traps: [
    'De spreiding is vaak de helft van het gemiddelde. Een percentiel misleidt dan.',
    'De bekende 176 en 198 seconden gelden alleen voor mannen. Bij vrouwen voorspelt de test niets.',
    'Voor opstaan onder de 60 jaar zijn er geen goede getallen.',
    'Zijbrug per leeftijd laten we weg. Die tabel spreekt andere metingen tegen.',
  ],
  short: {
    'back-hold': 'Sørensen',
    'side-bridge': 'Zijbrug',
    plank: 'Plank',
    'chair-stand': '30 s opstaan',
    'five-stands': '5 keer opstaan',
    'six-minute-walk': '6 minuten lopen',
    'own-route': 'Eigen rondje',
  } satisfies Record<HomeTestId, string>,
};
