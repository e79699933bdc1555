import type { WorkRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../coach-words.ts';
import { limitWords } from '../plan/limits.ts';
import { demands } from './demands.ts';

const rules: Readonly<Record<WorkRuleId, RuleWords>> = {
  'work-start': {
    name: 'Je begint waar je bent',
    claim: ({ hours = '' }) => `Week één is wat je nu werkt: ${hours} uur. Zo lukt het ook op een mindere dag.`,
    wouldChange: 'Als je een ander begin afspreekt.',
  },
  'work-none-yet': {
    name: 'Eerst je begin afspreken',
    claim:
      'Je werkt nu niet. Met hoeveel uur je begint, spreek je af met je werk en de bedrijfsarts. Dat rekent de app niet uit.',
    wouldChange: 'Heb je een begin afgesproken? Verander dan de afspraak.',
  },
  'work-step-up': {
    name: 'Een stap erbij',
    claim: ({ hours = '' }) => `Vorige week lukte. Daarom komt er een vaste stap bij, tot ${hours} uur.`,
    wouldChange: 'Een week waarin het niet lukte, of meer dagen met veel pijn.',
  },
  'work-less-done': {
    name: 'Eerst deze uren',
    claim: 'Vorige week lukte een deel. Dat gebeurt iedereen. De uren blijven gelijk.',
    wouldChange: 'Een week waarin je de meeste uren werkt.',
  },
  'work-not-told': {
    name: 'Nog niets verteld',
    claim: 'We weten niet hoe vorige week ging. Daarom blijven de uren gelijk.',
    wouldChange: 'Je vertelt hoeveel je werkte.',
  },
  'work-pain-high': {
    name: 'Even geen stap',
    claim: 'Je had vorige week op twee dagen veel pijn. Minder hoeft niet, maar een stap erbij wacht een week.',
    wouldChange: 'Een week met minder pijn.',
  },
  'work-alarm-waits': {
    name: 'Eerst bellen',
    claim: 'Er staat een advies om te bellen. Dat gaat voor. Er komen nu geen uren bij.',
    wouldChange: 'Als een arts je gezien heeft en het weer mag.',
  },
  'work-first-waits': {
    name: 'Eerst iets anders',
    claim: ({ later }) =>
      `Er gaat iets voor: vragen, een advies of rustiger dagen. Kijk bij Vandaag. Er komen nu geen uren bij.${later === undefined ? '' : ` Gaat er deze week niets meer voor? Dan worden het alsnog ${later} uur.`}`,
    wouldChange: 'Als er niets meer voorgaat.',
  },
  'work-restart': {
    name: 'Rustig opnieuw',
    claim: ({ hours = '' }) => `Je was er even niet. Je begint weer met ${hours} uur: 80 procent van de laatste keer.`,
    wouldChange: 'Een week waarin het lukt.',
  },
  'work-full': {
    name: 'Je bent er',
    claim: 'Je werkt al je uren. Meer is niet nodig. Blijf afwisselen.',
    wouldChange: 'Als je uren weer anders worden.',
  },
  'work-early-help': {
    name: 'Vraag vroeg om hulp',
    claim: ({ days = '' }) =>
      `Je bent al ${days} dagen niet gewoon aan het werk. Praat nu met de bedrijfsarts en een fysiotherapeut.`,
    wouldChange: 'Als je weer je gewone uren werkt.',
  },
  'work-limit': {
    name: 'Deze taak met hulp',
    claim: ({ limit }) =>
      `Bij ${limitWords(limit)} bouw je deze taak niet alleen op. Vraag de bedrijfsarts of een fysiotherapeut hoe het wel kan.`,
    wouldChange: 'De bedrijfsarts of je fysiotherapeut bouwt het met je op. Of dit geldt niet (meer) voor jou.',
  },
};

/** Back to work in steps. */
export const work = {
  title: 'Werk',
  lead: 'In stappen terug naar je werk.',
  rules,
  demands,
  facts: {
    'hours-done': 'Gewerkte uren vorige week',
    'days-with-much-pain': 'Dagen met pijn 7 of meer',
    'days-away': 'Dagen niet gewoon aan het werk',
  },
  honest:
    'Bij nieuwe rugpijn werkt ongeveer de helft na twee weken weer. Na drie maanden zijn dat er acht van de tien. Duurt het bij jou langer? Dan kan opbouwen in stappen helpen om weer te werken. Dat merk je pas na weken.',
  notFitness: 'Rugwijs zegt nooit of je kunt werken. Dat beoordeel je met de bedrijfsarts.',
  form: {
    title: 'Wat spreek je af?',
    lead: 'Maak deze afspraak samen met je werk. De app rekent mee.',
    hoursFull: 'Uren per week in je contract',
    hoursNow: 'Uren per week die je nu werkt',
    daysPerWeek: 'Dagen per week',
    awaySince: 'Werk je nu niet of minder? Sinds wanneer?',
    awayNote: 'Dit mag leeg blijven.',
    tasks: 'Wat is nu zwaar?',
    tasksNote: 'Hooguit drie taken. Geef aan hoe zwaar: 0 is makkelijk, 10 lukt niet.',
    task: (number: number) => `Taak ${number}`,
    hard: (task: string) => `Hoe zwaar is ${task}?`,
    asks: (task: string) => `Wat vraagt ${task} van je lijf?`,
    asksNote: 'Weet je het niet? Laat het open. Dan zijn we voorzichtig.',
    save: 'Bewaar deze afspraak',
    problems: {
      'hours-full': 'Vul de uren van je contract in: van 1 tot 60.',
      'hours-now': 'Vul in wat je nu werkt: van 0 tot de uren van je contract.',
      days: 'Vul in op hoeveel dagen je werkt: van 1 tot 7.',
      away: 'Die dag ligt in de toekomst. Kies vandaag of eerder.',
      hard: 'Kies bij elke taak hoe zwaar die is.',
    },
  },
  week: {
    title: (hours: string) => `Deze week: ${hours} uur`,
    lead: (days: string) => `Verdeeld over ${days}. Niet meer op een goede dag, niet minder op een slechte.`,
    days: (count: number) => (count === 1 ? '1 dag' : `${count} dagen`),
    done: (done: string, hours: string) => `${done} van ${hours} uur gedaan`,
    chart: 'Uren per week',
    chartLabel: (weeks: string) => `Uren per week. ${weeks}`,
    weekIs: (week: number, hours: string, done: string) => `Week ${week}: afspraak ${hours}, gedaan ${done}.`,
    ahead: 'Hierna, als het lukt',
    aheadIs: (weeks: number, full: string) =>
      weeks === 1 ? `Volgende week ben je op ${full} uur.` : `Over ${weeks} weken ben je op ${full} uur.`,
    head: { week: 'Week', agreed: 'Afspraak', done: 'Gedaan' },
    table: 'Bekijk als tabel',
    change: 'Verander de afspraak',
    log: 'Vertel van vandaag',
  },
  waits: 'Zware taken en meer uren wachten even. Kijk eerst bij Vandaag.',
  waitsAct: 'Naar vandaag',
  tasks: {
    title: 'Zware taken, één tegelijk',
    now: (name: string) => `Nu aan de beurt: ${name}.`,
    all: 'Alles is geoefend. Blijf afwisselen.',
    helped: 'met de bedrijfsarts of fysiotherapeut',
    helpedWhy: 'Niet elke taak past nu bij jou alleen. Vraag de bedrijfsarts of een fysiotherapeut hoe je die opbouwt.',
    notTold: (names: string) =>
      `We weten niet wat dit van je lijf vraagt: ${names}. Daarom zijn we voorzichtig. Vertel het bij ‘Verander de afspraak’.`,
    practise: 'Oefen tillen hier',
    times: (count: number, enough: number) => `${count} van ${enough} keer gedaan`,
  },
  log: {
    title: 'Hoe was het werk vandaag?',
    hours: 'Uren gewerkt',
    pain: 'Pijn na het werk',
    painNote: 'Mag leeg blijven.',
    tasks: 'Wat deed je?',
    save: 'Bewaar',
    problem: 'Vul in hoeveel uur je werkte: van 0 tot 24.',
    twice: 'Van vandaag staat er al iets. Dit komt ervoor in de plaats.',
  },
  talk: {
    title: 'Bereid het gesprek voor',
    lead: 'Een leidinggevende mag niet vragen wat je hebt. De bedrijfsarts mag dat wel. Je werk hoort alleen wat je wel en niet kunt.',
    boss: 'Met je leidinggevende',
    bossList: [
      'Wat kan ik nu wel doen?',
      'Welke taken kunnen even anders?',
      'Welke uren spreken we af, en tot wanneer?',
      'Kan ik zitten, staan en lopen afwisselen?',
      'Wanneer kijken we samen opnieuw?',
    ],
    doctor: 'Met de bedrijfsarts',
    doctorList: [
      'Welke opbouw past bij mijn werk?',
      'Wat moet ik nu nog niet doen?',
      'Kan een fysiotherapeut op mijn werk komen kijken?',
      'Wat komt er in mijn dossier, en wie leest dat?',
    ],
    law: 'Ben je langer ziek? Dan maakt de bedrijfsarts binnen zes weken een analyse. Binnen acht weken komt er een plan.',
    letter: 'Maak een brief voor de bedrijfsarts',
  },
};
