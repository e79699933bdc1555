import type { TermWords } from '../../term-words.ts';

const terms = {
  hernia: {
    term: 'hernia',
    forms: ['hernia', 'hernia’s'],
    means: 'Een schijf tussen twee wervels puilt uit en raakt soms een zenuw. Vaak wordt dat vanzelf kleiner.',
  },
  disc: {
    term: 'tussenwervelschijf',
    forms: ['tussenwervelschijf', 'tussenwervelschijven'],
    means: 'Een stevige, buigzame schijf tussen twee wervels. Hij beweegt mee en vangt druk op.',
  },
  vertebra: {
    term: 'wervel',
    forms: ['wervel', 'wervels'],
    means: 'Eén bot van je rug. Je hebt er 24 boven elkaar, van je nek tot je bekken.',
  },
  spine: {
    term: 'wervelkolom',
    forms: ['wervelkolom'],
    means: 'Alle wervels boven elkaar, met de schijven ertussen.',
  },
  'spinal-cord': {
    term: 'ruggenmerg',
    forms: ['ruggenmerg'],
    means: 'De dikke bundel zenuwen in je rug, tussen je hersenen en je lijf.',
  },
  'nerve-root': {
    term: 'zenuwwortel',
    forms: ['zenuwwortel', 'zenuwwortels'],
    means: 'Het begin van een zenuw, waar die tussen de wervels naar buiten komt.',
  },
  'nerve-pain': {
    term: 'zenuwpijn',
    forms: ['zenuwpijn'],
    means: 'Pijn die van een geprikkelde zenuw komt. In je been voelt dat vaak fel, branderig of als tintelen.',
  },
  sciatica: {
    term: 'ischias',
    forms: ['ischias'],
    means: 'Pijn in je been doordat een zenuw in je rug geprikkeld is.',
  },
  'cauda-equina': {
    term: 'cauda equina',
    forms: ['cauda equina'],
    means: 'De zenuwen onder in je rug, voor plassen, poepen en gevoel. Zitten die knel, bel dan meteen de huisarts.',
  },
  lumbago: {
    term: 'spit',
    forms: ['spit'],
    means: 'Ineens veel pijn onder in je rug. Het is een gewoon woord voor nieuwe rugpijn, geen ziekte.',
  },
  radiating: {
    term: 'uitstraling',
    forms: ['uitstraling', 'uitstralende', 'uitstralen', 'straalt uit'],
    means: 'Pijn die verder loopt dan waar hij begint, zoals van je rug naar je been.',
  },
  tingling: {
    term: 'tintelen',
    forms: ['tintelen', 'tintelt', 'tinteling', 'tintelingen', 'tintelend', 'tintelende'],
    means: 'Een gevoel van prikjes of mieren, zoals bij een slapende voet.',
  },
  osteoporosis: {
    term: 'botontkalking',
    forms: ['botontkalking'],
    means: 'Botten die minder stevig zijn en sneller breken. Het heet ook osteoporose.',
  },
  inflammation: {
    term: 'ontsteking',
    forms: ['ontsteking', 'ontstekingen'],
    means: 'Een plek die warm, rood, dik of pijnlijk is doordat je lichaam zich verweert.',
  },
  aneurysm: {
    term: 'aneurysma',
    forms: ['aneurysma'],
    means: 'Een te wijde plek in een slagader. Met plotse hevige pijn bel je meteen 112.',
  },
  artery: {
    term: 'slagader',
    forms: ['slagader', 'buikslagader'],
    means: 'Een groot bloedvat dat bloed van je hart naar je lijf brengt.',
  },
  'blood-thinner': {
    term: 'bloedverdunner',
    forms: ['bloedverdunner', 'bloedverdunners'],
    means: 'Een medicijn waardoor je bloed minder snel stolt.',
  },
  'anti-inflammatory': {
    term: 'ontstekingsremmer',
    forms: ['ontstekingsremmer', 'ontstekingsremmers'],
    means: 'Een soort pijnstiller die ook een ontsteking remt. Niet iedereen kan die nemen: vraag je apotheek.',
  },
  prednisone: {
    term: 'prednison',
    forms: ['prednison'],
    means:
      'Een sterk medicijn tegen ontsteking. Na lang gebruik zijn je botten soms minder stevig. Stop nooit zelf: vraag je arts.',
  },
  'flare-up': {
    term: 'opvlamming',
    forms: ['opvlamming', 'opvlammingen'],
    means: 'Een paar dagen of weken meer pijn dan gewoon.',
  },
  'rule-48': {
    term: '48-uursregel',
    forms: ['48-uursregel'],
    means: 'Je kijkt na het oefenen een nacht en twee dagen hoe je rug is. Dat bepaalt de volgende stap.',
  },
  'time-contingent': {
    term: 'vaste stappen',
    forms: ['vaste stappen'],
    means: 'Opbouwen volgens afspraak: niet meer op een goede dag, niet minder op een slechte.',
  },
  'check-in': {
    term: 'check-in',
    forms: ['check-in', 'check-ins'],
    means: 'Een paar korte vragen in de app over hoe je rug is na het oefenen.',
  },
  physiotherapist: {
    term: 'fysiotherapeut',
    forms: ['fysiotherapeut', 'fysiotherapeuten', 'fysio'],
    means: 'Helpt je weer te bewegen, met uitleg en oefeningen. Je hebt er geen verwijzing voor nodig.',
  },
  'exercise-therapy': {
    term: 'oefentherapie',
    forms: ['oefentherapie', 'oefentherapeut'],
    means: 'Oefenen met begeleiding van iemand die daarvoor geleerd heeft.',
  },
  'manual-therapy': {
    term: 'manuele therapie',
    forms: ['manuele therapie', 'manueel therapeut'],
    means: 'Een behandeling met de handen, waarbij iemand je gewrichten beweegt.',
  },
  midwife: {
    term: 'verloskundige',
    forms: ['verloskundige'],
    means: 'Begeleidt je als je zwanger bent en bij de geboorte.',
  },
  'out-of-hours': {
    term: 'huisartsenpost',
    forms: ['huisartsenpost'],
    means: 'De huisarts voor de avond, de nacht en het weekend. Bel altijd eerst.',
  },
  'occupational-doctor': {
    term: 'bedrijfsarts',
    forms: ['bedrijfsarts'],
    means: 'De dokter van je werk. Die helpt je weer aan de slag te gaan.',
  },
  referral: {
    term: 'verwijzing',
    forms: ['verwijzing'],
    means: 'Een brief van je huisarts waarmee je naar een andere zorgverlener mag.',
  },
  guideline: {
    term: 'richtlijn',
    forms: ['richtlijn', 'richtlijnen'],
    means: 'Wat artsen of fysiotherapeuten samen afspraken, op grond van onderzoek.',
  },
  'nerve-block': {
    term: 'zenuwblokkade',
    forms: ['zenuwblokkade', 'zenuwblokkades'],
    means: 'Een prik bij een zenuw, die de pijn een tijd kan dempen.',
  },
  pelvis: {
    term: 'bekken',
    forms: ['bekken'],
    means: 'De botten tussen je rug en je benen. Je voelt ze aan je heupen.',
  },
  joint: {
    term: 'gewricht',
    forms: ['gewricht', 'gewrichten'],
    means: 'De plek waar twee botten op elkaar draaien, zoals je knie. Ook je rug heeft er veel, kleine.',
  },
  osteoarthritis: {
    term: 'artrose',
    forms: ['artrose'],
    means: 'Een verandering van het kraakbeen in een gewricht, vaak door de jaren. Veel mensen merken er niets van.',
  },
  mindfulness: {
    term: 'mindfulness',
    forms: ['mindfulness'],
    means: 'Oefenen om op te merken wat er nu is, zonder er meteen iets van te vinden.',
  },
  acupuncture: {
    term: 'acupunctuur',
    forms: ['acupunctuur'],
    means: 'Dunne naalden in vaste punten van je huid.',
  },
  'dry-needling': {
    term: 'dry needling',
    forms: ['dry needling'],
    means: 'Dunne naalden in een plek in een spier die pijn doet.',
  },
  tens: {
    term: 'TENS',
    forms: ['TENS'],
    means: 'Een kastje met plakkers dat lichte schokjes door je huid geeft.',
  },
  shockwave: {
    term: 'shockwave',
    forms: ['shockwave'],
    means: 'Een apparaat dat korte, harde klopjes op je huid geeft.',
  },
  who: {
    term: 'WHO',
    forms: ['WHO', 'Wereldgezondheidsorganisatie'],
    means: 'De organisatie van alle landen samen voor gezondheid. Ze geeft ook advies over rugpijn.',
  },
} satisfies Readonly<Record<string, TermWords>>;

/** Moeilijke woorden die we toch gebruiken, uitgelegd in gewone woorden. Wie erop tikt, leest wat het betekent. */
export const glossary: Readonly<Record<keyof typeof terms, TermWords>> = terms;
