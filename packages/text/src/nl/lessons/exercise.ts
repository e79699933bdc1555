import type { LessonWords } from '../../lesson-words.ts';

/** Strength and suppleness. */
export const exerciseLessons = {
  strength: {
    title: 'Sterker worden',
    text: [
      'Een sterke rug is geen korset. Je hoeft niet de hele dag je buik aan te spannen. Sterker worden betekent dat gewone dingen je minder moeite kosten.',
      'Krachttraining deed het in onderzoek goed bij pijn die lang duurt. Het ging beter dan met alleen rekken. Zwaar tillen of lichte oefeningen? In een kleine studie maakte dat voor de pijn weinig uit.',
      'Begin dus licht. Kies drie oefeningen: voor je benen, je rug en je buik. Doe ze twee of drie keer per week, acht tot twaalf keer achter elkaar. De laatste mag zwaar voelen. Gaat het twee keer goed? Doe er dan een beetje bij. Na acht tot twaalf weken merk je meestal verschil.',
      'Een beetje pijn tijdens het oefenen mag. De volgende ochtend hoort het weer gewoon te zijn. Is dat niet zo? Doe dan iets minder.',
      'Heb je botontkalking, een gebroken wervel of een zwak hart? Of ben je net geopereerd? Overleg dan eerst met je dokter of fysiotherapeut.',
    ],
    picture: 'Iemand zakt door de knieën, met een licht gewicht voor de borst.',
    today: 'Sta acht keer rustig op uit een stoel. Ook dat is trainen.',
    quiz: {
      statement: 'Voor je rug moet je de hele dag je buik strak houden.',
      holds: false,
      because: 'Dat hoeft niet. Laat je buik los en maak je spieren sterker met oefenen.',
    },
  },
  stretching: {
    title: 'Rekken: fijn, maar niet genoeg',
    text: [
      'Rekken voelt vaak fijn. Je rug voelt losser en je ademt rustiger. Doe het gerust als het je goeddoet.',
      'Alleen rekken is wel weinig. In een groot overzicht hielp het bij pijn die lang duurt niet meer dan niets doen. Kracht en conditie deden het beter. Zie rekken dus als iets extra’s.',
      'Hoe doe je het? Ga door tot je een lichte trek voelt, geen pijn. Blijf daar vijftien tot dertig tellen. Adem door. Veren hoeft niet. Doe het twee tot vier keer.',
      'Heb je zenuwpijn in je been? Dan kan rekken aan de achterkant te veel zijn voor je zenuw. Tintelt het of schiet het naar je voet? Stop dan en beweeg liever rustig heen en weer. Wordt je been zwakker of doof? Kijk bij Alarm en bel.',
      'Een stijf gevoel betekent niet dat een spier te kort is. Vaak wil je lijf gewoon bewegen.',
    ],
    picture: 'Iemand ligt op de rug en rekt de achterkant van een been met een handdoek.',
    today: 'Rek één plek die strak voelt, twintig tellen. Loop daarna een minuut.',
    quiz: {
      statement: 'Wie elke dag rekt, hoeft verder niet te oefenen.',
      holds: false,
      because: 'Rekken alleen is te weinig. Voeg iets toe voor je kracht of conditie.',
    },
  },
} as const satisfies Record<string, LessonWords>;
