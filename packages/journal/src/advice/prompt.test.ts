import type { CoachKnowledge } from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import type { JournalEvent } from '../event/event.ts';
import { calm, checked, dayNumber, event, plan, session, started } from '../examples/events.ts';
import { knowledge } from '../examples/knowledge.ts';
import { fold } from '../person/fold.ts';
import type { Advice } from './advice.ts';
import { coachFacts, planStart, promptOf } from './prompt.ts';

const coach = {
  care: { rules: { 'care-not-asked': { sources: ['own'], certainty: 'expert' } } },
} as unknown as CoachKnowledge;
const quiet: Advice = { today: dayNumber(14), week: 3, day: 15, checkIns: [], activities: [], rechecks: [] };
const personOf = (...events: readonly JournalEvent[]) => fold(events, knowledge);
const accepted = (count: number) => event('planAccepted', { plan, rulesVersion: 'test' }, count);
/** The plan of that day, removed later. */
const takenBack = (count: number) => {
  const { id } = count === 0 ? (started().at(-1) as JournalEvent) : accepted(count);
  return event('corrected', { replaces: id, removed: true }, count + 20);
};
const reasons = [{ rule: 'fever', because: [], sources: ['own'], certainty: 'expert' }] as const;

describe('the one prompt of today', () => {
  const ask = (advice: Partial<Advice>, events: readonly JournalEvent[] = started()) =>
    promptOf(personOf(...events), { ...quiet, ...advice }, { ...knowledge, coach })?.tool;

  test('speaks when there is a plan and nothing goes before it', () => {
    expect(ask({})).toBe('care');
  });

  test.each<readonly [string, Partial<Advice>, readonly JournalEvent[]]>([
    ['there is no plan', {}, checked('intake', 0)],
    ['a verdict locks', { locked: { verdict: 'call-gp-today', reasons, until: 'released' } }, started()],
    ['a check is due', { recheck: { kind: 'gap', reasons } }, started()],
    ['a verdict stands', { standing: { verdict: 'gp-appointment', verdictEvent: 'v', askContact: false } }, started()],
  ])('is silent while %s', (_what, advice, events) => {
    expect(ask(advice, events)).toBeUndefined();
  });
});

describe('what the tools may know', () => {
  test('all that was told', () => {
    const read = event('paused', { day: dayNumber(1), movement: 'stand-and-reach' }, 1);
    const pain = event('measured', { measure: 'pain', value: 4, day: dayNumber(2) }, 2);
    const hindrance = event('measured', { measure: 'function', value: 3, day: dayNumber(2) }, 2, 13);
    const flare = event('flareStarted', { day: dayNumber(3) }, 3);
    const person = personOf(...started(), session(0), session(1), read, pain, hindrance, flare);
    const inFlare: Advice = { ...quiet, mode: 'pain-guided', flare: { day: 2, ramp: 0.6, reasons: [] } };
    expect(coachFacts(person, inFlare, knowledge)).toStrictEqual({
      today: dayNumber(14),
      week: 3,
      mode: 'pain-guided',
      planStart: dayNumber(0),
      leg: 'unknown',
      answers: calm,
      checks: person.checks,
      plan: { at: person.plan?.at, limits: plan.limits },
      logs: { ...personOf().logs, paused: [{ event: read.id, at: read.at, ...read.data }] },
      pain: [{ day: dayNumber(2), at: pain.at, value: 4 }],
      hindrance: [{ day: dayNumber(2), at: hindrance.at, value: 3 }],
      sessions: [dayNumber(0), dayNumber(1)],
      flares: [{ start: dayNumber(3), at: flare.at }],
      inFlare: true,
    });
  });

  test('of somebody new: nothing is filled in', () => {
    expect(coachFacts(personOf(), { ...quiet, week: 0 }, knowledge)).toStrictEqual({
      today: dayNumber(14),
      week: 0,
      answers: {},
      checks: [],
      logs: personOf().logs,
      pain: [],
      hindrance: [],
      sessions: [],
      flares: [],
      inFlare: false,
    });
  });
});

describe('when the measuring began', () => {
  test.each<readonly [string, readonly JournalEvent[], number | undefined]>([
    ['no plan', checked('intake', 0), undefined],
    ['a plan without a check', [accepted(3)], 3],
    ['a plan of the day of the check, made anew', [...started(), accepted(5)], 0],
    ['a whole check again, and a plan after it', [...started(), ...checked('intake', 10), accepted(12)], 12],
    ['a whole check again, and no plan since', [...started(), ...checked('intake', 10)], 0],
    ['a check of the month between two plans', [...started(), ...checked('month', 3), accepted(5)], 0],
    ['a plan, one anew, and then a whole check', [...started(), accepted(5), ...checked('intake', 10)], 0],
    ['a whole check again, and its plan the same day', [...started(), ...checked('intake', 10), accepted(10)], 10],
    ['two checks with a plan each', [...started(), ...checked('intake', 10), accepted(12), accepted(15)], 12],
    ['the plan was taken back', [...started(), takenBack(0)], undefined],
    ['the first was taken back, the second stands', [...started(), accepted(5), takenBack(0)], 5],
    ['the second was taken back, the first stands', [...started(), accepted(5), takenBack(5)], 0],
  ])('%s', (_what, events, day) => {
    expect(planStart(personOf(...events))).toBe(day === undefined ? undefined : dayNumber(day));
  });
});
