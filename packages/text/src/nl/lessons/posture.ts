import type { LessonWords } from '../../lesson-words.ts';

/** How you stand, sit, bend and lift. */
export const postureLessons = {
  bending: {
    title: 'Mag ik bukken en tillen?',
    text: [
      'Ja. Je rug is gemaakt om te bukken, te draaien en te tillen. Veel mensen leerden: til altijd met een rechte rug. Dat klinkt veilig. Toch is nooit aangetoond dat het rugpijn voorkomt.',
      'Er is dus niet één goede manier. De ene dag buk je met je knieën gebogen, de andere dag met een ronde rug. Dat is gewoon. Je rug went aan wat je vaak doet.',
      'Ben je een tijd voorzichtig geweest? Bouw het dan rustig op. Begin licht. Houd wat je tilt dicht bij je. Doe er elke week een klein beetje bij. Wat pijn tijdens het bukken mag. Het hoort de volgende ochtend weer gewoon te zijn.',
      'Heb je botontkalking, een gebroken wervel of een operatie gehad? Vraag dan eerst je eigen dokter of fysiotherapeut.',
    ],
    picture: 'Iemand buigt vanuit de heupen, met een stok langs de rug.',
    today: 'Raap vandaag iets lichts van de grond, op de manier die prettig voelt.',
    quiz: {
      statement: 'Tillen moet altijd met een rechte rug.',
      holds: false,
      because: 'Er is niet één goede manier. Begin licht, houd het dichtbij, bouw rustig op.',
    },
  },
} as const satisfies Record<string, LessonWords>;
