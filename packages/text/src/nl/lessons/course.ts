import type { LessonWords } from '../../lesson-words.ts';

/** How back pain goes, in days and in years. */
export const courseLessons = {
  'flare-up': {
    title: 'Wat doe ik bij een slechte dag?',
    text: [
      'Een slechte dag hoort erbij. Soms duurt het een paar dagen. We noemen dat een opvlamming: meer pijn dan gewoon, langer dan een dag. Het voelt als terug naar af. Dat is het meestal niet.',
      'Kijk eerst bij Alarm. Is er iets nieuws, zoals minder kracht, minder gevoel of koorts? Bel dan.',
      'Is dat niet zo? Doe een paar dagen wat minder. Niet niets. Doe ongeveer twee derde van wat je gewend was. Kies van tevoren hoeveel dagen: een, twee of drie. Ga daarna in een week terug naar wat je deed. Wacht niet tot de pijn helemaal weg is.',
      'Warmte kan prettig zijn, een kwartier per keer. Rustig ademen ook. Blijf gewone dingen doen: aankleden, koken, een stukje lopen.',
      'Duurt het langer dan twee weken? Of heb je vaker dan drie keer per maand zo’n dag? Bel dan je fysiotherapeut of huisarts.',
    ],
    picture: 'Iemand zit op een stoel, met warmte tegen de onderrug.',
    today: 'Schrijf op wat jou op een slechte dag helpt.',
    quiz: {
      statement: 'Op een slechte dag kun je het beste in bed blijven.',
      holds: false,
      because: 'Doe een paar dagen wat minder, maar blijf in beweging.',
    },
  },
  waves: {
    title: 'Pijn komt in golven',
    text: [
      'Rugpijn zakt zelden in een rechte lijn. De pijn komt vaak in golven. Een goede week, een slechte dag, en dan weer beter.',
      'Een golf omhoog kan voelen als terug bij af. Toch zegt één dag weinig. Een of twee punten meer pijn hoort bij gewoon op en neer. Kijk liever naar een hele week. Gaat het deze week beter dan een maand geleden?',
      'Soms weet je waar een golf vandaan komt. Je sliep slecht, had spanning of deed veel meer dan anders. Vaak weet je het niet. Dat is niet jouw schuld. Je hoeft niet elke keer een oorzaak te zoeken.',
      'Ook na herstel komen er golven. Denk aan tien mensen die hersteld zijn. Ongeveer vier van hen krijgen binnen een jaar een golf die hen echt hindert. De andere zes niet.',
      'Komt er met een golf iets nieuws? Koorts, een zwakker been, minder gevoel tussen je benen, of anders plassen? Kijk dan bij Alarm en bel.',
    ],
    picture: 'Van de tien mensen die hersteld zijn, krijgen er vier binnen een jaar een golf die hen hindert.',
    today: 'Open Voortgang. Kijk naar je hele week, niet alleen naar vandaag.',
    quiz: {
      statement: 'Na een slechte dag ben je terug bij af.',
      holds: false,
      because: 'Pijn komt in golven. Een hele week zegt meer dan één dag.',
    },
  },
  course: {
    title: 'Hoe gaat nieuwe rugpijn verder?',
    text: [
      'Je rug doet ineens zeer. Veel mensen noemen dat spit. Dan wil je weten hoelang het duurt. Precies kan niemand dat voor jou zeggen. We weten wel hoe het bij veel mensen gaat.',
      'Bij de meesten is de pijn na zes weken duidelijk minder. Daarna gaat het langzamer. Na ongeveer een maand doet de helft weer de gewone dingen. Na ongeveer twee maanden is bij de helft de pijn weg. Na een jaar zijn ongeveer zeven van de tien helemaal hersteld.',
      'Het kan dus even duren. Nog wat pijn na zes weken komt veel voor.',
      'Je kunt zelf helpen. Blijf gewone dingen doen, zo goed als het gaat. Werken ook, als het kan met lichter werk. Is het na drie of vier weken niet beter? Bespreek dat met je huisarts of fysiotherapeut.',
      'Komt er iets nieuws bij? Koorts, een zwakker been, minder gevoel tussen je benen, of anders plassen? Wacht dan niet. Kijk bij Alarm en bel.',
    ],
    picture: 'Hoe nieuwe rugpijn gemiddeld gaat in een jaar: eerst snel omlaag, daarna langzamer.',
    today: 'Kies iets gewoons dat je liet liggen. Doe er vandaag vijf minuten van.',
    quiz: {
      statement: 'Nieuwe rugpijn is altijd binnen zes weken weg.',
      holds: false,
      because: 'De pijn is dan meestal duidelijk minder. Helemaal weg duurt vaak langer.',
    },
  },
  'course-persistent': {
    title: 'Pijn die langer duurt dan drie maanden',
    text: [
      'Duurt je pijn al langer dan drie maanden? Dan gaat herstel meestal langzamer. Dat is geen leuk nieuws. Toch valt er vaak nog veel te winnen.',
      'Gemiddeld zakt de pijn nog een beetje in een jaar. Maar een gemiddelde ben jij niet. De een wordt veel beter, de ander houdt pijn. Ook wie pijn houdt, kan vaak weer meer gaan doen.',
      'Daarom kijken we nu vooral naar je leven. Wat wil je weer kunnen? Met je kleinkind spelen, een ochtend werken, naar de markt? Bouw dat op in vaste stappen. Oefenen maakt ook de pijn wat minder: gemiddeld anderhalve punt op een schaal van tien.',
      'Reken op maanden. Loop je vast? Vraag een fysiotherapeut om mee te denken. Soms past een team beter, met meer mensen die helpen.',
      'Ook bij oude pijn kan er iets nieuws bij komen. Koorts, afvallen zonder reden, een zwakker been, minder gevoel tussen je benen, anders plassen. Kijk dan bij Alarm en bel.',
    ],
    picture: 'Iemand tilt een doos van de grond en draait. Zoiets wil je misschien weer kunnen.',
    today: 'Maak deze zin af: “Over drie maanden wil ik weer …”',
    quiz: {
      statement: 'Je kunt meer gaan doen voordat de pijn minder wordt.',
      holds: true,
      because: 'Doen en pijn gaan niet altijd samen op. Bouwen aan wat je wilt, kan al met pijn.',
    },
  },
  relapse: {
    title: 'De pijn is terug',
    text: [
      'Je was er net vanaf, en daar is het weer. Dat valt tegen. Het gebeurt wel veel mensen. Van de tien mensen die hersteld waren, kregen er ongeveer zeven binnen een jaar opnieuw rugpijn.',
      'Dat betekent niet dat je iets fout deed. Ook niet dat je rug achteruitgaat. In een groot onderzoek duurde zo’n nieuwe periode vaak maar een paar dagen.',
      'Je begint niet bij nul. Je weet al wat jou helpt. Doe een paar dagen wat minder zwaar. Blijf lopen en pak je lichte oefeningen weer op. Bouw daarna stap voor stap op.',
      'Kijk wel of het dezelfde pijn is. Ben je gevallen? Heb je koorts, een zwakker been, minder gevoel tussen je benen, of gaat plassen anders? Kijk dan bij Alarm en bel.',
      'Voelt het als de vorige keer, maar is het na twee weken niet beter? Bel dan je fysiotherapeut of huisarts.',
    ],
    picture: 'Van de tien mensen die hersteld waren, kregen er zeven binnen een jaar opnieuw rugpijn.',
    today: 'Schrijf op wat de vorige keer hielp. Doe daar vandaag één ding van.',
    quiz: {
      statement: 'Komt de pijn terug, dan is je rug slechter geworden.',
      holds: false,
      because: 'Terugkomen hoort bij rugpijn. Het zegt weinig over hoe je rug eraan toe is.',
    },
  },
  'staying-well': {
    title: 'Zo blijft het goed gaan',
    text: [
      'Gaat het weer goed? Mooi. Dit is het moment waarop veel mensen stoppen met bewegen. Juist nu loont het om door te gaan.',
      'Wat helpt om nieuwe rugpijn te voorkomen? Oefenen, het liefst met goede uitleg erbij. Stel: zonder oefenen komt het bij tien mensen terug. Met oefenen en uitleg zijn dat er dan vijf of zes. Wandelen hielp in onderzoek ook. Een steunriem, zolen in je schoenen of alleen uitleg hielpen niet merkbaar.',
      'Het werkt zolang je het volhoudt. Kies dus iets wat je leuk vindt. Twee of drie keer per week oefenen is een mooi begin. Kies een vast moment, bijvoorbeeld na het ontbijt. Een week gemist? Begin gewoon weer, iets lichter.',
      'Maak ook een plan voor een slechte dag. Wat doe je dan wel? Wat laat je even? En wanneer bel je iemand? Dan hoef je het niet meer te bedenken als je pijn hebt.',
    ],
    picture: 'Iemand fietst.',
    today: 'Zet deze week twee momenten om te bewegen in je agenda.',
    quiz: {
      statement: 'Een steunriem voorkomt nieuwe rugpijn.',
      holds: false,
      because: 'Dat is niet aangetoond. Oefenen helpt wel.',
    },
  },
} as const satisfies Record<string, LessonWords>;
