import type { TriageWords } from '../../triage-words.ts';

type Rules = TriageWords['rules'];

/** Infectie, ziekte, bot en andere organen. */
export const bodyRules = {
  fever: {
    name: 'Koorts',
    claim: 'Koorts met rugpijn hoort een arts vandaag te weten. Met meer kans op een infectie meteen.',
    say: 'Ik heb koorts met rugpijn. Ik heb ook meer kans op een infectie, klachten in mijn benen, of dag en nacht pijn.',
    sayAt: { 'call-gp-today': 'Ik heb koorts met rugpijn.' },
    note: 'Schrijf op hoe hoog de koorts was, en sinds wanneer.',
    meanwhile: 'Drink genoeg. Meet je temperatuur elke vier uur.',
    wouldChange: 'Als je temperatuur lager is dan 38 graden en je niet rilt.',
  },
  'infection-without-fever': {
    name: 'Meer kans op een infectie',
    claim: 'Ook zonder koorts kan er een infectie zijn, als je daar meer kans op hebt en je ziek voelt.',
    say: 'Ik heb hevige rugpijn. Ik meet geen koorts, maar ik heb wel meer kans op een infectie.',
    note: 'Schrijf op welke infectie of ingreep je had, en wanneer.',
    meanwhile: 'Meet je temperatuur twee keer per dag. Koorts of rillen? Bel meteen.',
    wouldChange: 'Als je je niet ziek voelt, en de pijn in sommige houdingen zakt.',
  },
  'spine-procedure': {
    name: 'Kort na een ingreep aan je rug',
    claim: 'Na een operatie of prik in je rug kijkt het team dat je hielp als eerste mee.',
    say: 'Ik had een ingreep aan mijn rug, en het wordt erger.',
    sayAt: {
      'call-gp-today': 'Ik had (misschien) kort geleden een ingreep aan mijn rug. Ik weet niet of de pijn zo hoort.',
      'gp-appointment': 'Ik had kort geleden een ingreep aan mijn rug. Ik wil weten wanneer ik mag oefenen.',
      physiotherapist: 'Ik had kort geleden een ingreep aan mijn rug. Het team zegt dat ik mag oefenen.',
    },
    note: 'Schrijf op welke ingreep, waar en wanneer.',
    meanwhile: 'Bel de poli die je hielp. Oefen pas als zij het goed vinden.',
    wouldChange: 'Als het team zegt dat je mag oefenen.',
  },
  cancer: {
    name: 'Kanker, nu of vroeger',
    claim: 'Had je ooit kanker, dan kijkt een arts mee bij nieuwe rugpijn.',
    say: 'Ik heb kanker gehad, en nu nieuwe rugpijn.',
    sayAt: {
      'call-gp-now': 'Ik heb kanker gehad. Nu heb ik hevige pijn, pijn als een band, of klachten in mijn benen.',
    },
    note: 'Schrijf op welke kanker, en wanneer de laatste controle was.',
    meanwhile: 'Lopen mag. Verandert er iets in je benen of met plassen? Bel meteen.',
    wouldChange: 'Als je nooit kanker had. Gewone huidkanker telt niet.',
  },
  'serious-illness': {
    name: 'Je lichaam geeft meer signalen',
    claim:
      'Afvallen, echt ziek zijn, een onverklaarde uitslag, of dag en nacht pijn hoog in je rug: laat een arts meekijken.',
    say: 'Ik heb rugpijn. Ik val af, voel me ziek, heb een uitslag zonder uitleg, of mijn pijn of rug is anders dan gewoon.',
    note: 'Schrijf je gewicht op, nu en een half jaar geleden.',
    meanwhile: 'Blijf bewegen zoals je gewend bent.',
    wouldChange: 'Als er een gewone uitleg is, zoals een dieet, of als de pijn in sommige houdingen zakt.',
  },
  'fracture-after-fall': {
    name: 'Na een val',
    claim: 'Na een val kan een kwetsbare wervel wat ingezakt zijn. Dat geldt ook na een lichte val.',
    say: 'Ik ben gevallen en heb rugpijn. Mijn botten kunnen kwetsbaar zijn.',
    sayAt: {
      'call-gp-now': 'Ik ben gevallen. Ik kan niet staan, of er is iets mis in mijn benen.',
      'gp-appointment': 'Ik ben gevallen. Na twee weken is de pijn nog hevig.',
    },
    note: 'Schrijf op wanneer je viel, en hoe.',
    meanwhile: 'Til niets. Lig of loop zoals het prettig is.',
    wouldChange: 'Als je niet gevallen bent, of als een arts je rug bekeek.',
  },
  'fracture-after-strain': {
    name: 'Na tillen of hoesten',
    claim:
      'Met kwetsbare botten kan ook tillen, bukken of hoesten een wervel laten inzakken. Vanaf 75 jaar kijkt een arts daarom mee.',
    say: 'De pijn begon bij tillen, bukken of hoesten. Ik heb botontkalking, gebruik prednison, of ben 70 of ouder.',
    note: 'Schrijf op wat je deed toen het begon.',
    meanwhile: 'Til niets. Lig of loop zoals het prettig is.',
    wouldChange: 'Als de pijn niet bij een beweging begon.',
  },
  fracture: {
    name: 'Kwetsbare botten',
    claim: 'Meer tekens van kwetsbare botten samen: dan kan een wervel wat ingezakt zijn, ook zonder val.',
    say: 'Ik heb nieuwe rugpijn, en meer kans op kwetsbare botten.',
    sayAt: { 'call-gp-today': 'Ik heb nieuwe rugpijn en kwetsbare botten. Slapen of lopen lukt bijna niet.' },
    note: 'Schrijf op welke medicijnen je gebruikt, en of je korter werd.',
    meanwhile: 'Loop kleine stukjes. Til niets zwaars.',
    wouldChange: 'Als een arts je botten onderzocht en ze sterk vond.',
  },
  pregnancy: {
    name: 'Zwanger',
    claim: 'Bij een zwangerschap kijkt je verloskundige mee. De oefeningen passen we aan.',
    say: 'Ik ben (misschien) zwanger, met koorts, hevige pijn in mijn zij, of plasklachten en ziek zijn.',
    sayAt: { physiotherapist: 'Ik ben zwanger, of pas bevallen, en heb rugpijn. Wat kan ik doen?' },
    note: 'Schrijf op hoeveel weken.',
    meanwhile: 'Blijf bewegen. Bloed, vocht of hevige buikpijn? Bel meteen.',
    wouldChange: 'Als je niet zwanger bent, en langer dan 6 weken geleden beviel.',
  },
  kidney: {
    name: 'Nieren of blaas',
    claim: 'Hevige pijn in de zij of plasklachten kunnen van nieren of blaas komen.',
    say: 'Ik heb pijn in mijn zij en plasklachten.',
    sayAt: { 'call-gp-now': 'Ik heb hevige pijn in mijn zij of plasklachten, met koorts. Of ik ben 60 of ouder.' },
    note: 'Vang wat plas op in een schoon potje.',
    meanwhile: 'Drink gewoon. Koorts erbij? Bel meteen.',
    wouldChange: 'Als plassen gewoon gaat, en de pijn in je rug zit.',
  },
  gynaecological: {
    name: 'Pijn met je cyclus',
    claim: 'Rugpijn die met je menstruatie meegaat, komt soms uit de onderbuik.',
    say: 'Ik heb rugpijn die meegaat met mijn menstruatie, of ongewoon bloedverlies.',
    note: 'Houd twee maanden bij op welke dagen het pijn doet.',
    meanwhile: 'Warmte en bewegen mogen.',
    wouldChange: 'Als de pijn niet met je cyclus meegaat.',
  },
  shingles: {
    name: 'Uitslag op de pijnplek',
    claim: 'Blaasjes aan één kant kunnen gordelroos zijn. In de eerste drie dagen helpt een middel soms.',
    say: 'Ik heb blaasjes aan één kant, met pijn, korter dan drie dagen.',
    sayAt: { 'gp-appointment': 'Ik heb al langer blaasjes of uitslag aan één kant, met pijn.' },
    note: 'Schrijf op wanneer de uitslag kwam. Maak een foto.',
    meanwhile: 'Liever niet krabben. Blijf uit de buurt van zwangeren en baby’s.',
    wouldChange: 'Als er geen uitslag is.',
  },
  calf: {
    name: 'Een dikke kuit',
    claim: 'Eén dikke, warme en pijnlijke kuit kan een stolsel zijn.',
    say: 'Mijn ene kuit is dik en warm.',
    note: 'Meet beide kuiten, en schrijf het op.',
    meanwhile: 'Masseer de kuit niet. Word je benauwd? Bel 112.',
    wouldChange: 'Als beide kuiten even dik zijn.',
  },
  'leg-pain-unbearable': {
    name: 'Beenpijn die niet te harden is',
    claim: 'Beenpijn waar ook sterke pijnstillers niet tegen helpen, moet een arts snel beoordelen.',
    say: 'Ik heb beenpijn die niet te harden is. Ook sterke pijnstillers helpen niet.',
    sayAt: {
      'call-gp-today':
        'Ik heb hevige pijn tot onder mijn knie. Gewone pijnstillers helpen niet, en slapen of lopen lukt bijna niet.',
    },
    note: 'Schrijf op wat je innam, hoeveel en wanneer.',
    meanwhile: 'Lig met je benen op een stoel, als dat fijn is.',
    wouldChange: 'Als een pijnstiller helpt, of als de pijn onder de 8 komt.',
  },
} as const satisfies Partial<Rules>;
