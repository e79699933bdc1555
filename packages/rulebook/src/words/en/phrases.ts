import type { phrases as nl } from '../nl/phrases.ts';

/** 2026-11-22 → 22 November 2026. */
function date(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];
  return `${date} ${[...months, 'November', 'December'][(month ?? 1) - 1]} ${year}`;
}

export const phrases: typeof nl = {
  verdicts: {
    emergency: 'Call 112 now',
    'call-gp-now': 'Call the GP or out-of-hours now',
    'call-gp-today': 'Call the GP today',
    'gp-appointment': 'Appointment with the GP',
    physiotherapist: 'Physiotherapist',
    'self-care': 'Get going yourself',
  },
  tiers: {
    hard: 'Hard sign: counts alone.',
    soft: 'Soft sign: mostly counts only together with others.',
    'soft-strong': 'Strong soft sign: counts together with others, and always gets at least an appointment.',
  },
  provenance: {
    seen: { name: 'read', says: 'the source itself was read, all or in part' },
    'seen-2nd': { name: 'second-hand', says: 'read with somebody who cites the source' },
    recall: { name: 'from memory', says: 'general professional knowledge, not looked up' },
    own: { name: 'own choice', says: 'chosen by us; there is no source for it' },
  },
  read: {
    full: 'read in full',
    abstract: 'abstract read',
    excerpt: 'read in part',
    secondary: 'through another source',
    recall: 'from memory',
    own: 'own proposal',
  },
  condition: {
    and: 'and',
    or: 'or',
    yes: 'yes',
    unknown: 'I don’t know',
    yesOrUnknown: (label) => `${label} (yes or I don’t know)`,
    oneOf: 'one of these:',
    anyWay: 'in one of these ways:',
    noneOf: 'none of these:',
    unknownOn: '“I don’t know” on one of these:',
    unknownOnNone: 'no “I don’t know” on:',
    atLeast: (count) => `at least ${count} of these:`,
    not: (what) => `not: ${what}`,
    notNo: (label) => `no “no” to: ${label}`,
    answered: (label, answer) => `${label}: ${answer}`,
    ageFrom: (years) => `${years} years or older`,
    ageBelow: (years) => `younger than ${years}`,
    years: (years) => `${years} years`,
    from: (label, bound) => `${label}: ${bound} or more`,
    below: (label, bound) => `${label}: less than ${bound}`,
    weeksUnder: (weeks) => `under ${weeks} weeks`,
    weeksOver: (weeks) => `over ${weeks} weeks`,
    weeksBetween: (from, to) => `${from} to ${to} weeks`,
    ticks: (count) => (count === 1 ? '1 feature' : `${count} features`),
    none: 'none',
    nothing: 'Nothing; all other answers are calm',
  },
  date,
  decimal: (value) => String(value),
};
