import type { Day, Dose, Instant } from '@rugwijs/core';
import type { Language, Words } from '@rugwijs/text';

type Common = Words['practice']['common'];

const locale = { nl: 'nl-NL', en: 'en-GB' } as const;

/** `Zondag 22 november`. */
export function sayLongDay(day: Day, language: Language): string {
  return capital(format(day, language, { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', ''));
}

/** `22 november`. */
export function sayDate(day: Day, language: Language): string {
  return format(day, language, { day: 'numeric', month: 'long' });
}

/** `zondag`. */
export function sayWeekday(day: Day, language: Language): string {
  return format(day, language, { weekday: 'long' });
}

/** `zo` · `Su`, as under the vertebrae of the week. */
export function sayShortWeekday(day: Day, language: Language): string {
  return format(day, language, { weekday: 'short' }).slice(0, 2);
}

/** `zo 11 uur` · `Sun 11:00`: weekday and whole hour of a moment, as written by the person's own clock. */
export function sayHour(at: Instant, language: Language): string {
  const day = format(at.slice(0, 10), language, { weekday: 'short' });
  const hour = Number(at.slice(11, 13));
  return language === 'nl' ? `${day} ${hour} uur` : `${day} ${hour}:00`;
}

/** A number with the language's decimal sign, at most one decimal. */
export function sayNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locale[language], { maximumFractionDigits: 1 }).format(value);
}

/** `+0,5` · `−1,7` · `0`. */
export function sayChange(value: number, language: Language): string {
  const options = { maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const;
  return new Intl.NumberFormat(locale[language], options).format(value).replace('-', '−');
}

/** A list with "en" or "and". */
export function sayList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(items);
}

/** `vier`; above twenty the digits. */
export function sayCount(count: number, common: Common): string {
  return common.numbers[count] ?? String(count);
}

/** `2 rondes van 6 per kant`. */
export function sayDose(dose: Dose, sides: 'together' | 'each', common: Common): string {
  const each = sides === 'each';
  if (dose.kind === 'reps') return common.dose.reps(dose.sets, dose.reps, each);
  return dose.kind === 'hold' ? common.dose.hold(dose.sets, dose.seconds, each) : common.dose.time(dose.minutes);
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function format(day: Day, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale[language], { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
}
