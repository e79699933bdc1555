import type { LessonWords } from '../../lesson-words.ts';

/** Moving, and building it up. */
export const movingLessons = {
  walking: {
    title: 'Wandelen als het beter gaat',
    text: [
      'Rugpijn komt vaak terug. Ongeveer zeven van de tien mensen krijgen binnen een jaar een nieuwe periode. Dat betekent niet dat er iets stuk is. En je kunt er iets aan doen.',
      'In een groot onderzoek gingen mensen wandelen toen hun rug weer goed was. Ze bouwden rustig op, met hulp van een fysiotherapeut. Het doel was een halfuur, vijf keer per week, na een halfjaar. Wie wandelde, bleef bijna twee keer zo lang zonder nieuwe pijn. Ongeveer 208 dagen, tegen 112 bij mensen die niets extra deden.',
      'Begin met wat je nu al loopt. Doe er elke week een paar minuten bij. Een rondje na het eten telt ook. Neem schoenen die lekker zitten. Ze hadden wel iets vaker last van een voet of been. Loop dan een week wat korter.',
      'Dit gaat over voorkomen. Heb je nu veel pijn? Dan helpt wandelen je om in beweging te blijven.',
    ],
    picture: 'Iemand wandelt.',
    today: 'Loop vandaag vijf minuten, waar je ook bent.',
    quiz: {
      statement: 'Gewoon wandelen kan helpen om nieuwe rugpijn uit te stellen.',
      holds: true,
      because: 'Wie wandelde, bleef in het onderzoek bijna twee keer zo lang zonder nieuwe rugpijn.',
    },
  },
  'why-moving-helps': {
    title: 'Waarom bewegen helpt',
    text: [
      'Oefenen is geen wondermiddel. Er is wel veel onderzoek naar gedaan. Pijn die lang duurt, wordt er gemiddeld anderhalve punt minder van, op een schaal van tien. Dat is net genoeg om te merken.',
      'Waarom het helpt, weten we niet precies. Waarschijnlijk doen meer dingen mee. Je spieren worden sterker. Stijve plekken voelen losser. Je slaapt vaak beter. En je krijgt vertrouwen terug: mijn rug kan dit.',
      'Welke oefening is de beste? Die is niet gevonden. Oefenen voor kracht en voor conditie deed het goed in onderzoek. Kies dus iets wat je graag doet. Dat houd je langer vol.',
      'Heb je nog geen zes weken pijn? Of oefeningen de pijn dan sneller wegnemen, is niet duidelijk. Bewegen helpt je wel om je gewone leven te houden.',
      'Wordt tijdens het bewegen een been zwakker, of voel je minder tussen je benen? Stop dan. Kijk bij Alarm en bel.',
    ],
    picture: 'De spieren langs je onderrug.',
    today: 'Sta nu op en loop een rondje door je huis.',
    quiz: {
      statement: 'Er is één beste oefening voor je rug.',
      holds: false,
      because: 'Die is niet gevonden. Kies iets wat je graag doet, dan houd je het vol.',
    },
  },
  'forty-eight-hours': {
    title: 'De regel van 48 uur',
    text: [
      'Je deed meer dan anders, en nu voelt je rug dat. Was het te veel? Kijk dan niet alleen naar vandaag. Kijk twee dagen vooruit.',
      'Is je rug de volgende ochtend weer zoals anders? Dan was het goed. Duurt het twee dagen? Dan was het flink. Doe de volgende keer hetzelfde, niet meer. Heb je na twee dagen nog steeds meer pijn? Dan was het wat veel ineens. Doe de volgende keer ongeveer een kwart minder.',
      'Heb je zenuwpijn in je been? Dan is de regel strenger. Extra pijn hoort binnen een dagdeel te zakken, dus bijvoorbeeld in een middag.',
      'Deze regel komt uit de praktijk. Hij is bedacht voor pezen en knieën. Voor ruggen is hij nooit goed getest. Zie hem als een hulpje, niet als een wet.',
      'Eén ding kan geen twee dagen wachten. Wordt een been zwakker, voel je minder tussen je benen, of gaat plassen anders? Bel dan meteen. Kijk bij Alarm.',
    ],
    picture: 'Iemand loopt een trap op: dat telt ook als oefening.',
    today: 'Let er morgenochtend op: is je rug weer zoals anders?',
    quiz: {
      statement: 'Doet je rug na het oefenen meer pijn, dan moet je stoppen met oefenen.',
      holds: false,
      because: 'Zakt het binnen twee dagen, ga dan door. Duurt het langer, doe dan wat minder.',
    },
  },
  'graded-activity': {
    title: 'Opbouwen volgens plan',
    text: [
      'Ken je dit? Op een goede dag doe je alles tegelijk. Daarna lig je twee dagen op de bank. Zo bepaalt de pijn wat je doet. Het kan ook andersom.',
      'Meet eerst wat je kunt. Doe op drie dagen wat je wilt opbouwen, bijvoorbeeld lopen. Stop steeds als het genoeg is. Neem daarvan het gemiddelde en begin er iets onder. Haalde je tien minuten? Begin dan met acht.',
      'Spreek daarna met jezelf af hoeveel je doet. Doe op een slechte dag niet minder. Doe op een goede dag niet meer. Elke week komt er een klein beetje bij, hooguit een tiende. Drie keer gemist? Begin dan wat lager.',
      'Reken op twee maanden of langer. In onderzoek waren mensen zo eerder terug op hun werk. Hun pijn werd er maar weinig minder van. De getallen hierboven komen uit de praktijk.',
      'Heb je zenuwpijn in je been? Dan telt de pijn wel mee. Wordt een been zwakker of gaat plassen anders? Stop dan. Kijk bij Alarm en bel.',
    ],
    picture: 'Iemand stapt op een trede. Opbouwen gaat ook stap voor stap.',
    today: 'Kies één ding dat je wilt opbouwen. Meet vandaag hoelang het lukt.',
    quiz: {
      statement: 'Op een goede dag doe je het best zo veel mogelijk.',
      holds: false,
      because: 'Doe wat je had afgesproken. Dan houd je morgen ook iets over.',
    },
  },
  exposure: {
    title: 'Doen wat je eng vindt',
    text: [
      'Misschien durf je iets niet meer. Bukken, springen, een kind optillen. Dat is te begrijpen. Het deed zeer, dus je past op. Maar wat je lang vermijdt, wordt vaak nog enger.',
      'Je kunt het stap voor stap omdraaien. Schrijf op wat je eng vindt. Geef alles een cijfer van 0 tot 100. Kies iets rond de 30 of 40.',
      'Schrijf nu op wat je verwacht: “Als ik dit doe, dan …” Doe het daarna rustig. Kwam het uit? Herhaal het, ook op andere plekken. Ga door tot het cijfer half zo hoog is. Pak dan het volgende.',
      'In een klein onderzoek werd de angst bij ongeveer twee van de drie mensen minder. De pijn zakte maar bij één op de vijf. De angst zakt dus eerst. Dat is precies de bedoeling.',
      'Ben je heel bang? Vraag een fysiotherapeut om samen te oefenen. Heb je botontkalking, een gebroken wervel of een operatie gehad? Overleg dan eerst met je dokter of fysiotherapeut.',
    ],
    picture: 'Iemand rolt staand de rug rustig naar voren af.',
    today: 'Schrijf één ding op dat je eng vindt. Welk cijfer geef je het?',
    quiz: {
      statement: 'Je kunt weer leren durven in kleine stappen.',
      holds: true,
      because: 'Begin met iets dat een beetje eng is. Kijk of uitkomt wat je verwacht.',
    },
  },
  'rest-and-bed': {
    title: 'Even minder doen, niet gaan liggen',
    text: [
      'Met flinke rugpijn wil je het liefst naar bed. Even liggen mag. Maak er alleen geen dagen van.',
      'In onderzoek bleef de ene groep in beweging. De andere kreeg het advies om in bed te blijven. Wie bewoog, had iets minder pijn en kon iets meer. Bij zenuwpijn in het been was er weinig verschil. Kies dan wat draaglijk is, en sta geregeld op.',
      'Doe dus een paar dagen wat minder zwaar. Stel verhuizen, spitten en lange ritten uit. Blijf wel opstaan, douchen, koken en kleine stukjes lopen. Even liggen met je benen op een stoel kan fijn zijn.',
      'Spreek met jezelf af wanneer je weer meer doet, bijvoorbeeld over twee of drie dagen. Pak dan elke dag iets terug. Wacht niet tot alle pijn weg is.',
      'Kun je door de pijn niet staan of lopen? Ben je gevallen, heb je koorts of voel je je ziek? Bel dan je huisarts. Kijk bij Alarm.',
    ],
    picture: 'Iemand ligt even op de rug, met de benen op een stoel.',
    today: 'Sta vandaag elk uur een minuut op, zo goed als het gaat.',
    quiz: {
      statement: 'Wie in beweging bleef, had iets minder rugpijn dan wie in bed bleef.',
      holds: true,
      because: 'Dat kwam uit onderzoek bij nieuwe rugpijn. Even liggen mag natuurlijk wel.',
    },
  },
  'standing-up-and-turning': {
    title: 'Opstaan en omdraaien met pijn',
    text: [
      'Juist kleine bewegingen kunnen lastig zijn. Omdraaien in bed, of opstaan van de bank. Je houdt je adem in en maakt je stijf. Dat is logisch. Het maakt de beweging alleen zwaarder.',
      'In bed: buig je knieën. Rol knieën en schouders samen opzij. Laat je voeten uit bed zakken en duw je met je arm omhoog. Adem uit terwijl je gaat.',
      'Uit een stoel: schuif naar de rand. Zet je voeten iets naar achteren. Leun naar voren, met je neus boven je knieën. Kom dan omhoog. Je handen mogen helpen.',
      'Dit zijn hulpjes voor nu. Gaat het makkelijker, doe dan weer zoals je gewend was. Ben je ’s ochtends stijf? Rol in bed eerst je knieën een paar keer heen en weer. Duurt die stijfheid al maanden langer dan een halfuur? Vertel dat aan je huisarts.',
      'Zak je ineens door een been? Bel dan meteen. Kijk bij Alarm.',
    ],
    picture: 'Iemand staat op uit een stoel.',
    today: 'Sta één keer op terwijl je uitademt. Voel je verschil?',
    quiz: {
      statement: 'Je moet altijd over je zij uit bed komen.',
      holds: false,
      because: 'Het kan helpen als je pijn hebt. Gaat het zonder, dan mag het zonder.',
    },
  },
} as const satisfies Record<string, LessonWords>;
