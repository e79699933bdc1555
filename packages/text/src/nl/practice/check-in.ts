/** Words of the check-in, next morning and 48 hours after a session. */
export const checkInScreen = {
  none: { title: 'Nu geen check-in.', lead: 'De ochtend na het oefenen vragen we hoe je rug is.', act: 'Naar Vandaag' },
  morning: { kicker: (day: string) => `De ochtend na ${day}`, title: 'Is je rug weer als gewoon?' },
  after48: { kicker: (day: string) => `Twee dagen na ${day}`, title: 'Is je rug weer als gewoon?' },
  options: { yes: 'Ja, weer als gewoon', no: 'Nee, nog meer pijn', unknown: 'Weet ik niet' },
  pain: { title: 'Hoeveel pijn heb je nu?', lead: 'Van 0, geen pijn, tot 10, de ergste pijn.' },
  exercises: {
    title: 'Welke oefening voel je nog?',
    lead: 'Kies wat je denkt. Weet je het niet? Ga dan gewoon verder.',
    all: 'Allemaal ongeveer',
  },
  gone: { title: 'Zakte de pijn in je been binnen een dagdeel?', lead: 'Dus binnen een paar uur na het oefenen.' },
  anythingNew: {
    title: 'Iets nieuws?',
    lead: 'Is er iets nieuws met je benen, plassen, poepen, gevoel, koorts of een val?',
  },
  chart: {
    label: (points: string) => `Pijn rond het oefenen: ${points}.`,
    before: 'ervoor',
    after: 'erna',
    morning: 'ochtend',
    after48: '48 uur',
    now: 'nu',
    usual: 'gewoon voor jou',
    ask: 'dit vul je nu in',
  },
  means: {
    title: 'Dit betekent het',
    up: 'Dan mag er de volgende keer een stapje bij.',
    hold: 'Dan blijft je oefening de volgende keer hetzelfde.',
    down: 'Dan doen we de volgende keer iets minder.',
    stop: 'Dan stoppen we met de oefening die dit gaf.',
    alarm: 'Dan kijken we eerst of er iets nieuws is.',
    wait: 'Morgen kijken we nog een keer. Dan weten we meer.',
    mixed: 'Per oefening kan het verschillen. Zo wordt het:',
  },
  act: 'Klaar',
  saved: 'Dank je. Tot de volgende keer.',
  missing: 'Kies eerst een antwoord.',
  toCheck: 'Bekijk de vragen',
  table: { moment: 'Moment', pain: 'Pijn', open: 'Bekijk als tabel', none: 'niet ingevuld' },
};

/** Words of the change of dose. */
export const changeScreen = {
  title: 'Zo wordt je volgende keer',
  from: 'was',
  to: 'wordt',
  up: 'Een stapje erbij',
  hold: 'Hetzelfde',
  down: 'Iets minder',
  stop: 'Even niet',
  new: 'Nieuw',
  walking: 'Wandelen',
};
