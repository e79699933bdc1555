import type { Verdict } from '@rugwijs/core';
import type { TableId } from '../../doubts.ts';

/** De inhoudsopgave, en de bladzijden over het geheel. */
export const contents = {
  title: 'Rugwijs: het regelboek',
  subtitle: 'Alle regels, om te lezen, te bevragen en te ondertekenen',
  dated: (version: string, date: string): string => `Regels versie ${version}, ${date}.`,
  status: (signed: number, total: number): string =>
    signed === 0
      ? `Geen van de ${total} regels is nagekeken door een arts of fysiotherapeut.`
      : `${signed} van de ${total} regels zijn nagekeken en ondertekend.`,
  made: 'Dit boek is gemaakt uit dezelfde gegevens als de app. Een beslistabel hier kan dus niet anders zeggen dan wat de app doet.',
  how: 'Zo lees je dit',
  howSteps: [
    'Begin met “Hoe dringend” en de open vragen hieronder.',
    'Lees dan de regels, de dringendste eerst. Elke regel is één bladzijde.',
    'Kijk in de beslistabel: klopt elke regel, en mis je er een?',
    'Kijk bij “weet ik niet”: is de uitslag dan voorzichtig genoeg?',
    'Lees de zin die iemand aan de telefoon voorleest. Begrijpt een triagist die meteen?',
    'Akkoord? Teken onderaan. Niet akkoord? Schrijf erbij wat je anders wilt.',
  ],
  verdicts: 'De zes uitslagen',
  verdictHead: ['Uitslag', 'Wanneer'],
  verdictWhen: {
    emergency: 'Vitale tekens, flauwvallen, vermoeden van een aneurysma, zwaar ongeluk, gevaar voor jezelf.',
    'call-gp-now': 'Cauda, toenemend krachtverlies, koorts met risico, druk op het ruggenmerg.',
    'call-gp-today': 'Een hard teken dat niemand zeker weet; meer zachte tekens samen.',
    'gp-appointment': 'Bijvoorbeeld eerder kanker met stabiele pijn, of een ontstekingspatroon. Binnen een week.',
    physiotherapist: 'Kans op blijven, lichte beentekens, geen vooruitgang. Geen verwijzing nodig.',
    'self-care': 'Niets van dit alles. De check komt terug op dag 3, week 1, 2, 4 en 6.',
  } satisfies Readonly<Record<Verdict, string>> as Readonly<Record<Verdict, string>>,
  order: 'Wat lezen, en hoe lang',
  orderLead: (perMinute: number): string => `Geteld in woorden, bij ${perMinute} woorden per minuut.`,
  orderHead: ['Deel', 'Bladzijden', 'Minuten'],
  inAnHour: (minutes: number): string =>
    `Heb je één uur? Lees deze bladzijde, “Hoe dringend”, en van elke harde regel de beslistabel en “weet ik niet”. Dat is ongeveer ${minutes} minuten.`,
  parts: {
    start: 'Inhoud en uitslagen',
    hard: 'Harde regels',
    soft: 'Zachte regels en het geheel',
    tables: 'Tabellen',
    whole: 'Stellingen, twijfel en nog na te kijken',
    total: 'Alles',
  },
  rules: 'Alle regels, de dringendste eerst',
  rulesHead: ['Regel', 'Dringendste uitslag', 'Soort', 'Status'],
  hard: 'hard',
  soft: 'zacht',
  'soft-strong': 'zacht, sterk',
  counts: 'telt',
  tablesTitle: 'Tabellen',
  tables: {
    urgency: 'Hoe dringend, en wie bel je',
    questions: 'Alle vragen',
    'named-conditions': 'Begrippen',
    'classification-and-risk': 'Indeling en kans op blijven',
    'plan-choice': 'Keuze van het plan',
    contraindications: 'Wat niet mag, en wat met zorg',
    'pain-rule': 'De 48-uursregel',
    'dose-steps': 'Stappen in de hoeveelheid',
    'measurement-noise': 'Ruis in de metingen',
    're-checks': 'Opnieuw kijken',
  } satisfies Readonly<Record<TableId, string>> as Readonly<Record<TableId, string>>,
  open: 'Open vragen, eerst te beslissen',
  openLead: 'Hier waren kijkers van ons het niet over eens. Beslis dit voor je tekent.',
  openHead: ['Vraag', 'Wat we nu doen', 'Regel', 'Wie beslist'],
  also: 'Verder',
  doubtsTitle: 'Alle twijfel bij elkaar',
  doubtsLead: 'Wat op de bladzijden bij “Twijfel” staat, hier op een rij. De open vragen eerst.',
  where: 'Bladzijde',
  limits: 'Wat dit niet is',
  limitsText:
    'Rugwijs stelt geen diagnose, is niet voor noodgevallen en is geen medisch hulpmiddel met CE-keurmerk. Bronnen zijn aangehaald, niet overgeschreven. Niemand in dit boek is een echt persoon.',
  pdf: 'Een versie om te printen maak je met npm run rulebook -- --pdf.',
  pages: 'Bladzijden',
  page: 'Bladzijde',
  contentsTitle: 'Inhoud',
};
