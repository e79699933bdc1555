import type { NumberId } from '@rugwijs/clinical';

/** One number: what it is about, in a sentence, and what the picture says to who cannot see it. */
interface Said {
  readonly title: string;
  readonly says: string;
  /** What to keep in mind with it. */
  readonly note?: string;
}

const each: Readonly<Record<NumberId, Said>> = {
  'course-acute': {
    title: 'Nieuwe pijn wordt meestal snel minder',
    says: 'In de eerste zes weken zakt de pijn gemiddeld van ruim 5 naar ruim 2. Daarna gaat het langzamer.',
  },
  'half-in-three-months': {
    title: 'Na drie maanden',
    says: 'Ongeveer 5 van de 10 mensen hebben dan geen pijn meer.',
  },
  'recovered-in-a-year': {
    title: 'Na een jaar',
    says: 'Ongeveer 7 van de 10 mensen met nieuwe rugpijn zijn dan helemaal hersteld.',
    note: 'Ook voor de anderen is er nog veel mogelijk.',
  },
  'half-times': {
    title: 'Eerst weer doen, dan pas minder pijn',
    says: 'De helft werkt na twee weken weer. Na een maand doet de helft alles weer. Zonder pijn is de helft na twee maanden.',
    note: 'Wacht dus niet met bewegen tot de pijn weg is.',
  },
  'still-pain-after-three-months': {
    title: 'Wie houdt er pijn?',
    says: 'Na drie maanden hebben 2 tot 3 van de 10 mensen nog steeds last.',
    note: 'Daarom kijken we op tijd wat jou kan helpen.',
  },
  'course-persistent': {
    title: 'Pijn die al langer duurt',
    says: 'Ook dan wordt de pijn gemiddeld minder, maar langzamer en minder ver.',
    note: 'Deze lijn is te mooi. Er telden mensen mee die nog maar 6 tot 12 weken pijn hadden. Een nieuwer onderzoek ziet na 12 weken minder verandering. Richt je dan vooral op wat je weer wilt doen.',
  },
  'sciatica-better': {
    title: 'Zenuwpijn in je been',
    says: 'Bij 7 tot 8 van de 10 mensen is het na drie maanden beter, zonder operatie.',
    note: 'Wordt je been zwakker? Of lukt plassen niet goed? Wacht dan niet af en bel meteen de huisarts of de huisartsenpost.',
  },
  'new-episode': {
    title: 'Het komt vaak terug',
    says: 'Ongeveer 7 van de 10 mensen krijgen binnen een jaar opnieuw rugpijn.',
    note: 'Terugkomen betekent niet dat er iets stuk is.',
  },
  'limiting-episode': {
    title: 'Maar niet altijd met veel last',
    says: 'Bij ongeveer 4 van de 10 mensen is het zo erg dat ze minder kunnen doen.',
  },
  scans: {
    title: 'Veranderingen op een scan, zonder pijn',
    says: 'Veel mensen zonder pijn hebben een schijf die er op de scan anders uitziet. Hoe ouder, hoe meer mensen.',
    note: 'Zo’n verandering hoort bij ouder worden, net als grijs haar. Ze zegt weinig over pijn.',
  },
  'serious-cause': {
    title: 'Een ernstige oorzaak is zeldzaam',
    says: 'Van 100 mensen die met nieuwe rugpijn naar de huisarts of fysiotherapeut gaan, is het er bij ongeveer 1.',
    note: 'Zeldzaam is niet nooit. Herken je een alarmsignaal? Bel dan.',
  },
};

/** Numbers as pictures. */
export const numbers = {
  title: 'Cijfers in beeld',
  lead: 'Dit zijn cijfers van grote groepen mensen. Ze zeggen niet hoe het met jou precies gaat.',
  ten: (n: number, maybe: number) => (maybe > 0 ? `${n} tot ${n + maybe} van de 10 mensen` : `${n} van de 10 mensen`),
  hundred: (n: number) => `${n} van de 100 mensen`,
  source: 'Waar komt dit vandaan?',
  table: 'Bekijk als tabel',
  alarm: 'Bekijk de alarmsignalen',
  course: {
    show: 'Toch de lijn zien',
    label: (points: string) => `Lijn van de gemiddelde pijn in een jaar, van 0 tot 10: ${points}.`,
    point: (when: string, mean: string) => `${when} ${mean}`,
    when: { 0: 'begin', 6: '6 weken', 26: 'half jaar', 52: '1 jaar' },
    axis: 'pijn',
    band: 'De lichte band laat zien hoe zeker het gemiddelde is. Bij mensen zelf loopt het veel meer uiteen.',
    head: { when: 'Wanneer', mean: 'Gemiddelde pijn', between: 'Zeker tussen' },
    between: (low: string, high: string) => `${low} en ${high}`,
  },
  halfTimes: {
    label: (rows: string) => `Na hoeveel dagen de helft zo ver was: ${rows}.`,
    rows: { work: 'weer aan het werk', doing: 'alles weer doen', pain: 'geen pijn meer' },
    says: { work: '2 weken', doing: '1 maand', pain: '2 maanden' },
    days: (days: number) => `${days} dagen`,
    head: { what: 'De helft is', days: 'Na' },
  },
  scans: {
    age: (age: number) => `${age} jaar`,
    says: { 20: 'bijna 4 van de 10 mensen', 80: 'ruim 9 van de 10 mensen' },
    between: 'Hiertussen worden het er steeds meer. Die cijfers hebben we niet nagelezen, dus tekenen we ze niet.',
    head: { age: 'Leeftijd', people: 'Met een verandering' },
    percent: (percent: number) => `${percent} van de 100`,
  },
  each,
};
