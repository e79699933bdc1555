import type { AidId, CautionId } from '@rugwijs/core';

export const aids: Readonly<Record<AidId, { readonly name: string; readonly says: string }>> = {
  heat: { name: 'Warmte', says: 'Kruik, warmtekussen, warme douche.' },
  'massage-classic': { name: 'Massage', says: 'Strijken en kneden, met de hand.' },
  shiatsu: { name: 'Shiatsu', says: 'Druk met duimen en handen.' },
  'deep-tissue-massage': { name: 'Diepe massage', says: 'Stevige druk, ook met een rol of bal.' },
  'massage-chair': { name: 'Massagestoel', says: 'Of een kussen dat masseert.' },
  brace: { name: 'Brace', says: 'Een band om je rug.' },
  cushion: { name: 'Kussen', says: 'In je rug, of om op te zitten.' },
  medicine: { name: 'Medicijn', says: 'Alleen de naam, voor jezelf.' },
  own: { name: 'Iets anders', says: 'Wat jij gebruikt.' },
};

/** One honest line about each aid, shown with its safety list. */
export const honest: Readonly<Record<AidId, string>> = {
  heat: 'Warmte geeft vaak even wat minder pijn. Sneller beter word je er niet van.',
  'massage-classic': 'Massage kan even fijn zijn. Het bewijs is zwak, en het hoeft niet.',
  shiatsu: 'Of shiatsu iets doet tegen rugpijn, weet niemand.',
  'deep-tissue-massage': 'Harder is niet beter. Of diep masseren meer doet, weet niemand.',
  'massage-chair': 'Een massagestoel kan fijn zijn. In één klein onderzoek deed gewone fysiotherapie meer.',
  brace: 'Een brace voorkomt geen rugpijn. Soms helpt hij je een dag door. Bouw hem weer af.',
  cushion: 'Van kussens is niet bekend of ze helpen. Kies wat lekker zit, en wissel vaak.',
  medicine: 'We geven geen raad over medicijnen. Lees de bijsluiter, of vraag je apotheek.',
  own: 'Wat bij jou werkt, kan niemand vooraf weten.',
};

export const cautions: Readonly<Record<CautionId, { readonly says: string; readonly todo: string }>> = {
  fever: {
    says: 'Ik heb koorts, of ben rillerig en ziek.',
    todo: 'Doe eerst de vragen van de check. Koorts met rugpijn: bel vandaag je huisarts.',
  },
  'numb-skin': {
    says: 'Mijn huid voelt daar doof of minder.',
    todo: 'Gebruik dit daar niet. Is dat gevoel nieuw, of zit het tussen je benen? Doe dan nu de vragen van de check.',
  },
  wound: { says: 'Er is een wond of kapotte huid.', todo: 'Wacht tot je huid weer dicht is.' },
  'poor-circulation': {
    says: 'De doorbloeding is daar slecht.',
    todo: 'Geen warmte: je huid kan te heet worden zonder dat je het merkt. Vraag je huisarts wat wel kan.',
  },
  diabetes: {
    says: 'Ik heb suikerziekte.',
    todo: 'Je huid kan warmte dan minder goed voelen. Vraag het eerst je huisarts.',
  },
  clot: {
    says: 'Mijn been is dik, warm en pijnlijk, of ik heb een bloedprop.',
    todo: 'Niet masseren. Bel vandaag je huisarts, en doe de vragen van de check. Word je benauwd, of heb je pijn op je borst? Bel 112.',
  },
  fracture: {
    says: 'Ik heb een botbreuk, of kreeg pijn na een val.',
    todo: 'Niet masseren. Bel je huisarts als daar nog niemand naar keek, en doe de vragen van de check.',
  },
  infection: {
    says: 'Ik heb een infectie, of had er pas een.',
    todo: 'Wacht tot het over is. Vraag het je huisarts.',
  },
  'cancer-site': { says: 'Ik heb kanker, of had het.', todo: 'Vraag het eerst je arts.' },
  'blood-thinners': {
    says: 'Ik gebruik bloedverdunners, of krijg snel blauwe plekken.',
    todo: 'Vraag het eerst je huisarts of apotheek.',
  },
  'thin-bones': {
    says: 'Ik heb botontkalking, of gebruikte langer dan 3 maanden prednison of iets met cortison.',
    todo: 'Geen stevige druk. Vraag het eerst je huisarts of fysiotherapeut.',
  },
  'leg-nerve-pain': {
    says: 'Ik heb zenuwpijn in mijn been.',
    todo: 'De richtlijn raadt massage dan af. Blijf rustig bewegen.',
  },
};

export const safety = {
  title: (aid: string) => `Voor je begint: ${aid.toLowerCase()}.`,
  ask: 'Geldt een van deze voor jou?',
  none: 'Geen van deze.',
  unknown: 'Weet ik niet.',
  told: 'Dit geldt voor jou, of we weten het niet zeker. Kijk er nog eens naar.',
  needless: 'Jouw kans op lang klachten is laag. Massage is dan niet nodig.',
  heatTime: 'Een kwartier tot 20 minuten is genoeg. Leg er een doek tussen, en ga er niet mee slapen.',
  massageLight: 'Kies druk die prettig voelt. Stop bij doof gevoel, tintelen of pijn in je been.',
  go: 'Verder',
  missing: 'Kies wat voor jou geldt, of kies "Geen van deze" of "Weet ik niet".',
  both: 'Je koos iets wat niet samengaat. Kies een van de twee.',
  notSure: 'Je weet niet zeker of dit voor jou geldt. Kijk het eerst na.',
  stopTitle: { check: 'Doe dit nu niet.', not: 'Laat dit nu even.', ask: 'Vraag het eerst.' },
  check: 'Naar de vragen van de check',
  did: 'Ik deed het al: schrijf het op',
  more: 'Lees wat we erover weten',
};

export const log = {
  add: 'Schrijf op wat je gebruikte',
  choose: 'Wat gebruikte je?',
  chooseLead: 'Kies er een. Je schrijft het alleen voor jezelf op.',
  formTitle: (aid: string) => `${aid}: hoe ging het?`,
  editTitle: 'Pas aan wat er staat.',
  day: 'Welke dag?',
  name: { own: 'Wat was het?', medicine: 'Welk medicijn? Alleen de naam.' },
  minutes: 'Hoeveel minuten?',
  intensity: 'Hoe stevig?',
  intensities: { light: 'Zacht', middle: 'Gewoon', firm: 'Stevig' },
  before: 'Pijn ervoor (0–10)',
  after: 'Pijn erna (0–10)',
  optional: 'mag je overslaan',
  save: 'Bewaar',
  saved: 'Bewaard.',
  changed: 'Aangepast.',
  removed: 'Weggehaald.',
  problems: {
    name: 'Schrijf op wat het was.',
    minutes: 'Vul hele minuten in, van 1 tot 1440.',
    score: 'Vul een cijfer in van 0 tot 10, of laat het leeg.',
    day: 'Kies een dag die al geweest is, in het laatste jaar.',
  },
  long: (most: number) =>
    `Dat is lang. Meer dan ${most} minuten achter elkaar raden we niet aan: je huid heeft rust nodig.`,
  worseTitle: 'Het was erna erger.',
  worse:
    'Laat dit nu even. Komt er iets nieuws bij, zoals doof gevoel of minder kracht? Doe dan de vragen van de check.',
};

export const uses = {
  heading: 'Wat gebruikte ik, en hoe was het?',
  empty: 'Nog niets. Schrijf het op als je iets hebt geprobeerd.',
  times: (times: number) => (times === 1 ? '1 keer' : `${times} keer`),
  last: (day: string) => `laatst op ${day}`,
  felt: (before: string, after: string) => `ervoor ${before}, erna ${after}`,
  feltOver: (times: number) => `gemiddeld over ${times} keer`,
  honest: 'Dit bewijst niet dat het helpt: pijn zakt vaak vanzelf, juist als het erg is.',
  tryIt: 'Wil je het echt weten? Doe een proef',
  all: 'Alles wat je opschreef',
  edit: 'Pas aan',
  remove: 'Haal weg',
  minutes: (minutes: number) => (minutes === 1 ? '1 minuut' : `${minutes} minuten`),
};

export const locked = {
  title: 'Eerst dit.',
  lead: 'Er staat een advies om te bellen. Dat gaat voor.',
  act: 'Naar Vandaag',
};
