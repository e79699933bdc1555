import type { LessonWords } from '../../lesson-words.ts';

/** What a back is made of, and what pain is. */
export const backLessons = {
  'pain-and-damage': {
    title: 'Pijn is niet hetzelfde als schade',
    text: [
      'Pijn is een waarschuwing van je lichaam. Maar het alarm gaat soms af zonder brand. Hoeveel pijn je voelt, zegt weinig over hoe je rug eraan toe is.',
      'Dat merk je zelf ook. Na een slechte nacht doet je rug vaak meer pijn. Na spanning op je werk ook. En als je lacht met vrienden, voel je het soms even niet. Je rug is dan dezelfde rug.',
      'Daarom mag je bewegen met wat pijn. In onderzoek deden mensen oefeningen die een beetje pijn deden. Ze waren later niet slechter af dan mensen die zonder pijn oefenden. Pijn opzoeken hoeft niet. Pijn helemaal vermijden ook niet.',
      'Er zijn uitzonderingen. Krijg je minder gevoel tussen je benen, een zwakker been of moeite met plassen? Ben je hard gevallen, of heb je koorts? Kijk dan bij Alarm.',
    ],
    picture: 'De zenuwen onder in de rug, die berichten naar de hersenen sturen.',
    today: 'Let vandaag op één moment dat de pijn minder is. Wat deed je toen?',
    quiz: {
      statement: 'Hoe meer pijn, hoe meer er stuk is in je rug.',
      holds: false,
      because: 'Ook slaap, spanning en zorgen bepalen hoeveel pijn je voelt.',
    },
  },
} as const satisfies Record<string, LessonWords>;
