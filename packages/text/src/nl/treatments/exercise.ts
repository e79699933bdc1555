import type { TreatmentWords } from '../../treatment-words.ts';

/** What you do yourself: the yardstick for all the rest. */
export const exercise = {
  'exercise-therapy': {
    name: 'Oefentherapie',
    what: 'Oefenen volgens een plan dat rustig opbouwt, alleen of met een fysiotherapeut.',
    does: 'Bij langdurige rugpijn scheelt het gemiddeld anderhalve punt op een schaal van tien. Meer kunnen doen gaat een klein beetje vooruit. Wie oefent, krijgt minder vaak nieuwe pijn.',
    forWhom:
      'Vooral voor pijn die langer duurt of vaak terugkomt. Bij nieuwe pijn is gewoon blijven bewegen meestal genoeg.',
    notWhen:
      'Wacht als je koorts hebt of hard gevallen bent. Minder gevoel tussen je benen, een zwakker been of moeite met plassen? Bel dan nu: kijk bij Alarm.',
    briefly: { forWhom: 'Pijn die langer duurt of terugkomt.', notWhen: 'Alarmteken of net hard gevallen.' },
    asks: 'Een paar keer per week een kwartier of meer, maandenlang. Met een therapeut kost het soms geld.',
    advised: 'Ja. Alle richtlijnen die we lazen, noemen het.',
    ours: 'Begin hiermee. Kies een vorm die je leuk genoeg vindt om vol te houden.',
    alsoCalled: ['fysiotherapie', 'oefenen', 'pilates', 'yoga', 'oefeningen', 'training', 'Cesar', 'Mensendieck'],
  },
  walking: {
    name: 'Wandelen',
    what: 'Gewoon lopen, en elke week een beetje meer.',
    does: 'Mensen die na hun herstel gingen wandelen, bleven bijna twee keer zo lang zonder nieuwe rugpijn. Of wandelen ook pijn behandelt, is minder duidelijk.',
    forWhom: 'Voor bijna iedereen. Vooral als het net weer beter gaat.',
    notWhen:
      'Doe rustig aan met nieuwe hevige pijn in je been. Moet je steeds stoppen door zware of tintelende benen? Bel dan je huisarts. Krijg je pijn op je borst? Bel 112.',
    briefly: { forWhom: 'Bijna iedereen.', notWhen: 'Nieuwe hevige pijn in je been: rustig aan.' },
    asks: 'Weinig geld, wel tijd: op den duur een halfuur, vijf keer per week.',
    advised: 'Ja. Richtlijnen raden aan om in beweging te blijven, en dit is de makkelijkste manier.',
    ours: 'Loop vandaag. Vijf minuten telt ook.',
    alsoCalled: ['lopen', 'wandeling', 'ommetje', 'stappen'],
  },
  'strength-machines': {
    name: 'Krachtapparaten met metingen',
    what: 'Je traint je rug op apparaten. Soms zie je je kracht op een scherm.',
    does: 'Krachttraining helpt ongeveer even veel als andere oefeningen. Onafhankelijk onderzoek naar zo’n heel programma met apparaten vonden we niet. Sterker meten en minder pijn gaan ook weinig samen op.',
    forWhom: 'Voor wie langer pijn heeft en graag met apparaten traint.',
    notWhen:
      'Niet met nieuwe hevige pijn in je been. Heb je botontkalking of een operatie gehad? Overleg eerst. Wordt je been zwakker of doof? Stop, en bel je huisarts.',
    briefly: { forWhom: 'Langer pijn, en je traint graag zo.', notWhen: 'Nieuwe hevige pijn in je been.' },
    asks: 'Twee of drie keer per week, maandenlang. Zo’n programma kost vaak veel.',
    advised: 'Richtlijnen noemen kracht als een van de vormen van oefenen. Over apparaten of metingen zeggen ze niets.',
    ours: 'Kracht is een goede keuze. Een gewone sportschool of twee gewichten thuis kan ook.',
    alsoCalled: ['fitness', 'rugapparaat', 'rugtraining', 'krachtprogramma', 'sportschool', 'testapparaat'],
  },
} as const satisfies Record<string, TreatmentWords>;
