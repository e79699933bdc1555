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
  'lifting-build-up': {
    title: 'Tillen weer opbouwen',
    text: [
      'Een tas, een kind, een krat: tillen hoort bij het leven. Til je lang niet, dan wordt tillen zwaarder. Dus bouw je het rustig op.',
      'Begin met één tot drie kilo. Zet het op een stoel, dan hoef je niet diep. Ga er dichtbij staan. Pak het, adem uit en kom omhoog. Uit je knieën, uit je heupen of met een ronde rug: kies wat prettig is.',
      'Gaat het twee keer goed? En was je rug de volgende ochtend weer gewoon? Verander dan één ding. Iets zwaarder, iets lager of een paar keer vaker. Niet alles tegelijk. Zo kom je in een paar weken van de stoel naar de grond.',
      'Is iets echt zwaar? Vraag hulp of neem iets op wielen. Dat doen sterke mensen ook.',
      'Heb je botontkalking, een gebroken wervel of een operatie gehad? Overleg dan eerst. Krijg je bij het tillen een zwak of doof been? Of ineens hevige pijn, terwijl je botten broos zijn? Kijk bij Alarm en bel.',
    ],
    picture: 'Iemand tilt een kist van een stoel.',
    today: 'Til vijf keer een lichte tas van een stoel en zet hem terug.',
    quiz: {
      statement: 'Bij het opbouwen van tillen verander je één ding tegelijk.',
      holds: true,
      because: 'Iets zwaarder, iets lager of iets vaker. Dan weet je wat je rug aankan.',
    },
  },
  carrying: {
    title: 'Dragen: laat je rug eraan wennen',
    text: [
      'Boodschappen, een rugzak, een kind op je heup. Dragen doe je elke dag. Je rug en je buik werken dan vanzelf mee. Je hoeft ze niet extra aan te spannen.',
      'Dicht bij je lijf voelt iets lichter. Twee kleine tassen zijn vaak prettiger dan één grote. Een rugzak ook. Draag je aan één kant? Wissel dan af als het gaat trekken. Dat is voor het gemak. Dat je rug er scheef van groeit, is niet aangetoond.',
      'Je kunt dragen ook oefenen. Neem een tas van een paar kilo in één hand. Loop ermee door de gang, zo rechtop als prettig is. Wissel van hand. Gaat het twee keer goed? Loop dan iets verder, of doe er een pak melk bij.',
      'Draag je veel op je werk, in de zorg of in de bouw? Praat met je baas of bedrijfsarts over hulp en ander werk tussendoor. Dat kan ook voordat je uitvalt.',
    ],
    picture: 'Iemand loopt met een tas in één hand.',
    today: 'Draag vandaag iets lichts: tien stappen links, tien stappen rechts.',
    quiz: {
      statement: 'Van een tas op één schouder groeit je rug scheef.',
      holds: false,
      because: 'Dat is niet aangetoond. Wissel af omdat het prettig is.',
    },
  },
  sitting: {
    title: 'Zitten mag',
    text: [
      'Zitten heeft een slechte naam. Toch mag je gewoon zitten, ook met rugpijn. Vooral lang op dezelfde manier zitten kan stijf en pijnlijk worden.',
      'In één onderzoek kregen mensen die meer dan vijf uur per dag zaten vaker opnieuw rugpijn. Of dat door het zitten kwam, weten we niet.',
      'In een ander onderzoek zaten mensen zonder rugpijn op kantoor. De ene groep nam vaker pauze of ging vaker anders zitten. Daarvan kreeg minder dan één op de tien rugpijn in een halfjaar. Van de andere groep kregen ongeveer drie op de tien het. Het was maar één onderzoek.',
      'Je beste houding is dus vaak je volgende. Leun eens achterover. Schuif naar de punt. Zet een voet ergens op. Sta af en toe op. Elk halfuur is een handige gewoonte, geen wet.',
      'Een dure stoel is niet nodig. Lang staan is ook niet beter voor je rug dan zitten.',
    ],
    picture: 'Iemand staat op van een stoel en leunt even achterover.',
    today: 'Ga vandaag drie keer bewust anders zitten.',
    quiz: {
      statement: 'De hele dag staan is beter voor je rug dan zitten.',
      holds: false,
      because: 'Dat bleek niet in onderzoek. Vaak even anders gaan zitten is een betere gewoonte.',
    },
  },
  posture: {
    title: 'Er is niet één goede houding',
    text: [
      'Schouders naar achteren, rug recht, niet hangen. Je hoorde het vast als kind al. Toch is nooit aangetoond dat één houding rugpijn voorkomt.',
      'Lijven verschillen. De een heeft een holle rug, de ander een vlakke. Dat zijn verschillen, geen fouten. Onderuit op de bank hangen mag dus gewoon.',
      'Altijd rechtop willen zitten kost veel moeite. Je spieren staan dan de hele dag aan. Laat ze ook eens los. Doet een houding na een tijd zeer? Dan is het tijd voor een andere.',
      'Wil je graag rechter staan, omdat het goed voelt? Prima. Doe het voor jezelf. Je rug heeft het niet nodig.',
      'Verandert de vorm van je rug echt? Wordt hij in korte tijd krommer, word je kleiner, of zie je een bult? Maak dan een afspraak met je huisarts. Heb je daarbij ineens hevige pijn? Bel dezelfde dag.',
    ],
    picture: 'De holte van je onderrug, van opzij. Bij iedereen is die anders.',
    today: 'Ga vijf minuten lekker onderuit zitten. Sta daarna op en rek je uit.',
    quiz: {
      statement: 'Een rechte houding voorkomt rugpijn.',
      holds: false,
      because: 'Dat is nooit aangetoond. Wissel af, dat voelt vaak beter.',
    },
  },
} as const satisfies Record<string, LessonWords>;
