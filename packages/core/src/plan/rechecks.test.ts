import { describe, expect, it } from 'vitest';
import { verdicts } from '../triage/verdict.ts';
import { recheckDates } from './rechecks.ts';

describe('when to look again (triage.md 4.4)', () => {
  it.each([
    ['emergency', ['2026-11-22']],
    ['call-gp-now', ['2026-11-22']],
    ['call-gp-today', ['2026-11-23']],
    ['gp-appointment', ['2026-11-25', '2026-11-29']],
  ] as const)('%s: %o', (verdict, days) => {
    expect(recheckDates(verdict, '2026-11-22').map(({ on }) => on)).toEqual(days);
  });

  it('by name', () => {
    const kinds = (verdict: (typeof verdicts)[number]) => recheckDates(verdict, '2026-11-22').map(({ kind }) => kind);
    const weeks = ['day-3', 'week-1', 'week-2', 'week-4', 'week-6'];
    const months = (count: number) => Array.from({ length: count }, () => 'monthly');
    expect(kinds('self-care')).toEqual([...weeks, ...months(5)]);
    expect(kinds('physiotherapist')).toEqual([...weeks, 'week-12', ...months(3)]);
    expect(kinds('gp-appointment')).toEqual(['day-3', 'day-7']);
    for (const verdict of ['call-gp-today', 'call-gp-now', 'emergency'] as const) {
      expect(kinds(verdict)).toEqual(['standing-verdict']);
    }
  });

  it.each(verdicts)('%s: in order, never before the verdict, and for half a year when calm', (verdict) => {
    const days = recheckDates(verdict, '2026-11-22').map(({ on }) => on);
    expect(days).toEqual([...days].sort());
    expect(days[0]?.localeCompare('2026-11-22')).toBeGreaterThanOrEqual(0);
    const calm = verdict === 'self-care' || verdict === 'physiotherapist';
    expect((days.at(-1) ?? '') > '2027-05-01').toBe(calm);
  });
});
