import type { LessonWords } from '../../lesson-words.ts';

/** Head and back together: tension, mood, fear, thoughts, and ways to grow calmer. */
export const mindLessons = {
  stress: {
    title: 'Spanning en je rug',
    text: [
      'Spanning voel je vaak in je lijf. Je slaapt slechter, je ademt hoger, je bent sneller moe. Dan doet je rug eerder pijn. Dat zit niet tussen je oren. Zo werkt een lijf.',
      'Andersom kan ook. Van pijn komen zorgen, en van zorgen komt spanning. Mensen met veel stress herstellen gemiddeld wat lastiger. Dat ligt niet vast. Hier kun je juist iets doen.',
      'Kijk eerst waar de spanning vandaan komt. Is het je werk, geld, thuis, of de pijn zelf? Eén ding aanpakken is genoeg. Praat erover met iemand die goed luistert. Plan elke dag iets waar je rustig van wordt: wandelen, muziek, de tuin, ademen.',
      'Slaap je er weken slecht van? Of lukt het gewone leven niet meer? Ga dan naar je huisarts. Daar werkt vaak ook iemand met wie je hierover kunt praten.',
    ],
    picture: 'Iemand spant de spieren om de beurt aan en laat weer los.',
    today: 'Bal vijf tellen je vuisten en laat los. Doe dat drie keer.',
    quiz: {
      statement: 'Als stress je rug erger maakt, is de pijn niet echt.',
      holds: false,
      because: 'De pijn is echt. Spanning kan echte pijn sterker maken.',
    },
  },
  mood: {
    title: 'Als je somber bent',
    text: [
      'Van lang pijn hebben kun je somber worden. En als je somber bent, doet pijn vaak meer zeer. Dat is menselijk. Het zegt niet dat je zwak bent.',
      'Wie somber is, doet minder. Minder naar buiten, minder vrienden, minder lachen. Zo wordt de dag nog grijzer. Wacht niet tot je zin hebt. Zin komt vaak pas tijdens het doen.',
      'Kies elke dag één klein ding dat vroeger fijn was. Tien minuten buiten. Een liedje. Iemand bellen. Doe het op een vast uur. Het hoeft niet goed te gaan. Het hoeft alleen te gebeuren.',
      'Ben je twee weken bijna elke dag somber? Of heb je nergens meer zin in? Maak dan een afspraak met je huisarts. Er is goede hulp.',
      'Denk je aan zelfdoding? Bel dan gratis 113, dag en nacht, of chat op 113.nl. Je hoeft je naam niet te noemen. Is er nu gevaar? Bel 112.',
    ],
    picture: 'Iemand loopt een rondje buiten.',
    today: 'Ga tien minuten naar buiten, of zit bij een open raam.',
    quiz: {
      statement: 'Wacht met leuke dingen tot je er weer zin in hebt.',
      holds: false,
      because: 'Zin komt vaak pas tijdens het doen. Begin dus klein.',
    },
  },
  fear: {
    title: 'Bang om te bewegen',
    text: [
      'Wie van pijn is geschrokken, wordt voorzichtig. Dat is een gezonde reactie. Je lijf wil je beschermen. In de eerste dagen is dat handig.',
      'Duurt het langer, dan gaat het tegenwerken. Je bukt niet meer, je spant alles aan, je let op elke steek. Zo merk je nooit wat al kan. Mensen die bang zijn om te bewegen, herstellen gemiddeld wat lastiger.',
      'Bang zijn is geen zwakte. Vaak zei ooit iemand: pas op met je rug. Of er stond een eng woord bij een foto. Bedenk eens waar jouw angst vandaan komt. Klopt dat wel? Bij “Klopt het?” kun je het opzoeken.',
      'Door alleen te praten gaat angst meestal niet weg. Wel door kleine stappen te doen. Daar is een eigen les over: “Doen wat je eng vindt”. Durf je bijna niets meer? Begin dan samen met een fysiotherapeut.',
      'Krijg je minder kracht of gevoel, of gaat plassen ineens anders? Dat is geen angst. Bel nu je huisarts of de huisartsenpost.',
    ],
    picture: 'Iemand zit en buigt rustig naar voren.',
    today: 'Schrijf op wat je denkt dat er gebeurt als je bukt. Van wie heb je dat?',
    quiz: {
      statement: 'Wie bang is om te bewegen, herstelt gemiddeld wat lastiger.',
      holds: true,
      because: 'Je merkt dan niet wat al kan. Met kleine stappen kom je verder.',
    },
  },
  thoughts: {
    title: 'Als je het ergste denkt',
    text: [
      '“Dit komt nooit meer goed.” “Mijn rug is op.” Zulke gedachten komen vaak midden in de nacht. Ze voelen waar. Toch zijn het gedachten, en geen feiten.',
      'Wie vaak het ergste denkt, herstelt gemiddeld wat lastiger. Dat is niet jouw schuld. Je hoofd wil je beschermen. Het kijkt dan alleen maar naar één kant.',
      'Leg er iets naast. Van tien mensen met nieuwe rugpijn zijn er ongeveer zeven binnen een jaar hersteld. Heb je al langer pijn? Dan gaat het vaak langzamer. Richt je dan op weer meer kunnen doen.',
      'Probeer dit. Schrijf de gedachte op. Wat weet je zeker? Wat zou je tegen een vriend zeggen? Schrijf er een zin onder die ook waar is. Bijvoorbeeld: “Vorige keer werd het ook beter.”',
      'Blijft het malen? Een psycholoog kan helpen. Vraag het je huisarts. Denk je aan zelfdoding? Bel gratis 113, dag en nacht. Maak je je zorgen om een alarmsignaal? Dat is geen malen. Kijk bij Alarm en bel.',
    ],
    picture: 'Zeven van de tien mensen met nieuwe rugpijn zijn binnen een jaar hersteld.',
    today: 'Schrijf één zorg op, met eronder een zin die ook waar is.',
    quiz: {
      statement: 'Hoe je over je rug denkt, maakt voor je herstel niet uit.',
      holds: false,
      because: 'Wie vaak het ergste denkt, herstelt gemiddeld lastiger. Anders leren denken kan.',
    },
  },
  breathing: {
    title: 'Rustig ademen: wat doet het?',
    text: [
      'Rustig ademen kost niets en kan overal. Veel mensen worden er kalmer van. Of het ook helpt tegen rugpijn, is heel onzeker. Er zijn onderzoeken die minder pijn vonden. Maar ze zijn klein en zwak.',
      'Waarom zou je het dan doen? Omdat je even stopt. Dat is fijn voor het slapen, of vlak voor iets spannends. Zie het als een rustpunt, niet als behandeling.',
      'Zo gaat het. Zit of lig makkelijk. Adem in door je neus, vier tellen lang. Adem uit, zes tellen lang. Je buik komt omhoog en zakt weer. Doe dit een paar minuten, in je eigen tempo. Het hoeft niet diep.',
      'Word je duizelig? Adem dan weer gewoon. Ben je benauwd terwijl je rustig zit, of doet je borst pijn? Bel 112.',
    ],
    picture: 'Iemand ademt rustig in en uit.',
    today: 'Adem één minuut rustig: vier tellen in, zes tellen uit.',
    quiz: {
      statement: 'Het is goed bewezen dat rustig ademen helpt tegen rugpijn.',
      holds: false,
      because: 'Dat onderzoek is heel zwak. Kalmer word je er vaak wel van.',
    },
  },
  mindfulness: {
    title: 'Aandacht oefenen',
    text: [
      'Mindfulness is oefenen met opletten. Je merkt wat je voelt, zonder er meteen iets van te vinden. Ook pijn. Dat klinkt raar. Toch wordt pijn soms lichter als je er niet tegen vecht.',
      'Het is onderzocht bij mensen die al lang rugpijn hadden. Met mindfulness hadden ze na één tot twee jaar wat minder pijn dan zonder. Gemiddeld scheelde dat één punt, op een schaal van tien. Dat is niet veel. Bij de een helpt het meer dan bij de ander.',
      'Je hoeft er niets voor te geloven. Begin met drie minuten. Zit of lig makkelijk. Ga met je aandacht langs je lijf, van je tenen naar je hoofd. Dwaal je af? Dat doet iedereen. Kom gewoon terug.',
      'Word je er juist onrustig van, of komen er nare herinneringen? Stop dan en doe iets anders. Blijft het je dwarszitten? Praat erover met je huisarts.',
    ],
    picture: 'Iemand ligt stil en gaat met de aandacht langs het lijf.',
    today: 'Voel onder de douche alleen het water, zo lang als drie keer ademen.',
    quiz: {
      statement: 'Mindfulness kan iets schelen bij rugpijn die al lang duurt.',
      holds: true,
      because: 'In onderzoek scheelde het gemiddeld één punt op een schaal van tien.',
    },
  },
} as const satisfies Record<string, LessonWords>;
