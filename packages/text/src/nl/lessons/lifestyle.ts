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
  'weight-and-food': {
    title: 'Gewicht, eten en je rug',
    text: [
      'Mensen met veel overgewicht hebben wat vaker rugpijn. Het verschil is niet groot. Slanke mensen hebben ook rugpijn, en veel zware mensen niet. Je gewicht is dus niet dé oorzaak.',
      'We kennen geen goed onderzoek naar een dieet dat rugpijn wegneemt. Ook niet met visolie, zonder suiker of met dure pillen. Wie dat belooft, wil vaak iets verkopen.',
      'Wil je toch beter eten of afvallen? Dat is goed voor je hart en voor de rest van je lijf. Begin klein. Neem wat meer groente. Drink vaker water. Eet wat minder tussendoor. Blijf intussen bewegen, ook als de weegschaal stilstaat.',
      'In een zwembad draagt het water een deel van je gewicht. Voor sommige mensen is dat een fijn begin.',
      'Val je af zonder dat je dat wilt? Maak deze week een afspraak met je huisarts. Had je ooit kanker? Bel dan vandaag.',
    ],
    picture: 'Iemand loopt in het water.',
    today: 'Eet één stuk fruit of groente meer dan gisteren.',
    quiz: {
      statement: 'Rugpijn komt gewoon door overgewicht.',
      holds: false,
      because: 'Er is een klein verband. Slanke mensen hebben ook rugpijn.',
    },
  },
  smoking: {
    title: 'Roken en rugpijn',
    text: [
      'Mensen die roken, hebben wat vaker rugpijn dan mensen die nooit rookten. Mensen die stopten, zitten daar tussen. Het verschil is niet groot. Of het door het roken zelf komt, is niet zeker.',
      'Wordt je rugpijn minder als je stopt? Dat weten we niet, dus dat beloven we niet. Er zijn andere goede redenen. Je krijgt meer lucht, en bewegen gaat makkelijker.',
      'Stoppen is moeilijk. Met hulp lukt het vaker. Je huisarts kan je op weg helpen. De meeste mensen proberen het meer dan één keer. Word dus niet boos op jezelf als het misgaat.',
      'De trek in een sigaret zakt meestal na een paar minuten. Loop dan de trap op en af, drink een glas water, of bel iemand.',
      'Word je ineens benauwd, of krijg je pijn op je borst? Bel 112.',
    ],
    picture: 'Iemand loopt een trap op.',
    today: 'Rook je? Stel één sigaret een kwartier uit, en loop een stukje.',
    quiz: {
      statement: 'Wie rookt, heeft gemiddeld wat vaker rugpijn.',
      holds: true,
      because: 'Het verschil is niet groot. Of het door het roken zelf komt, is niet zeker.',
    },
  },
  'alcohol-and-coffee': {
    title: 'Alcohol, koffie en je rug',
    text: [
      'Krijg je rugpijn van een glas wijn? Daar lijkt het niet op. Onderzoek vond vooral een verband bij mensen die afhankelijk zijn van alcohol en al lang pijn hebben. Wat daar eerst was, is niet duidelijk.',
      'Een borrel tegen de pijn lijkt soms te werken. Je wordt er suf van. Maar je slaapt er vaak onrustiger door. Samen met pijnstillers of slaappillen kan het kwaad. Vraag het je apotheek.',
      'Over koffie en rugpijn kennen we geen goed onderzoek. Voor je slaap maakt koffie wel uit. Slaap je slecht? Drink dan na de middag niets meer met cafeïne. Dus ook geen cola of energiedrank.',
      'Drink je om de pijn of de dag door te komen? Dat overkomt veel mensen. Praat erover met je huisarts. Drink je elke dag veel? Stop dan niet ineens in je eentje. Je huisarts helpt je veilig minderen.',
    ],
    picture: 'Iemand ligt en ademt rustig. Ook zo kom je tot rust.',
    today: 'Drink vanavond iets zonder alcohol en zonder cafeïne.',
    quiz: {
      statement: 'Van één glas wijn krijg je rugpijn.',
      holds: false,
      because: 'Een verband is vooral gezien bij mensen die afhankelijk zijn van alcohol.',
    },
  },
} as const satisfies Record<string, LessonWords>;
