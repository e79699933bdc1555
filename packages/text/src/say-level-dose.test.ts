import { doseLevels } from '@rugwijs/clinical';
import { describe, expect, it } from 'vitest';
import { session as en } from './en/session.ts';
import { session as nl } from './nl/session.ts';
import { sayLevelDose } from './say-level-dose.ts';

describe('how much for whom, said in one line', () => {
  it.each([
    ['strength', 3, '3 × 8–12 keer, 2–3 dagen per week, inspanning 5–6 van 10'],
    ['mobility', 1, '5 keer, 2 keer per dag'],
    ['isometric', 1, '5 × 5 seconden, 7 dagen per week'],
    ['heat', 4, '15–20 minuten, 1–3 keer per dag'],
  ] as const)('%s, level %i', (pattern, level, said) => {
    expect(sayLevelDose(doseLevels[pattern][level], nl)).toBe(said);
  });

  it('in English as well', () => {
    expect(sayLevelDose(doseLevels.strength[5], en)).toBe('3–4 × 6–10 times, 2–3 days a week, effort 7–8 out of 10');
  });
});
