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
  'working-with-a-physiotherapist': {
    title: 'Samenwerken met je fysiotherapeut',
    text: [
      'Naar een fysiotherapeut kun je zonder verwijzing. In het eerste gesprek krijg je veel vragen. Ook over plassen, gevoel en kracht. Zo hoor je of je eerst naar een dokter moet.',
      'Goede hulp begint bij wat jij weer wilt kunnen. Zeg dus niet alleen waar het pijn doet. Zeg bijvoorbeeld: ik wil weer een uur kunnen koken. Kies samen een doel en een datum.',
      'Je oefent vooral zelf. Je therapeut legt uit, laat zien en denkt mee. Soms is uitleg met een goed plan genoeg. Gaat het beter? Dan hoef je minder vaak te komen. Thuis oefen je wel evenveel door.',
      'Vraag na een paar weken: zien we verschil? Zo niet, wat doen we dan anders? Alleen liggen en behandeld worden is meestal te weinig. Vraag ook wat je verzekering betaalt.',
      'Krijg je tussendoor een alarmsignaal, zoals een zwakker been? Wacht dan niet op je afspraak. Bel nu je huisarts, en kijk bij Alarm.',
    ],
    picture: 'Iemand oefent het opstaan uit een stoel.',
    today: 'Maak deze zin af: over zes weken wil ik weer …',
    quiz: {
      statement: 'Voor de fysiotherapeut heb je een verwijzing nodig.',
      holds: false,
      because: 'Je kunt zelf een afspraak maken. Vraag wel wat je verzekering betaalt.',
    },
  },
  'questions-for-the-doctor': {
    title: 'Goede vragen aan je dokter',
    text: [
      'Een gesprek bij de huisarts is kort. Met een briefje haal je er meer uit. Schrijf drie dingen op. Sinds wanneer heb je pijn? Wat lukt niet meer? Waar maak je je het meest zorgen over?',
      'Vertel zelf wat er nieuw is. Ook als niemand ernaar vraagt, en ook als je je schaamt. Denk aan koorts, een val, afvallen, een doof gevoel of anders plassen. Wacht daarmee niet op je afspraak: kijk bij Alarm en bel. Vertel het ook als je ooit kanker had.',
      'Wacht bij sommige dingen niet op een afspraak. Wordt je been zwakker, voel je minder tussen je benen of gaat plassen ineens anders? Bel nu je huisarts of de huisartsenpost. Koorts met rugpijn, of nieuwe rugpijn na kanker? Bel vandaag.',
      'Vraag daarna door. Wat is het waarschijnlijk? Hoe gaat dit meestal verder? Wat kan ik zelf doen? Welke keuzes heb ik, en wat is er voor en tegen? Wat doen we anders als we een foto maken? Wanneer moet ik terugkomen?',
      'Begrijp je iets niet? Vraag het nog eens. Zeg in je eigen woorden terug wat je hoorde. Neem gerust iemand mee.',
    ],
    picture: 'De wervels van je onderrug, om aan te wijzen waar het pijn doet.',
    today: 'Schrijf drie vragen op een briefje en leg het klaar.',
    quiz: {
      statement: 'Vragen naar je keuzes hoort bij een goed gesprek.',
      holds: true,
      because: 'Samen kies je beter. Vraag ook wat er gebeurt als je nog wacht.',
    },
  },
} as const satisfies Record<string, LessonWords>;
