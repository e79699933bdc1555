import type { LessonWords } from '../../lesson-words.ts';

/** What others can do to a back, what it brings, and how to judge it. */
export const treatmentLessons = {
  'treatments-compared': {
    title: 'Helpt een behandeling echt?',
    text: [
      'Bijna iedereen kent iemand die geholpen is. Met naalden, kraken of een apparaat. Toch zegt dat weinig. Pijn gaat op en neer. Hulp zoek je als het op zijn ergst is. Daarna wordt het vaak ook vanzelf minder.',
      'Daarom vergelijken onderzoekers twee groepen. De ene krijgt de behandeling. De andere krijgt iets wat erop lijkt. Alleen het verschil telt. Dat is vaak kleiner dan je hoopt.',
      'Stel bij elke behandeling vier vragen. Waarmee is het vergeleken? Hoeveel scheelt het, en kan ik daarna meer? Blijft het, of is het morgen weg? Wie verdient eraan?',
      'Kijk ook wat het van je vraagt: tijd, geld, een reis. Iets wat fijn is, mag best. Jammer wordt het als je er minder door beweegt.',
      'Bij Leren staan behandelingen naast elkaar. Belooft iemand dat je pijn na drie keer weg is? Wees dan voorzichtig.',
    ],
    picture: 'Nieuwe rugpijn wordt bij de meeste mensen minder, vaak ook zonder behandeling.',
    today: 'Neem één behandeling die je kent, en stel er de vier vragen over.',
    quiz: {
      statement: 'Werd het beter na een behandeling? Dan kwam het daardoor.',
      holds: false,
      because: 'Dat kan. Maar pijn wordt vaak ook vanzelf minder.',
    },
  },
  heat: {
    title: 'Warmte op je rug',
    text: [
      'Een kruik of een warme douche is simpel, en vaak fijn. Voor nieuwe rugpijn is het ook onderzocht. Mensen droegen een paar dagen een warmtepleister. Na vijf dagen scheelde dat ongeveer één punt pijn, op een schaal van vijf.',
      'Sneller beter word je er niet van. Wel beweeg je soms makkelijker. Gebruik het dus zo: eerst warm, dan een stukje lopen. Over kou weten we minder. Vind je kou prettiger? Dat mag.',
      'Een kwartier tot twintig minuten is genoeg. Doe een doek om de kruik. Ga er niet mee slapen. Leg niets warms op een wond of op huid die weinig voelt. Ook niet waar je bloed slecht stroomt.',
      'Heb je koorts bij je rugpijn? Bel dan vandaag je huisarts. Ben je echt ziek, of is je afweer laag? Bel dan nu.',
    ],
    picture: 'Iemand heeft iets warms tegen de onderrug.',
    today: 'Neem een kwartier warmte, en loop daarna vijf minuten.',
    quiz: {
      statement: 'Warmte kan nieuwe rugpijn een paar dagen wat lichter maken.',
      holds: true,
      because: 'Het scheelt gemiddeld een beetje. Loop er daarna een stukje mee.',
    },
  },
  massage: {
    title: 'Massage: fijn, maar geen plan',
    text: [
      'Een massage kan heerlijk zijn. Je rug voelt soepel en warm. Soms is de pijn een tijdje minder. Dat duurt meestal kort.',
      'Er zijn 25 onderzoeken, met samen ruim drieduizend mensen. Ze zijn zo zwak dat het antwoord onzeker blijft. Van shiatsu, diepe massage of een massagestoel is ook niet bewezen dat ze meer doen.',
      'Soms hoor je dat massage iets losmaakt of afval afvoert. Daar is geen goed bewijs voor. Wel kun je er even rustig van worden.',
      'De Nederlandse richtlijn zegt: massage nooit alleen. Soms mag het even, als opstap naar bewegen. Niet bij zenuwpijn in je been.',
      'Laat je niet masseren op een wond, bij een breuk of bij koorts. Heb je kanker, of krijg je bloedverdunners? Vraag het eerst je huisarts. Is je kuit dik, warm en pijnlijk? Bel vandaag je huisarts.',
    ],
    picture: 'De spieren van je onderrug.',
    today: 'Wrijf een minuut over je onderrug, en buig dan een paar keer rustig.',
    quiz: {
      statement: 'Massage maakt vastzittende lagen in je rug los.',
      holds: false,
      because: 'Daar is geen goed bewijs voor. Fijn kan het wel zijn.',
    },
  },
  'hands-on': {
    title: 'Kraken en losmaken met de handen',
    text: [
      'Manueel therapeuten, chiropractors en osteopaten werken met hun handen. Ze duwen, rekken, of maken een snelle beweging. Soms hoor je een knak. Dat betekent niet dat er iets terug op zijn plek schoot.',
      'Helpt het? Bij pijn die lang duurt, helpt het ongeveer evenveel als oefenen. De Nederlandse richtlijn zegt: alleen naast oefenen. Niet bij nieuwe pijn die waarschijnlijk vanzelf zakt. En liever niet bij zenuwpijn in je been.',
      'Zie het als een opstap. Een paar keer, zodat bewegen weer lukt. Merk je na drie of vier keer niets? Dan kun je gerust stoppen.',
      'Laat je rug niet kraken bij botontkalking, een breuk of kanker in je botten. Krijg je bloedverdunners? Vraag het eerst je huisarts.',
      'Wordt je been zwakker, voel je minder tussen je benen, of gaat plassen anders? Laat je dan niet behandelen. Bel nu je huisarts of de huisartsenpost.',
    ],
    picture: 'De kleine gewrichten aan de achterkant van je onderrug.',
    today: 'Draai zittend vijf keer rustig naar links en naar rechts.',
    quiz: {
      statement: 'Een knak betekent dat er iets terug op zijn plek schoot.',
      holds: false,
      because: 'Het is een geluid uit een gewricht. Wervels schieten niet zomaar van hun plek.',
    },
  },
  needles: {
    title: 'Naalden: acupunctuur en dry needling',
    text: [
      'Bij acupunctuur zet iemand dunne naalden op vaste punten. Bij dry needling prikt een therapeut in een gevoelige spier. Mensen voelen zich daarna soms een tijdje beter.',
      'Hoeveel doet de naald zelf? Prikken op een willekeurige plek helpt bijna net zo goed. Het onderzoek is ook vaak zwak. Richtlijnen zijn het dan ook niet eens. De WHO laat het toe bij pijn die lang duurt. De Engelse richtlijn raadt acupunctuur af.',
      'Wil je het toch proberen? Kies iemand met een diploma en met schone naalden. Spreek af na hoeveel keer je kijkt of het iets doet. Blijf intussen bewegen.',
      'Zeg vooraf of je zwanger bent, bloedverdunners krijgt of een slechte afweer hebt. Een blauwe plek kan gebeuren. Krijg je koorts, of wordt de plek rood en heet? Bel vandaag je huisarts. Word je na een prik benauwd? Bel 112.',
    ],
    picture: 'De lange spieren naast je ruggengraat.',
    today: 'Bedenk waaraan je over drie weken zou merken dat iets helpt.',
    quiz: {
      statement: 'Alle richtlijnen raden acupunctuur aan bij rugpijn.',
      holds: false,
      because: 'De WHO laat het toe. De Engelse richtlijn raadt het af.',
    },
  },
  machines: {
    title: 'Apparaten: stroom, licht en klopjes',
    text: [
      'Er zijn veel apparaten voor je rug. TENS geeft lichte schokjes. Laser schijnt licht op je huid. Shockwave geeft korte, harde klopjes.',
      'Bewezen is er weinig. De WHO en de Nederlandse richtlijn raden TENS niet aan. Van laser vonden kleine onderzoeken iets minder pijn. In een nieuwer onderzoek, met 148 mensen, deed een laser die uit stond het even goed. Shockwave is alleen klein en kort onderzocht. Ook een apparaat dat aan je rug trekt, raadt de WHO niet standaard aan.',
      'Heb je al zo’n apparaat, en vind je het prettig? Lees dan de handleiding en gebruik het gerust kort. Koop er niet een voor je rug. Sterker word je er niet van. Dat word je van oefenen.',
      'Gebruik geen stroom met een pacemaker, of op je rug of buik als je zwanger bent. Ook niet op een wond of op huid die weinig voelt. Bonst je hart erna, of val je flauw? Bel 112.',
    ],
    picture: 'Iemand tilt zelf het bekken op. Daar word je sterker van.',
    today: 'Doe vijf keer een oefening die je fijn vindt.',
    quiz: {
      statement: 'Laser laat je rug sneller genezen.',
      holds: false,
      because: 'In een onderzoek met 148 mensen deed een laser die uit stond het even goed.',
    },
  },
  injections: {
    title: 'Een prik in je rug',
    text: [
      'Soms hoor je over een prik met een ontstekingsremmer. Voor gewone rugpijn raadt de Engelse richtlijn dat af.',
      'Bij nieuwe, hevige zenuwpijn in je been ligt het anders. Dan kun je er met een specialist over praten. Verwacht er niet te veel van. Gemiddeld scheelt het een half punt pijn, op een schaal van tien. Na drie maanden is er geen verschil meer.',
      'Vraag vooraf vier dingen. Hoe groot is de kans dat het mij helpt? Hoe lang? Wat kan er misgaan? En wat als ik wacht? Want zenuwpijn zakt vaak vanzelf. Van vier mensen zijn er drie binnen drie maanden beter zonder operatie.',
      'Zeg het als je bloedverdunners krijgt, suikerziekte hebt, ergens niet tegen kunt of zwanger bent.',
      'Krijg je na een prik koorts, veel meer pijn, een zwak of doof been? Of gaat plassen anders? Bel dan nu je huisarts of de huisartsenpost.',
    ],
    picture: 'De zenuwwortels onder in je rug. Zo’n prik komt vlak bij een wortel.',
    today: 'Staat er een prik gepland? Schrijf de vier vragen op. Zo niet, loop een rondje.',
    quiz: {
      statement: 'Een prik is een goede eerste stap bij gewone rugpijn.',
      holds: false,
      because: 'De Engelse richtlijn raadt het niet aan. Bij hevige zenuwpijn kan het soms wel.',
    },
  },
  surgery: {
    title: 'Opereren: wanneer wel?',
    text: [
      'De meeste mensen met rugpijn hebben geen operatie nodig. Soms helpt opereren bij zenuwpijn in je been. Dan duwt een stukje tussenwervelschijf op een zenuw. Dat heet een hernia.',
      'Zulke pijn zakt vaak vanzelf. Van vier mensen zijn er drie binnen drie maanden beter zonder operatie. Blijft de pijn ongeveer twaalf weken hevig? Dan kun je met een specialist over opereren praten.',
      'In een Nederlands onderzoek hadden mensen na een operatie sneller minder pijn. Na een jaar was er geen verschil meer met wachten. Ongeveer vier van de tien wachters kozen later toch voor een operatie. Je hebt dus meestal tijd om te kiezen. Vraag wat je wint, wat er mis kan gaan, en wat wachten doet.',
      'Soms is er wel haast. Voel je minder tussen je benen, of gaat plassen of poepen anders? Wordt je been zwakker, of sleept je voet? Bel nu je huisarts of de huisartsenpost. Ook ’s nachts.',
    ],
    picture: 'De tussenwervelschijven, met de zenuwen er vlak achter.',
    today: 'Schrijf op hoe je been het nu doet, en hoe dat vier weken geleden was.',
    quiz: {
      statement: 'Een hernia moet altijd geopereerd worden.',
      holds: false,
      because: 'Van vier mensen zijn er drie binnen drie maanden beter zonder operatie.',
    },
  },
  medicines: {
    title: 'Pijnstillers: wat mag je verwachten?',
    text: [
      'Een pijnstiller kan je helpen om in beweging te blijven. Je rug geneest er niet van. Vaak doet zo’n middel minder dan je hoopt.',
      'Een voorbeeld. Ruim zestienhonderd mensen met nieuwe rugpijn kregen een gewone pijnstiller of een nepmiddel. In elke groep duurde het herstel ruim twee weken. Ook een sterke pijnstiller op recept deed het bij nieuwe pijn niet beter dan een nepmiddel. Van zulke middelen kun je wel last krijgen.',
      'Richtlijnen zijn het niet altijd eens. Wij kiezen daarom niets voor je. Vraag je apotheek of huisarts wat bij jou past, en hoelang. Vertel wat je nog meer slikt, ook van de drogist. Vertel het ook als je zwanger bent, of iets hebt aan maag, hart, lever of nieren.',
      'Krijg je al langer sterke pijnstillers? Stop niet zelf. Je huisarts helpt je rustig minderen.',
      'Is je poep zwart, braak je bloed of word je heel suf? Bel nu je huisarts. Is iemand moeilijk wakker te krijgen? Bel 112.',
    ],
    picture: 'Nieuwe rugpijn wordt bij de meeste mensen in een paar weken minder.',
    today: 'Maak een lijstje van alles wat je slikt.',
    quiz: {
      statement: 'Met sterke pijnstillers die je al lang slikt, mag je ineens stoppen.',
      holds: false,
      because: 'Doe dat niet zelf. Je huisarts helpt je rustig minderen.',
    },
  },
} as const satisfies Record<string, LessonWords>;
