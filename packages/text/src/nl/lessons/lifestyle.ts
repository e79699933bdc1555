import type { LessonWords } from '../../lesson-words.ts';

/** How you live: sleep, food, smoking. */
export const lifestyleLessons = {
  sleep: {
    title: 'Beter slapen met rugpijn',
    text: [
      'Slecht slapen en rugpijn gaan vaak samen. Ze maken elkaar ook erger. Gelukkig kun je aan je slaap vaak iets doen.',
      'De meeste volwassenen slapen goed met zeven tot negen uur. Boven de 65 is zeven tot acht uur genoeg. Een slechte nacht is niet erg. Je lichaam haalt veel vanzelf in.',
      'Dit helpt veel mensen. Sta elke dag rond dezelfde tijd op, ook in het weekend. Drink na de middag geen koffie meer. Doe het laatste uur iets rustigs. Schrijf zorgen ’s avonds op, niet in bed. Lig je lang wakker? Ga er even uit en doe iets saais. Ga terug als je slaap krijgt.',
      'Er is geen beste houding. Lig zoals het prettig voelt. Een kussen tussen of onder je knieën kan fijn zijn. Een duur matras is niet nodig.',
      'Slaap je weken achter elkaar slecht? Praat erover met je huisarts.',
    ],
    picture: 'Iemand ligt op de rug, met de benen op een stoel.',
    today: 'Kies een vaste tijd om morgen op te staan.',
    quiz: {
      statement: 'Met rugpijn moet je op je zij slapen.',
      holds: false,
      because: 'Er is geen beste houding. Lig zoals het voor jou prettig voelt.',
    },
  },
} as const satisfies Record<string, LessonWords>;
