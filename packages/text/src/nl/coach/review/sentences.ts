import type { ReviewSentenceId } from '@rugwijs/core';

/** Numbers and days already in words of the language. */
type Said = Readonly<Record<string, string>>;

const times = (n: string | undefined) => `${n} keer`;
const days = (n: string | undefined) => `${n} ${n === '1' ? 'dag' : 'dagen'}`;
const minutes = (n: string | undefined) => `${n} ${n === '1' ? 'minuut' : 'minuten'}`;

const fell = ({ first = '', now = '' }: Said) => value(now) < value(first);
const value = (said: string) => Number(said.replace(',', '.'));

/** Every sentence of a week review. `what` is the measure, already in words. */
export const sentences: Readonly<Record<ReviewSentenceId, (said: Said) => string>> = {
  'did-both': (v) =>
    `Je oefende ${times(v.sessions)} en liep op ${days(v.walkDays)}, samen ${minutes(v.minutes)}. Je plan: ${times(v.planned)} oefenen, en lopen op ${days(v.walkDaysPlanned)}.`,
  'did-sessions': (v) => `Je oefende ${times(v.sessions)}. Je plan was ${times(v.planned)}.`,
  'did-walks': (v) =>
    `Je liep op ${days(v.walkDays)}, samen ${minutes(v.minutes)}. Je plan was ${days(v.walkDaysPlanned)}.`,
  'did-little': () => 'Je schreef deze week niets op. Dat mag. Je plan staat gewoon klaar.',
  'changed-worse': (v) =>
    `${v.what} ging van ${v.first} naar ${v.now}. Dat is minder goed, en meer dan het vanzelf schommelt. Een fysiotherapeut kan meekijken.`,
  'changed-recovered': (v) =>
    fell(v)
      ? `Je pijn ging van ${v.first} naar ${v.now}. Je hebt geen of bijna geen pijn meer.`
      : `Je pijn is ${v.now}, ${v.first === v.now ? 'net als in het begin' : `in het begin ${v.first}`}. Dat is geen of bijna geen pijn.`,
  'changed-better': (v) => `${v.what} ging van ${v.first} naar ${v.now}. Dat is echt beter dan in het begin.`,
  'changed-maybe-worse': (v) =>
    `${v.what} ging van ${v.first} naar ${v.now}. Misschien iets minder goed. Het kan toeval zijn.`,
  'changed-maybe-better': (v) =>
    `${v.what} ging van ${v.first} naar ${v.now}. Misschien iets beter. Het kan toeval zijn.`,
  'changed-noise': (v) =>
    v.first === v.now
      ? `${v.what}: ${v.now}, net als in het begin.`
      : `${v.what} ging van ${v.first} naar ${v.now}. Dat verschil is te klein om iets te zeggen.`,
  'changed-too-early': () => 'Eén week is te kort om een verandering te zien. Na twee weken zie je meer.',
  'changed-not-told': () => 'Er zijn nog geen cijfers. Eén keer per week invullen is genoeg.',
  'noise-week': (v) => `Vorige week ${v.before}, deze week ${v.now}: dat schommelt vanzelf.`,
  'noise-perhaps-more': (v) =>
    `Vorige week ${v.before}, deze week ${v.now}. Dat kan meer zijn dan het vanzelf schommelt. Volgende week weet je het beter.`,
  'noise-in-general': (v) => `Je pijncijfer was ${v.now}. Zo’n cijfer schommelt vanzelf ${v.band} punten.`,
  'noise-not-told': (v) => `Je vulde geen pijncijfer in. Zo’n cijfer schommelt vanzelf ${v.band} punten.`,
  'helped-flare': () => 'Je had een opvlamming. Iets minder doen hoorde toen bij je plan.',
  'helped-poor-sleep': (v) => `Je sliep niet zo goed: gemiddeld een ${v.sleep}. Dan voelt pijn vaak sterker.`,
  'helped-stress': (v) => `Je had veel spanning: een ${v.stress} van 10. Dat kan pijn sterker maken.`,
  'helped-aid': (v) => `Na wat je gebruikte, was je pijn gemiddeld ${v.fall} lager. Of dat erdoor kwam, weten we niet.`,
  'helped-good-sleep': (v) => `Je sliep goed: gemiddeld een ${v.sleep}. Dat is op zich al fijn.`,
  'helped-walking': (v) => `Je liep op ${days(v.walkDays)}, net als je plan. Blijven bewegen helpt.`,
  'helped-not-told': () => 'Wat er deze week meespeelde, weten we niet. Opschrijven mag, het hoeft niet.',
  'next-call': () => 'Er staat een advies om te bellen. Doe dat eerst.',
  'next-check': () => 'Er staan alarmvragen klaar. Die duren een minuut en gaan voor.',
  'next-talk': () => 'Praat vandaag met iemand. Dat gaat voor het oefenen.',
  'next-gp-today': () => 'Bel vandaag je huisarts, als die dit nog niet weet. Houd de brief erbij.',
  'next-gp': () => 'Maak een afspraak met je huisarts. Neem de brief mee.',
  'next-people': () => 'Laat een fysiotherapeut meekijken. Neem de brief mee.',
  'next-flare': () => 'Je bouwt rustig weer op, dag voor dag.',
  'next-recheck': (v) => `Op ${v.on} kijken we opnieuw naar je klachten. Tot dan ga je gewoon door.`,
  'next-restart': () => 'Je begint iets lager. Zo kom je er rustig weer in.',
  'next-well': () => 'Nu gaat het om goed blijven: lopen, sterk blijven en een eigen plan.',
  'next-plan': (v) =>
    `Volgende week: ${times(v.planned)} oefenen en op ${days(v.walkDaysPlanned)} ${minutes(v.walkMinutes)} lopen.`,
  'next-walk': (v) => `Volgende week: op ${days(v.walkDaysPlanned)} ${minutes(v.walkMinutes)} lopen.`,
};
