import type { LessonWords } from '../../lesson-words.ts';

/** Getting help: what to ask, and what a scan can tell. */
export const careLessons = {
  scan: {
    title: 'Een foto of scan: wanneer wel?',
    text: [
      'Een foto van je rug lijkt logisch. Je wilt weten wat er is. Toch helpt een foto of scan bij de meeste rugpijn niet. Richtlijnen raden het daarom niet aan als vaste stap.',
      'Op een scan zie je namelijk ook veranderingen bij mensen zonder pijn. Van de mensen van twintig jaar hebben ongeveer vier van de tien zoiets aan een tussenwervelschijf. Bij mensen van tachtig is dat bijna iedereen. Zo’n plaatje vertelt dus zelden waar jouw pijn vandaan komt. Je schrikt er soms wel van. En dan ga je minder bewegen.',
      'Wanneer wel? Als de dokter denkt aan een breuk, een ontsteking of een andere ziekte. Of als je been snel zwakker wordt. Ook bij hevige pijn in je been die lang blijft, kan een scan helpen. Dan gaat het om de vraag of een operatie zin heeft.',
      'Twijfel je? Vraag je dokter: wat gaan we anders doen als we het weten?',
    ],
    picture: 'Mensen zonder pijn met veranderingen op een scan, per leeftijd.',
    today: 'Schrijf één vraag op die je aan je dokter wilt stellen.',
    quiz: {
      statement: 'Zie je iets op de scan? Dan komt daar de pijn vandaan.',
      holds: false,
      because: 'Ook veel mensen zonder pijn hebben veranderingen op een scan.',
    },
  },
} as const satisfies Record<string, LessonWords>;
