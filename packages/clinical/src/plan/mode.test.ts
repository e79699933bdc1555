import type { Answers, Classification, Mode, PlanRuleId, Risk, Verdict } from '@rugwijs/core';
import { describe, expect, it } from 'vitest';
import { planFor, resultFor } from './testing.ts';

type Row = readonly [
  shows: string,
  classification: Partial<Classification>,
  risk: Partial<Risk>,
  answers: Answers,
  mode: Mode,
  reasons: readonly PlanRuleId[],
];

/** triage.md 4.2, every class with every band of risk, and the moment it switches. */
const table: readonly Row[] = [
  ['first days, low risk', {}, {}, {}, 'light', ['mode-light']],
  ['first days, medium risk', {}, { band: 'medium' }, {}, 'time-contingent', ['mode-risk']],
  ['first days, high risk', {}, { band: 'high' }, {}, 'time-contingent', ['mode-risk']],
  ['first days, does not dare to move', {}, {}, { persisting: ['fear'] }, 'time-contingent', ['mode-fear']],
  ['first days, avoids things', {}, {}, { persisting: ['avoid'] }, 'time-contingent', ['mode-fear']],
  ['first days, worries but dares', {}, {}, { persisting: ['worry', 'mood'] }, 'light', ['mode-light']],
  ['persisting unknown is no fear', {}, {}, { persisting: 'unknown' }, 'light', ['mode-light']],
  ['2–4 weeks and better', {}, {}, { duration: '2-to-4-weeks', course: 'better' }, 'light', ['mode-light']],
  ['2–4 weeks and stuck', {}, {}, { duration: '2-to-4-weeks', course: 'same' }, 'time-contingent', ['mode-stuck']],
  ['4–6 weeks', {}, {}, { duration: '4-to-6-weeks', course: 'better' }, 'time-contingent', ['mode-three-weeks']],
  [
    'subacute, low risk',
    { course: 'subacute' },
    {},
    { duration: '6-to-12-weeks' },
    'time-contingent',
    ['mode-three-weeks'],
  ],
  ['duration unknown', { course: 'subacute' }, {}, { duration: 'unknown' }, 'time-contingent', ['mode-three-weeks']],
  [
    'persistent, low risk',
    { course: 'persistent' },
    {},
    { duration: 'over-12-weeks' },
    'time-contingent',
    ['mode-persistent'],
  ],
  [
    'persistent, high risk',
    { course: 'persistent' },
    { band: 'high' },
    {},
    'time-contingent',
    ['mode-risk', 'mode-persistent'],
  ],
  ['referred leg pain, first days', { leg: 'referred' }, {}, { 'leg-pain': 'buttock-thigh' }, 'light', ['mode-light']],
  [
    'radicular, first days',
    { leg: 'radicular' },
    {},
    { 'leg-pain': 'below-knee' },
    'pain-guided',
    ['mode-pain-guided'],
  ],
  [
    'radicular, persistent, high risk, fear',
    { leg: 'radicular', course: 'persistent' },
    { band: 'high' },
    { persisting: ['fear'] },
    'pain-guided',
    ['mode-pain-guided'],
  ],
  [
    'claudication, first days',
    { leg: 'claudication' },
    {},
    { 'relief-sitting': 'yes' },
    'time-contingent',
    ['mode-claudication'],
  ],
];

describe('one mode, with its reasons (triage.md 4.2)', () => {
  it.each(table)('%s', (_shows, classification, risk, answers, mode, reasons) => {
    const plan = planFor({ classification, risk, answers });
    expect(plan.mode).toBe(mode);
    expect(plan.modeReasons.map(({ rule }) => rule)).toEqual(reasons);
  });

  it.each([
    ['2026-11-02', 'light'],
    ['2026-11-01', 'time-contingent'],
  ] as const)('twenty-one days by date: pain since %s gives %s', (painSince, mode) => {
    expect(planFor({ painSince, answers: { course: 'better' } }).mode).toBe(mode);
  });

  it('a date goes before the answer: two weeks and stuck, whatever was ticked', () => {
    const plan = planFor({ painSince: '2026-11-08', answers: { duration: 'under-2-weeks', course: 'same' } });
    expect(plan.modeReasons.map(({ rule }) => rule)).toEqual(['mode-stuck']);
  });

  it('an outside STarT Back band is its own reason', () => {
    const plan = planFor({ risk: { band: 'high', from: 'start-back' }, answers: { 'start-back': 'high' } });
    expect(plan.modeReasons[0]?.because).toEqual([{ question: 'start-back', answer: 'high' }]);
  });
});

describe('no plan', () => {
  it.each([
    ['emergency', {}, ['no-plan-verdict']],
    ['call-gp-now', {}, ['no-plan-verdict']],
    ['call-gp-today', {}, ['no-plan-verdict']],
    ['undecided', {}, ['no-plan-undecided']],
    ['gp-appointment', { age: 17 }, ['no-plan-child']],
    ['self-care', { age: 17 }, ['no-plan-child']],
    ['gp-appointment', { 'spine-procedure': 'yes' }, ['no-plan-procedure']],
    ['self-care', { 'spine-procedure': 'yes', 'procedure-released': 'unknown' }, ['no-plan-procedure']],
    ['self-care', { 'spine-procedure': 'unknown', 'procedure-released': 'no' }, ['no-plan-procedure']],
    ['call-gp-today', { 'spine-procedure': 'yes' }, ['no-plan-verdict', 'no-plan-procedure']],
  ] as const)('%s with %o', (verdict, answers, rules) => {
    const result = resultFor({ verdict, answers });
    expect(result.kind === 'no-plan' && result.reasons.map(({ rule }) => rule)).toEqual(rules);
  });

  it('names the answers behind the verdict, and nothing that was not said', () => {
    const reason = {
      rule: 'fever',
      verdict: 'call-gp-today',
      truth: 'yes',
      because: [{ question: 'fever', answer: 'yes' }],
      sources: [],
      certainty: 'low',
    } as const;
    const result = resultFor({ verdict: 'call-gp-today', answers: { fever: 'yes' }, decisionReasons: [reason] });
    expect(result.kind === 'no-plan' && result.reasons[0]?.because).toEqual([{ question: 'fever', answer: 'yes' }]);
    expect(result.kind === 'no-plan' && result.reasons[0]?.values).toEqual({ verdict: 'call-gp-today' });
  });

  it('after release by the own team there is a plan, without the ends of bending and turning', () => {
    const plan = planFor({ answers: { 'spine-procedure': 'yes', 'procedure-released': 'yes' } });
    expect(plan.limits).toEqual(['spine-procedure']);
    expect(plan.exercises.length).toBeGreaterThanOrEqual(3);
  });
});

describe('when to look again (triage.md 4.4)', () => {
  const weeks = ['2026-11-25', '2026-11-29', '2026-12-06', '2026-12-20', '2027-01-03'];
  it.each([
    ['self-care', [...weeks, '2027-01-31', '2027-02-28']],
    ['physiotherapist', [...weeks, '2027-02-14', '2027-03-14']],
    ['gp-appointment', ['2026-11-25', '2026-11-29']],
  ] as const satisfies readonly (readonly [Verdict, readonly string[]])[])('%s', (verdict, dates) => {
    const plan = planFor({ verdict });
    expect(plan.rechecks.slice(0, dates.length).map(({ on }) => on)).toEqual(dates);
  });

  it('calls them by name', () => {
    const kinds = (verdict: Verdict) => planFor({ verdict }).rechecks.map(({ kind }) => kind);
    expect(kinds('self-care').slice(0, 6)).toEqual(['day-3', 'week-1', 'week-2', 'week-4', 'week-6', 'monthly']);
    expect(kinds('physiotherapist').slice(4, 7)).toEqual(['week-6', 'week-12', 'monthly']);
    expect(kinds('gp-appointment')).toEqual(['day-3', 'day-7']);
  });
});
