import { coachKnowledge } from '@rugwijs/clinical';
import type { HomeTestId } from '@rugwijs/core';
import type { Language, Words } from '@rugwijs/text';
import { sayNumber } from '../../today/say.ts';

/** `32 seconden`, `14 keer`, `24 min 30 s`. */
export function sayValue(test: HomeTestId, value: number, { units }: Words['strength'], language: Language): string {
  const { unit } = coachKnowledge.strength.tests[test];
  if (unit === 'seconds' && test === 'own-route') {
    return units.minutes(String(Math.floor(value / 60)), String(Math.round(value % 60)));
  }
  return units[unit](sayNumber(value, language));
}
