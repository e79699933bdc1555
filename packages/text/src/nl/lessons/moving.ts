import type { LessonWords } from '../../lesson-words.ts';

/** Moving, and building it up. */
export const movingLessons = {
  walking: {
    title: 'Wandelen als het beter gaat',
    text: [
      'Rugpijn komt vaak terug. Ongeveer zeven van de tien mensen krijgen binnen een jaar een nieuwe periode. Dat betekent niet dat er iets stuk is. En je kunt er iets aan doen.',
      'In een groot onderzoek gingen mensen wandelen toen hun rug weer goed was. Ze bouwden rustig op, met hulp van een fysiotherapeut. Het doel was een halfuur, vijf keer per week, na een halfjaar. Bij de wandelaars duurde het bijna twee keer zo lang tot de pijn terugkwam. Ongeveer 208 dagen, tegen 112 bij mensen die niets extra deden.',
      'Begin met wat je nu al loopt. Doe er elke week een paar minuten bij. Een rondje na het eten telt ook. Neem schoenen die lekker zitten. De wandelaars hadden wel iets vaker last van een voet of been. Loop dan een week wat korter.',
      'Dit gaat over voorkomen. Heb je nu veel pijn? Dan helpt wandelen je om in beweging te blijven.',
    ],
    picture: 'Iemand wandelt.',
    today: 'Loop vandaag vijf minuten, waar je ook bent.',
    quiz: {
      statement: 'Gewoon wandelen kan helpen om nieuwe rugpijn uit te stellen.',
      holds: true,
      because: 'De wandelaars bleven in het onderzoek bijna twee keer zo lang zonder nieuwe rugpijn.',
    },
  },
} as const satisfies Record<string, LessonWords>;
