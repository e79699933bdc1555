import { coachKnowledge } from '@rugwijs/clinical';
import type { InstrumentId } from '@rugwijs/core';
import type { Language } from '@rugwijs/text';

/** A score with as many decimals as its instrument has, at most. */
export function sayScore(value: number, id: InstrumentId, language: Language): string {
  const { step } = coachKnowledge.measures.instruments[id];
  return new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    maximumFractionDigits: step >= 1 ? 0 : Math.round(-Math.log10(step)),
  })
    .format(value)
    .replace('-', '−');
}

/** `+3` · `−0,08` · `0`. */
export function sayScoreChange(value: number, id: InstrumentId, language: Language): string {
  const said = sayScore(value, id, language);
  return value > 0 ? `+${said}` : said;
}
