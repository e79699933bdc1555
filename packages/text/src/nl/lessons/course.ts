import type { LessonWords } from '../../lesson-words.ts';

/** How back pain goes, in days and in years. */
export const courseLessons = {
  'flare-up': {
    title: 'Wat doe ik bij een slechte dag?',
    text: [
      'Een slechte dag hoort erbij. Soms duurt het een paar dagen. We noemen dat een opvlamming: meer pijn dan gewoon, langer dan een dag. Het voelt als terug naar af. Dat is het meestal niet.',
      'Kijk eerst bij Alarm. Is er iets nieuws, zoals minder kracht, minder gevoel of koorts? Bel dan.',
      'Is dat niet zo? Doe een paar dagen wat minder. Niet niets. Doe ongeveer twee derde van wat je gewend was. Kies van tevoren hoeveel dagen: een, twee of drie. Ga daarna in een week terug naar wat je deed. Wacht niet tot de pijn helemaal weg is.',
      'Warmte kan prettig zijn, een kwartier per keer. Rustig ademen ook. Blijf gewone dingen doen: aankleden, koken, een stukje lopen.',
      'Duurt het langer dan twee weken? Of heb je vaker dan drie keer per maand zo’n dag? Bel dan je fysiotherapeut of huisarts.',
    ],
    picture: 'Zeven van de tien mensen krijgen binnen een jaar weer rugpijn.',
    today: 'Schrijf op wat jou op een slechte dag helpt.',
    quiz: {
      statement: 'Op een slechte dag kun je het beste in bed blijven.',
      holds: false,
      because: 'Doe een paar dagen wat minder, maar blijf in beweging.',
    },
  },
} as const satisfies Record<string, LessonWords>;
