import type { BreakMovementId, BreaksRuleId, HoursProblem } from '@rugwijs/core';
import type { RuleWords } from '../../coach-words.ts';

const rules: Readonly<Record<BreaksRuleId, RuleWords>> = {
  'breaks-evidence': {
    name: 'Wat we ervan weten',
    claim:
      'In één klein onderzoek kregen kantoormensen zonder pijn minder vaak nieuwe rugpijn. Kleine wissels van houding deden het even goed. Dat het helpt als je al pijn hebt, is niet getoond. De hele dag staan helpt niet.',
    wouldChange: 'Meer en groter onderzoek.',
  },
  'breaks-every': {
    name: 'Waarom 30 minuten',
    claim: '30 minuten is een afspraak, geen uitkomst van onderzoek. Kies wat bij je past: 20 tot 60.',
    wouldChange: 'Een onderzoek dat tijden vergelijkt.',
  },
  'breaks-other-each-time': {
    name: 'Steeds iets anders',
    claim: 'Je krijgt de beweging die je het langst niet deed. Zo blijft het afwisselend.',
    wouldChange: 'Kies zelf een andere.',
  },
  'breaks-left-out': {
    name: 'Wat we weglaten',
    claim: ({ left = '' }) =>
      `Door wat je eerder vertelde, laten we ${left === 1 ? '1 beweging' : `${left} bewegingen`} weg. Aan je bureau kijkt niemand mee, dus we zijn voorzichtig.`,
    wouldChange: 'Een ander antwoord in de check of in je plan.',
  },
  'breaks-silent': {
    name: 'Wanneer het stil is',
    claim: 'Buiten je uren, in overleg en als je agenda bezet is, hoor je niets. Ook niet als bellen voorgaat.',
    wouldChange: 'Andere uren.',
  },
  'breaks-try': {
    name: 'Je zit veel',
    claim:
      'Mensen die meer dan vijf uur per dag zitten, kregen vaker opnieuw rugpijn. Of het zitten dat deed, weten we niet. Even bewegen kost weinig.',
    wouldChange: 'Zit je minder? Dan vragen we het niet meer.',
  },
};

/** What is done in a minute. Those that are exercises carry the names of the plan. */
const movements: Readonly<Record<BreakMovementId, { readonly name: string; readonly says: string }>> = {
  'posture-shift': {
    name: 'Ga eens anders zitten',
    says: 'Kantel je bekken een paar keer naar voren en naar achteren. Kies dan een andere houding dan net.',
  },
  'short-walk': { name: 'Loop een minuut', says: 'Sta op en loop even. Naar het raam, de gang of de kraan.' },
  'seated-rotation': {
    name: 'Draaien op je stoel',
    says: 'Armen over elkaar. Draai je borst rustig naar links en naar rechts.',
  },
  'standing-extension': {
    name: 'Naar achteren leunen',
    says: 'Sta op, handen op je heupen. Leun rustig naar achteren en kom terug.',
  },
  'seated-cat-cow': { name: 'Bol en hol, zittend', says: 'Handen op je knieën. Maak je rug rustig bol, dan hol.' },
  'sit-to-stand': { name: 'Opstaan en gaan zitten', says: 'Sta rustig op en ga weer zitten. Je handen mogen helpen.' },
  'side-bend': { name: 'Opzij buigen', says: 'Sta op. Laat een hand langs je been zakken, dan de andere.' },
  'standing-pelvic-tilt': {
    name: 'Kantelen, staand',
    says: 'Sta met losse knieën. Kantel je bekken naar voren en naar achteren.',
  },
  'seated-piriformis-stretch': {
    name: 'Enkel op je knie',
    says: 'Leg een enkel op je andere knie. Leun licht naar voren, en wissel halverwege.',
  },
  'wall-plank': { name: 'Steunen tegen de muur', says: 'Leun met je armen tegen een muur. Houd je lijf recht.' },
  'hip-hinge': { name: 'Scharnieren in je heup', says: 'Sta op. Schuif je billen naar achteren en kom weer recht.' },
  'chair-squat': { name: 'Bijna gaan zitten', says: 'Zak rustig tot vlak boven je stoel. Kom weer omhoog.' },
};

const problems: Readonly<Record<HoursProblem, string>> = {
  every: 'Kies hele minuten, van 20 tot 60.',
  days: 'Kies minstens één dag.',
  clock: 'Vul een tijd in, zoals 09:00.',
  order: 'De eindtijd moet na de begintijd liggen, met ruimte voor een pauze.',
  quiet: 'De stille tijd moet eindigen nadat hij begint.',
};

/** Breaks from sitting. */
export const breaks = {
  title: 'Even bewegen',
  lead: 'Een korte pauze als je lang zit.',
  honest:
    'Het bewijs is zwak. In één klein onderzoek kregen kantoormensen zonder pijn minder vaak nieuwe rugpijn. Tegen pijn die er al is, is niets getoond.',
  small: 'Anders gaan zitten telt ook. De hele dag staan helpt niet.',
  rules,
  facts: { limits: 'Waar je op let', 'sitting-hours': 'Uren dat je zit' },
  movements,
  home: {
    next: (at: string) => `Volgende: ${at} uur.`,
    nextDay: (day: string, at: string) => `Volgende: ${day} om ${at} uur.`,
    never: 'Er is de komende twee weken geen ruimte. Kijk je uren na.',
    due: 'Tijd om even te bewegen.',
    off: 'Zet het aan, dan krijg je een seintje. Of doe er nu een.',
    today: (count: number) =>
      count === 0 ? 'Vandaag nog geen.' : count === 1 ? 'Vandaag 1 keer.' : `Vandaag ${count} keer.`,
    do: 'Beweeg een minuut',
    setUp: 'Stel de seintjes in',
    change: 'Uren en seintjes',
    snooze: (minutes: number) => `Nog ${minutes} minuten`,
    meeting: 'Ik zit in overleg',
    paused: (until: string) => `Stil tot ${until} uur.`,
    wake: 'Weer aan',
    busy: 'Je agenda zegt dat je nu bezet bent. Je hoort niets.',
    calendar: 'Agenda',
    log: 'Deze week',
    row: (count: number) => (count === 1 ? '1 keer' : `${count} keer`),
  },
  meeting: {
    title: 'Hoelang blijft het stil?',
    minutes: (minutes: number) => `${minutes} minuten`,
    until: 'Tot een tijd',
    clock: 'Tot hoe laat?',
    save: 'Houd het stil',
    missing: 'Kies hoelang.',
    past: 'Kies een tijd later vandaag.',
  },
  go: {
    left: (seconds: number) => `${seconds}`,
    leftLabel: (seconds: number) => `Nog ${seconds} seconden`,
    ready: 'Klaar. Ga verder met je dag.',
    done: 'Gedaan',
    other: 'Een andere',
    care: 'Geen pijn opzoeken. Wordt je been doof, tintelt het of wordt het zwak? Stop, en doe de check.',
    check: 'Naar de check',
  },
  settings: {
    title: 'Wanneer een seintje?',
    every: 'Om de hoeveel minuten?',
    minutes: (minutes: number) => `${minutes} minuten`,
    own: 'Anders',
    ownEvery: 'Hoeveel minuten? (20 tot 60)',
    days: 'Op welke dagen?',
    from: 'Van',
    to: 'Tot',
    quiet: 'Stil tussendoor, zoals bij de lunch',
    quietNote: 'Mag je leeg laten.',
    place: 'Waar beweeg je?',
    places: { any: 'Zitten en staan', sitting: 'Alleen zittend' },
    on: 'Zet aan',
    save: 'Bewaar',
    off: 'Zet uit',
    limits: 'Seintjes komen alleen als Rugwijs ergens openstaat. Er is geen server die je toestel wekt.',
    refused: 'Je toestel staat geen berichten toe. Je ziet het seintje dan alleen in Rugwijs, of in je agenda.',
    problems,
  },
  calendar: {
    title: 'Je agenda.',
    lead: 'Twee kanten: Rugwijs kijkt wanneer je bezet bent, en jij zet de pauzes in je agenda.',
    readTitle: 'Stil als ik bezet ben',
    read: 'Kies een agendabestand. Rugwijs leest het op dit toestel. Alleen de bezette tijden blijven bewaard, zonder namen.',
    choose: 'Kies een bestand',
    found: (count: number, until: string) =>
      count === 0
        ? 'Er staan geen bezette tijden in de komende vier weken.'
        : `${count} bezette tijden gevonden, tot en met ${until}.`,
    skipped: (count: number) =>
      count === 1
        ? '1 afspraak begrepen we niet goed. Die telt één keer of niet.'
        : `${count} afspraken begrepen we niet goed. Die tellen één keer of niet.`,
    old: 'Verandert je agenda? Kies het bestand dan opnieuw.',
    forget: 'Vergeet deze tijden',
    forgotten: 'Vergeten.',
    kept: (until: string) => `Rugwijs kent je bezette tijden tot en met ${until}.`,
    notCalendar: 'Dit is geen agendabestand. Bewaar eerst je agenda als bestand.',
    tooLarge: 'Dit bestand is te groot. Kies een kleinere periode in je agenda.',
    writeTitle: 'Pauzes in mijn agenda',
    write: 'Zo krijg je het seintje ook als Rugwijs dicht is. De tijden blijven kloppen in zomer en winter.',
    writeEnd: (weeks: number) => `De pauzes lopen ${weeks} weken. Maak daarna een nieuw bestand.`,
    writeAgain: 'Stonden ze er al in? Haal de oude eerst weg. Zoek in je agenda op Rugwijs.',
    download: 'Maak het agendabestand',
    item: 'Even bewegen met Rugwijs',
    itemNote: 'Een minuut is genoeg. Anders gaan zitten telt ook.',
  },
  notice: {
    title: 'Tijd om even te bewegen',
    go: 'Beweeg een minuut',
    snooze: (minutes: number) => `Nog ${minutes} minuten`,
    skip: 'Deze keer niet',
  },
  locked: {
    title: 'Eerst dit.',
    lead: 'Er staat een advies om te bellen. Dat gaat voor. De seintjes zijn nu stil.',
    act: 'Naar Vandaag',
  },
};
