import type { LessonWords } from '../../lesson-words.ts';

/** Ordinary life with a back that hurts: work, love, travel, sport, and the people around you. */
export const dailyLifeLessons = {
  work: {
    title: 'Werken met rugpijn',
    text: [
      'Werk geeft ritme, afleiding en mensen om je heen. Dat helpt veel mensen vooruit. Je hoeft niet te wachten tot alle pijn weg is.',
      'Veel mensen met nieuwe rugpijn werken een tijd minder, of doen ander werk. In een groot onderzoek werkte de helft na twee weken weer zoals eerst. Na drie maanden waren dat ruim acht van de tien.',
      'Praat vroeg met je leidinggevende. Je hoeft niet te vertellen wat je hebt. Vertel wel wat lukt, en wat nu even niet. Denk aan vaker wisselen van houding, een zware klus samen doen, of tijdelijk kortere dagen.',
      'Werk je al twee weken minder of niet? Vraag dan een gesprek met de bedrijfsarts. Dat is de dokter van je werk. Die denkt mee over terugkomen. Je fysiotherapeut kan dat ook.',
      'Of je kunt werken, zegt deze app niet. Dat bespreek je met je werk en de bedrijfsarts. Rugwijs deelt niets met je werkgever.',
    ],
    picture: 'Ruim acht van de tien mensen werken na drie maanden weer zoals eerst.',
    today: 'Schrijf twee taken op die goed gaan, en één die nu lastig is.',
    quiz: {
      statement: 'Je kunt pas weer werken als alle pijn weg is.',
      holds: false,
      because: 'Veel mensen beginnen stap voor stap, ook met wat pijn. Overleg wat bij jou past.',
    },
  },
  'heavy-work': {
    title: 'Zwaar werk en je rug',
    text: [
      'Til, sjouw of buk je veel op je werk? Dan kan herstellen wat lastiger zijn. Dat betekent niet dat je rug breekbaar is. Hij moet veel doen, ook op een slechte dag.',
      'Vaak kun je de zwaarte verdelen. Wissel zware en lichte taken af. Til iets groots samen. Rol wat je niet hoeft te dragen. Houd wat je tilt dicht bij je. Neem een korte pauze voordat je moe bent.',
      'Kom je terug na een tijd thuis? Bouw dan op, net als bij sport. Begin met minder uren of lichtere dozen. Doe er elke week een klein stapje bij. Train daarnaast je kracht.',
      'Een tilriem voorkomt geen rugpijn. Alleen een cursus over tillen doet dat ook niet. Oefenen helpt wel.',
      'Bespreek met je leidinggevende of bedrijfsarts wat er anders kan. Zak je door je been, of sleept je voet? Stop dan en bel nu je huisarts.',
    ],
    picture: 'Iemand tilt een kist, dicht tegen het lijf.',
    today: 'Kies één zware taak. Bedenk hoe je die in tweeën kunt delen.',
    quiz: {
      statement: 'Met een tilriem krijg je minder snel rugpijn.',
      holds: false,
      because: 'In onderzoek hielp een riem daar niet bij. Oefenen wel.',
    },
  },
  sex: {
    title: 'Vrijen met rugpijn',
    text: [
      'Over vrijen praten mensen met rugpijn weinig. Toch maken velen zich er zorgen over. Vrijen mag, ook als je rug pijn doet. Geen enkele houding is voor iedereen goed of fout.',
      'Wat hier staat, is gezond verstand en geen onderzoek. Praat er samen over, als het rustig is. Zeg wat fijn is en wat niet. Kies een moment waarop je rug het goed doet, bijvoorbeeld na een warme douche.',
      'Zoek steun waar die prettig is. Een kussen onder je knieën, onder je buik of in je rug kan helpen. Op je zij liggen is voor veel mensen rustig. Beweeg zelf minder als dat nu beter voelt.',
      'Begin langzaam. Strelen en dicht bij elkaar liggen tellen ook. Een beetje pijn mag. Is je rug de volgende dag duidelijk gevoeliger? Kies dan een andere houding, of wacht een paar dagen.',
      'Voel je ineens minder tussen je benen? Of is je gevoel bij het vrijen opeens weg? Dat kan van een zenuw komen. Bel dan nu je huisarts of de huisartsenpost.',
    ],
    picture: 'Iemand ligt op de rug en kantelt rustig het bekken.',
    today: 'Bedenk één houding die nu prettig is voor je rug.',
    quiz: {
      statement: 'Met rugpijn kun je beter niet vrijen.',
      holds: false,
      because: 'Het mag. Kies een houding die prettig voelt en begin langzaam.',
    },
  },
  travel: {
    title: 'Op reis met je rug',
    text: [
      'Rugpijn hoeft een reis niet tegen te houden. Van lang stilzitten word je vaak stijf. Stijf is niet stuk. Met een beetje plannen gaat het meestal beter.',
      'Sta op zo vaak als het kan. In de trein of het vliegtuig loop je even door het gangpad. Met de auto stop je onderweg. Kun je niet weg? Schuif dan wat, kantel je bekken en strek je benen. Een trui achter je onderrug is soms fijn.',
      'Neem een koffer op wielen, of twee kleine tassen. Vraag hulp bij het bagagerek. Begin na aankomst met een korte wandeling. Neem mee wat je thuis ook helpt, zoals een kruik, je medicijnen en je oefeningen.',
      'Wordt na een lange reis één kuit dik, warm en pijnlijk? Bel dan vandaag een huisarts. Word je benauwd, of doet je borst pijn? Bel 112. Dat nummer werkt in heel Europa.',
    ],
    picture: 'Iemand staat en leunt even achterover.',
    today: 'Bedenk waar je op je volgende reis even opstaat.',
    quiz: {
      statement: 'Op een lange reis is het goed om vaak even op te staan.',
      holds: true,
      because: 'Van stilzitten word je stijf. Even staan of lopen voelt meestal beter.',
    },
  },
  driving: {
    title: 'Autorijden en fietsen',
    text: [
      'Autorijden en fietsen mogen met rugpijn, zolang je het veilig kunt. Dat laatste gaat voor.',
      'Stel jezelf drie vragen. Kan ik hard remmen? Kan ik over mijn schouder kijken? Kan ik mijn aandacht erbij houden? Twijfel je? Laat dan iemand anders rijden. Van sommige medicijnen word je suf. Vraag je apotheek of je ermee mag rijden.',
      'Zit zoals het prettig voelt. Zet je stoel zo dat je makkelijk kunt remmen. Verander onderweg af en toe iets. Stop elk uur even, en loop een rondje.',
      'Fietsen is voor veel mensen fijn. Begin kort en vlak. Een wat hoger stuur zit vaak rustiger. Na de rit mag je even stijf zijn. Doe er elke week een paar minuten bij.',
      'Is je been ineens zwak of doof, of sleept je voet? Rijd dan niet. Bel nu je huisarts of de huisartsenpost.',
    ],
    picture: 'Iemand fietst.',
    today: 'Zet je autostoel of je zadel één standje anders. Voel je verschil?',
    quiz: {
      statement: 'Met een been dat ineens zwak of doof is, rijd je niet zelf.',
      holds: true,
      because: 'Je kunt dan misschien niet goed remmen. Bel nu je huisarts.',
    },
  },
  sport: {
    title: 'Weer sporten: hoe begin ik?',
    text: [
      'Je rug doet soms pijn, en je wilt weer sporten. Dat kan vaak. Van geen enkele sport is bewezen dat hij het beste is. Kies dus wat je leuk vindt. Dat houd je het langst vol.',
      'Begin met ongeveer de helft van wat je gewend was. Wil je hardlopen? Wandel dan om de paar minuten een stuk. Wil je tennissen? Sla eerst een kwartier wat ballen, zonder wedstrijd. Begin in de sportschool met lichte gewichten.',
      'Verander één ding tegelijk: langer, vaker of zwaarder. Kijk de volgende ochtend hoe het gaat. Is je rug weer als anders? Dan mag er een klein stapje bij. Is hij na twee dagen nog gevoeliger? Doe de volgende keer wat minder. Helemaal stoppen hoeft meestal niet.',
      'Een beetje pijn tijdens het sporten mag. Trekt de pijn verder je been in, of wordt hij veel erger? Stop dan voor vandaag en kijk bij Alarm.',
      'Ben je hard gevallen, of is je been ineens zwakker? Bel dan nu. Bij Alarm staat wie.',
    ],
    picture: 'Iemand wisselt rustig en stevig lopen af.',
    today: 'Kies je sport. Schrijf op hoe kort je eerste keer wordt.',
    quiz: {
      statement: 'Zwemmen is de beste sport voor je rug.',
      holds: false,
      because: 'Van geen sport is dat bewezen. Kies wat je leuk vindt en bouw rustig op.',
    },
  },
  pregnancy: {
    title: 'Zwanger met rugpijn',
    text: [
      'Veel zwangere vrouwen hebben last van hun rug of bekken. Je lijf verandert en draagt elke week wat meer. Na de bevalling wordt het vaak minder.',
      'Rugwijs is niet gemaakt voor een zwangerschap. We houden het daarom bij een paar rustige dingen. Je verloskundige of huisarts denkt verder met je mee. Wil je een pijnstiller? Vraag het eerst aan hen, of aan je apotheek.',
      'Bewegen mag, tenzij je verloskundige iets anders zei. Wandel, of loop in het water. Wissel zitten, staan en liggen af. Houd je knieën bij elkaar als je je omdraait in bed. Leg een kussen tussen je benen.',
      'Verlies je bloed of vocht? Heb je krampen, koorts of een harde buik? Of beweegt je kindje minder? Bel dan meteen je verloskundige of huisarts. Bel ook meteen als je minder voelt tussen je benen, of als een been zwak wordt. Een dikke, warme, pijnlijke kuit? Bel vandaag. Ben je ineens benauwd, doet je borst pijn of val je flauw? Bel 112.',
    ],
    picture: 'Iemand zit op een stoel en maakt de rug rond en weer hol.',
    today: 'Zet het nummer van je verloskundige in je telefoon.',
    quiz: {
      statement: 'Zwanger, rugpijn en bloedverlies? Dan bel je meteen.',
      holds: true,
      because: 'Bel je verloskundige of huisarts, ook ’s nachts.',
    },
  },
  caregivers: {
    title: 'Wat kun je doen als naaste?',
    text: [
      'Deze les is voor wie met iemand met rugpijn leeft. Je wilt helpen. Dat is lief, en soms lastig.',
      'Geloof de pijn. Je ziet niets, en toch is hij echt. Vraag niet elk uur hoe het gaat. Vraag liever: wat ga je vandaag doen, en zal ik meedoen?',
      'Neem niet alles over. Wie nooit meer tilt, gaat tillen eng vinden. Help bij één zware klus. Laat de rest, ook als het langzaam gaat. Zeg liever “goed bezig” dan “doe voorzichtig”.',
      'Doe samen iets leuks. Loop een blokje, kook samen, ga op bezoek. Zorg ook voor jezelf. Jij mag ook moe zijn en om hulp vragen.',
      'Ken de alarmkaart. Gaat plassen ineens anders, is er een doof gevoel tussen de benen of een zwak been? Bel dan samen nu de huisarts. Praat iemand over niet meer willen leven? Blijf erbij, en bel samen 113. Is er nu gevaar? Bel 112.',
    ],
    picture: 'Iemand draagt zelf een tas.',
    today: 'Spreek één leuk ding af dat jullie deze week samen doen.',
    quiz: {
      statement: 'Je helpt het meest door alles over te nemen.',
      holds: false,
      because: 'Wie zelf blijft doen wat lukt, houdt vertrouwen. Help bij wat echt te zwaar is.',
    },
  },
} as const satisfies Record<string, LessonWords>;
