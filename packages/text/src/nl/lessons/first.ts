import type { LessonWords } from '../../lesson-words.ts';

/** The six lessons that the app began with. */
export const firstLessons = {
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
