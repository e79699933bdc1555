import type { LessonWords } from '../../lesson-words.ts';

/** Things you can buy for your back. */
export const aidLessons = {
  'braces-and-aids': {
    title: 'Riemen, zooltjes en kussens',
    text: [
      'Een rugband geeft soms houvast. Rugpijn voorkomen doet hij niet. De WHO zegt: draag hem niet als vaste behandeling.',
      'Zooltjes voorkwamen in onderzoek ook geen rugpijn. Van houdingsshirts en speciale kussens kennen we geen goed onderzoek. Ze kunnen lekker zitten. Dat is iets anders dan helpen.',
      'Wat voorkomt rugpijn dan wel? Oefenen, samen met uitleg. Waar anders tien mensen nieuwe rugpijn kregen, waren dat er nu vijf of zes. Dat gold voor het eerste jaar. Blijven oefenen hoort er dus bij.',
      'Heb je al een band, en geeft hij moed bij een zware klus? Draag hem dan kort. Doe hem daarna weer af. Zo houd je vertrouwen in je eigen rug.',
      'Doet je huid zeer, of slaapt je been? Doe de band af. Blijft je been doof, of wordt het zwakker? Bel nu je huisarts of de huisartsenpost.',
    ],
    picture: 'Iemand steunt op handen en knieën, en strekt een arm en een been.',
    today: 'Doe één lichte klus zonder hulpmiddel, op je gemak.',
    quiz: {
      statement: 'Oefenen met uitleg voorkomt rugpijn vaker dan een rugband.',
      holds: true,
      because: 'Met oefenen en uitleg kregen minder mensen rugpijn. Met een band niet.',
    },
  },
  'chairs-and-desks': {
    title: 'De beste stoel bestaat niet',
    text: [
      'Een dure stoel belooft veel. Toch is van geen stoel aangetoond dat hij rugpijn voorkomt. Een bureau dat omhoog kan, lost het ook niet op. Op een aantal kantoren gingen mensen minder zitten en meer staan. Na drie maanden hadden ze even vaak last van hun rug.',
      'Mensen zonder rugpijn voelden zich aan zo’n bureau wel iets beter. Dat scheelde hooguit een half punt, op een schaal van tien. De hele dag staan was niet beter dan zitten.',
      'Wisselen lijkt meer te doen dan de stoel zelf. Zoek dus wat je daarbij helpt. Een stoel die meebeweegt. Een tafel of kast waar je even aan kunt staan. Een printer ver weg. Een klein glas water, dat snel leeg is.',
      'Koop niets omdat er “goed voor je rug” op staat. Probeer het eerst een tijdje. Doet je rug vooral pijn op je werk? Vraag of iemand met je meekijkt naar je plek.',
    ],
    picture: 'Iemand staat op van een stoel en beweegt even.',
    today: 'Zet iets wat je vaak pakt zo ver weg dat je ervoor moet opstaan.',
    quiz: {
      statement: 'Een dure bureaustoel voorkomt rugpijn.',
      holds: false,
      because: 'Dat is niet aangetoond. Vaak wisselen van houding lijkt meer te doen.',
    },
  },
  mattress: {
    title: 'Welk matras is goed voor je rug?',
    text: [
      'Slaap op een plank, hoorde je vroeger. Dat blijkt geen goede raad. In een onderzoek kregen 313 mensen met rugpijn een hard of een middelhard matras. Met allebei hadden ze na drie maanden minder pijn. Met middelhard scheelde het iets meer.',
      'Het is één onderzoek, en een fabriek gaf de matrassen. Heel zeker is het dus niet.',
      'Het beste matras is dat waarop jij lekker ligt. Probeer het thuis, als dat kan. Draai je je makkelijk om? Word je uitgerust wakker? Dan is het goed. Duur is niet vanzelf beter.',
      'In je slaap draai je vele keren. Dat is fijn voor je rug. Je hoeft niet in één houding te blijven. Een kussen onder of tussen je knieën kan prettig zijn.',
      'Word je elke nacht wakker van pijn die in geen houding zakt? Heb je ook koorts, of val je af? Bel dan vandaag je huisarts.',
    ],
    picture: 'Iemand ligt op de zij en draait rustig open.',
    today: 'Leg vannacht een kussen tussen je knieën. Is dat fijn?',
    quiz: {
      statement: 'Hoe harder je matras, hoe beter voor je rug.',
      holds: false,
      because: 'In een onderzoek ging het met middelhard iets beter dan met hard.',
    },
  },
} as const satisfies Record<string, LessonWords>;
