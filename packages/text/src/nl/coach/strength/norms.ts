import type { HomeTestId } from '@rugwijs/core';

/** Words of the table for the therapist; no person sees these numbers. */
export const norms = {
  title: 'Wat anderen haalden (voor de fysiotherapeut)',
  lead: 'Leg je patiënt hier niet naast. De groepen zijn klein en anders dan hij of zij. Het aantal is van het hele onderzoek.',
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
  notInSource: 'staat niet in onze bron',
  about: (age: number) => `rond ${age}`,
  traps: [
    'De spreiding is vaak half zo groot als het midden. Een rangnummer zegt dan niets.',
    'De bekende 176 en 198 seconden gelden voor mannen. Bij vrouwen zegt de test niets vooraf.',
    'Voor opstaan onder de 60 jaar is er geen goede maat.',
    'De zijbrug per leeftijd laten we weg. Die tabel klopt niet met de rest.',
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
