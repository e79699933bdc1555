import type { ReadState } from '@rugwijs/clinical';
import type { Provenance, Tier, Verdict } from '@rugwijs/core';

/** Korte namen van de zes uitslagen, de meest dringende eerst. */
const verdicts: Readonly<Record<Verdict, string>> = {
  emergency: 'Bel nu 112',
  'call-gp-now': 'Bel nu de huisarts of HAP',
  'call-gp-today': 'Bel vandaag de huisarts',
  'gp-appointment': 'Afspraak bij de huisarts',
  physiotherapist: 'Fysiotherapeut',
  'self-care': 'Zelf aan de slag',
};

const tiers: Readonly<Record<Tier, string>> = {
  hard: 'Hard teken: telt alleen.',
  soft: 'Zacht teken: telt meestal pas samen met andere.',
  'soft-strong': 'Sterk zacht teken: telt samen met andere, en krijgt altijd ten minste een afspraak.',
};

const provenance: Readonly<Record<Provenance, { readonly name: string; readonly says: string }>> = {
  seen: { name: 'gelezen', says: 'de bron is zelf gelezen, helemaal of deels' },
  'seen-2nd': { name: 'via een ander', says: 'gelezen bij iemand die de bron aanhaalt' },
  recall: { name: 'uit het hoofd', says: 'algemene vakkennis, niet nagelezen' },
  own: { name: 'eigen keuze', says: 'door ons gekozen; er is geen bron voor' },
};

const read: Readonly<Record<ReadState, string>> = {
  full: 'helemaal gelezen',
  abstract: 'samenvatting gelezen',
  excerpt: 'deels gelezen',
  secondary: 'via een andere bron',
  recall: 'uit het hoofd',
  own: 'eigen voorstel',
};

/** Woorden waarmee een voorwaarde een zin wordt. */
const condition = {
  and: 'en',
  or: 'of',
  yes: 'ja',
  unknown: 'weet ik niet',
  yesOrUnknown: (label: string): string => `${label} (ja of weet ik niet)`,
  oneOf: 'een van deze:',
  anyWay: 'op een van deze manieren:',
  noneOf: 'geen van deze:',
  unknownOn: '“weet ik niet” op een van deze:',
  unknownOnNone: 'nergens “weet ik niet” bij:',
  atLeast: (count: number): string => `ten minste ${count} van deze:`,
  not: (what: string): string => `niet: ${what}`,
  notNo: (label: string): string => `geen nee op: ${label}`,
  answered: (label: string, answer: string): string => `${label}: ${answer}`,
  ageFrom: (years: number): string => `${years} jaar of ouder`,
  ageBelow: (years: number): string => `jonger dan ${years} jaar`,
  years: (years: number): string => `${years} jaar`,
  from: (label: string, bound: number): string => `${label}: ${bound} of meer`,
  below: (label: string, bound: number): string => `${label}: minder dan ${bound}`,
  weeksUnder: (weeks: number): string => `korter dan ${weeks} weken`,
  weeksOver: (weeks: number): string => `langer dan ${weeks} weken`,
  weeksBetween: (from: number, to: number): string => `${from} tot ${to} weken`,
  ticks: (count: number): string => (count === 1 ? '1 kenmerk' : `${count} kenmerken`),
  none: 'geen',
  nothing: 'Niets; alle andere antwoorden zijn rustig',
};

/** 2026-11-22 → 22 november 2026. */
function date(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober'];
  return `${date} ${[...months, 'november', 'december'][(month ?? 1) - 1]} ${year}`;
}

/** 0,1 met een komma. */
function decimal(value: number): string {
  return String(value).replace('.', ',');
}

export const phrases = { verdicts, tiers, provenance, read, condition, date, decimal };
