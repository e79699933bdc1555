import { expect, it } from 'vitest';
import { weekday, weekOf } from './calendar.ts';

it('the week runs from Monday to Sunday, also over the new year', () => {
  expect(weekday('2026-11-22')).toBe(6);
  expect(weekOf('2026-11-22')[0]).toBe('2026-11-16');
  expect(weekOf('2026-11-16')[6]).toBe('2026-11-22');
  expect(weekOf('2027-01-01')[0]).toBe('2026-12-28');
});
